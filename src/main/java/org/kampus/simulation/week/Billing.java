package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.PAPERS_BOND_LOSS;
import static org.kampus.market.ClientParameter.PAPERS_STOP_WEEKS;
import static org.kampus.market.ClientParameter.PAPERS_WEIGHT;
import static org.kampus.organisation.OrganisationParameter.DISCOUNT_RATE;
import static org.kampus.organisation.OrganisationParameter.DOSSIER_PER_DOCUMENT;
import static org.kampus.organisation.OrganisationParameter.PAPERWORK_ALLOWANCE;
import static org.kampus.organisation.OrganisationParameter.PAPERWORK_PATIENCE;

import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.RecordKeeping;
import org.kampus.simulation.equation.ServiceQuality;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Ledger;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * Papers and money: nobody pays before the papers are there, and the money that waits for them costs interest. Whoever waits
 * for papers too long trusts the company less, and in the end orders nothing more.
 */
final class Billing {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final Streams streams;
    private final Ledger ledger;
    private final Routing routing;
    private final KeyAccounts keyAccounts;
    private final ClientFigures figures;
    private final ClientExperience experience;
    private final Prices prices;
    private final double patienceDays;
    private final double interestPerDay;

    Billing(
            World world,
            Routing routing,
            KeyAccounts keyAccounts,
            ClientFigures figures,
            ClientExperience experience,
            Prices prices) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.streams = world.streams;
        this.ledger = world.ledger;
        this.routing = routing;
        this.keyAccounts = keyAccounts;
        this.figures = figures;
        this.experience = experience;
        this.prices = prices;
        this.patienceDays = rules.get(PAPERWORK_PATIENCE) * rules.days(PAPERWORK_ALLOWANCE);
        this.interestPerDay = rules.get(DISCOUNT_RATE) / World.WEEKS_PER_YEAR / World.DAYS_PER_WEEK;
    }

    /**
     * Goods are delivered, or used up from a store, and are to be paid for: as soon as their papers are written.
     *
     * @param value at list price, thousand ₽
     * @param order address of the luck of the order
     */
    void bill(int i, int l, double value, long order, double now) {
        double standard = rules.lines[l].get(LineParameter.DOCUMENT_HOURS_PER_ORDER);
        if (standard <= 0) {
            book(i, l, value, 0, now);
            return;
        }
        double hours = standard
                * rules.taskTimes.factor(
                        streams.luck(clients.key[i]), Streams.orderTask(order, SalesFunction.PAPERWORK));
        if (clients.papersOpen[i]++ == 0) {
            clients.papersSince[i] = now;
        }
        Task papers = new Task(SalesFunction.PAPERWORK, i, l, now, hours, value, 0);
        routing.give(papers, clients.owner[i], now, rules.days(PAPERWORK_ALLOWANCE));
    }

    /**
     * Money comes in.
     *
     * @param days it waited for papers
     */
    void book(int i, int l, double value, double days, double now) {
        ledger.paid += value;
        boolean isNew = now - clients.wonAt[i] <= World.WEEKS_PER_YEAR * World.DAYS_PER_WEEK;
        double concession = keyAccounts.concession(i);
        double discount = prices.discount(i, l) + concession;
        tally.add(isNew ? Measure.REVENUE_NEW : Measure.REVENUE_EXISTING, value * (1 - discount));
        double gain = value * (figures.margin(i, l) - discount - keyAccounts.exclusiveCost(i) - interestPerDay * days);
        tally.add(Measure.GROSS_PROFIT, gain);
        if (keyAccounts.is(i)) {
            tally.add(Measure.CONCESSIONS, value * concession);
            tally.add(Measure.KEY_ACCOUNT_REVENUE, value * (1 - discount));
            tally.add(Measure.KEY_ACCOUNT_GROSS_PROFIT, gain);
        }
    }

    /** Papers are written: the dossier gains, and the money comes in. */
    void documented(Task task, Position by, double now) {
        int i = task.client();
        double kept = RecordKeeping.completeness(
                course.plan.control(), by.diligence, by.liking[TaskFamily.DOCUMENTS.ordinal()]);
        clients.dossier[i] += rules.get(DOSSIER_PER_DOCUMENT) * kept * (1 - clients.dossier[i]);
        close(task);
        book(i, task.line(), task.orderValue(), now - task.created(), now);
    }

    /** Papers were never written: the goods are gone, and nobody pays for them. */
    void neverBilled(Task task) {
        close(task);
        ledger.neverBilled += task.orderValue();
        double cost = task.orderValue() * (1 - rules.lines[task.line()].get(LineParameter.GROSS_MARGIN));
        tally.add(Measure.NEVER_BILLED, cost);
        tally.add(Measure.GROSS_PROFIT, -cost);
    }

    private void close(Task task) {
        int i = task.client();
        clients.papersOpen[i]--;
        clients.papersSince[i] = Math.max(clients.papersSince[i], task.created());
    }

    /** Whether a client orders nothing more before the papers of earlier orders are there. */
    boolean isStopped(int i, double now) {
        return clients.papersOpen[i] > 0
                && weeksOverdue(i, now) > rules.get(PAPERS_STOP_WEEKS)
                && !experience.isSpared(i, DepartureCause.LATE_PAPERS);
    }

    /** Weeks that the oldest papers a client lacks are missing. */
    double weeksOverdue(int i, double now) {
        return (now - clients.papersSince[i]) / World.DAYS_PER_WEEK;
    }

    /** A week of a client that waits for papers longer than it has patience. */
    void waitForPapers(int i, double now) {
        double days = now - clients.papersSince[i];
        if (days <= patienceDays || experience.isSpared(i, DepartureCause.LATE_PAPERS)) {
            return;
        }
        clients.firmBond[i] *= 1 - rules.get(PAPERS_BOND_LOSS);
        double worth = ServiceQuality.simple(days, patienceDays);
        clients.lostByPapers[i] +=
                experience.disappointment(i, worth, rules.get(PAPERS_WEIGHT), DepartureCause.LATE_PAPERS);
    }
}
