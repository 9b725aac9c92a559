package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.FAILURE_QUALITY;
import static org.kampus.market.ClientParameter.PUSH_IRRITATION;
import static org.kampus.organisation.OrganisationParameter.DOSSIER_PER_DOCUMENT;
import static org.kampus.organisation.OrganisationParameter.PAPERWORK_PATIENCE;

import org.kampus.market.LineParameter;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Misfit;
import org.kampus.simulation.equation.RecordKeeping;
import org.kampus.simulation.equation.SatisfactionChange;
import org.kampus.simulation.equation.ServiceQuality;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Ledger;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.QuarterRecord;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What comes of orders: delivery, money, papers, errors and their repair, and what clients think of it. */
final class Fulfilment {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final EventLog log;
    private final Streams streams;
    private final QuarterRecord record;
    private final Ledger ledger;
    private final Routing routing;
    private final KeyAccounts keyAccounts;
    private final Handovers handovers;
    private final AccountWork accounts;
    private final ClientFigures figures;
    private final ServiceQuality quality;
    private final SatisfactionChange satisfaction;
    private final Misfit misfits;
    private final Spared spared;

    Fulfilment(
            World world,
            Routing routing,
            KeyAccounts keyAccounts,
            Handovers handovers,
            AccountWork accounts,
            ClientFigures figures) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.log = world.log;
        this.streams = world.streams;
        this.record = world.record;
        this.ledger = world.ledger;
        this.routing = routing;
        this.keyAccounts = keyAccounts;
        this.handovers = handovers;
        this.accounts = accounts;
        this.figures = figures;
        this.quality = new ServiceQuality(rules.numbers);
        this.satisfaction = new SatisfactionChange(rules.numbers);
        this.spared = world.spared;
        this.misfits = new Misfit(rules.numbers);
    }

    /** The order is fulfilled: money comes in, and the client judges how long it took. */
    void delivered(int i, int l, Position by, double placedAt, double value, double now) {
        earn(i, l, value, now);
        fulfilled(i, l, by, placedAt, rules.lines[l].orderDays, now);
    }

    /** Money for an order or a part of it, but for what the client pays for when it needs it. */
    void earn(int i, int l, double value, double now) {
        double unpaid = l == clients.line[i] ? Math.min(value, clients.onTheWay[i]) : 0;
        ledger.delivered += value;
        clients.onTheWay[i] -= unpaid;
        clients.onTrust[i] += unpaid;
        book(i, l, value - unpaid, now);
    }

    private void book(int i, int l, double value, double now) {
        ledger.paid += value;
        boolean isNew = now - clients.wonAt[i] <= World.WEEKS_PER_YEAR * World.DAYS_PER_WEEK;
        double concession = keyAccounts.concession(i);
        double discount = course.plan.terms().discount() + concession;
        tally.add(isNew ? Measure.REVENUE_NEW : Measure.REVENUE_EXISTING, value * (1 - discount));
        double gain = value * (figures.margin(i, l) - discount - keyAccounts.exclusiveCost(i));
        tally.add(Measure.GROSS_PROFIT, gain);
        if (keyAccounts.is(i)) {
            tally.add(Measure.CONCESSIONS, value * concession);
            tally.add(Measure.KEY_ACCOUNT_REVENUE, value * (1 - discount));
            tally.add(Measure.KEY_ACCOUNT_GROSS_PROFIT, gain);
        }
    }

    /** A need is met from what the client was talked into, and now it pays for that. */
    void fromStock(int i, double now) {
        double due = clients.onTrust[i] / clients.stock[i];
        clients.stock[i] -= 1;
        clients.onTrust[i] -= due;
        book(i, clients.line[i], due, now);
        if (due > 0) {
            papers(i, clients.line[i], now, now);
        }
    }

    /**
     * The last of an order is delivered: the client judges how long it took.
     *
     * @param agreed days of work in the order, which the client does not count as waiting
     */
    void fulfilled(int i, int l, Position by, double placedAt, double agreed, double now) {
        WorldRules.LineRules line = rules.lines[l];
        double days = now - placedAt;
        double weeks = days / World.DAYS_PER_WEEK;
        boolean late = days - agreed > line.toleranceDays;
        tally.count(Measure.ORDERS_DELIVERED);
        tally.add(Measure.ORDER_WAIT_SUM, weeks);
        record.orderWaited(weeks);
        if (late) {
            tally.count(Measure.ORDERS_LATE);
        }
        log.add(i, now, late ? EventKind.ORDER_LATE : EventKind.ORDER_DELIVERED, weeks, -1);
        double waited = Math.max(0, days - agreed);
        clients.lostByWaiting[i] += waiting(i, quality.of(waited, expectedDays(line)));
        accounts.served(i, by);
        papers(i, l, placedAt, now);
        double errors = misfits.errors(clients.misfit[i]) * rules.carelessness(by, course.plan.control());
        if (Draws.uniform(streams.luck(clients.key[i]), order(i, placedAt), Purpose.ERROR) < errors) {
            goWrong(i, l, placedAt, now);
        }
        clients.set(i, Clients.SERVED);
        handovers.consider(i, now);
    }

    private void goWrong(int i, int l, double placedAt, double now) {
        tally.count(Measure.ERRORS);
        log.add(i, now, EventKind.ERROR, 0, -1);
        if (!spared.from(DepartureCause.ERRORS, i, course.gameWeek())) {
            clients.lostByErrors[i] += experience(i, rules.get(FAILURE_QUALITY));
            clients.set(i, Clients.HAD_TROUBLE);
        }
        double hours =
                rules.get(OrganisationParameter.PROBLEM_HOURS) * spread(i, SalesFunction.RESOLVE_PROBLEMS, placedAt);
        double from = now + keyAccounts.decisionDays(i, order(i, placedAt));
        double settlement = keyAccounts.settlement(i, figures.usualValue(i, l));
        tally.add(Measure.GROSS_PROFIT, -settlement);
        tally.add(Measure.CONCESSIONS, settlement);
        Task repair = new Task(SalesFunction.RESOLVE_PROBLEMS, i, l, now, hours, 0, 0);
        routing.give(repair, clients.owner[i], from, rules.lines[l].toleranceDays);
    }

    /** Days by which a client measures a wait: those promised, but nobody needs its goods later for being told so. */
    private double expectedDays(WorldRules.LineRules line) {
        return line.toleranceDays * Math.min(1, course.plan.terms().promisedLeadTime());
    }

    /** Factor on the usual time of a task about an order. */
    double spread(int i, SalesFunction function, double placedAt) {
        return rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.orderTask(order(i, placedAt), function));
    }

    /** The address of the luck of the order that a client placed on a day. */
    long order(int i, double placedAt) {
        return Streams.orderPlaced(placedAt, clients.wonAt[i]);
    }

    /** Papers about an order, or about goods that are paid for at last. */
    private void papers(int i, int l, double orderedAt, double now) {
        double standard = rules.lines[l].get(LineParameter.DOCUMENT_HOURS_PER_ORDER);
        if (standard > 0) {
            double hours = standard * spread(i, SalesFunction.PAPERWORK, orderedAt);
            Task papers = new Task(SalesFunction.PAPERWORK, i, l, now, hours, 0, 0);
            routing.give(papers, clients.owner[i], now, rules.days(OrganisationParameter.PAPERWORK_ALLOWANCE));
        }
    }

    /**
     * An experience moves the client's satisfaction.
     *
     * @param worth its quality, 0-1
     * @return satisfaction lost, 0 if none
     */
    double experience(int i, double worth) {
        double change = satisfaction.of(clients.satisfaction[i], worth, clients.orders[i]);
        clients.satisfaction[i] += change;
        return Math.max(0, -change);
    }

    /** The experience of a wait, which nobody notices who is spared it unless it is better than expected. */
    private double waiting(int i, double worth) {
        return worth < clients.satisfaction[i] && spared.from(DepartureCause.SLOW_ORDERS, i, course.gameWeek())
                ? 0
                : experience(i, worth);
    }

    /** A full store annoys, the more the fuller it is. */
    void storeFills(int i) {
        double worth = 1 - rules.get(PUSH_IRRITATION) * Math.min(1, clients.stock[i]);
        if (worth < clients.satisfaction[i]) {
            experience(i, Math.max(0, worth));
        }
    }

    /**
     * The client gave up waiting and bought elsewhere.
     *
     * @param value of the order, thousand ₽
     */
    void cancel(int i, double value, double now) {
        ledger.cancelled += value;
        log.add(i, now, EventKind.ORDER_CANCELLED, 0, -1);
        tally.count(Measure.ORDERS_CANCELLED);
        clients.lostByWaiting[i] += waiting(i, rules.get(FAILURE_QUALITY));
    }

    /** Papers are written: the dossier gains, and whoever waited for them too long is annoyed. */
    void documented(Task task, Position by, double now) {
        int i = task.client();
        double kept = RecordKeeping.completeness(
                course.plan.control(), by.diligence, by.liking[TaskFamily.DOCUMENTS.ordinal()]);
        clients.dossier[i] += rules.get(DOSSIER_PER_DOCUMENT) * kept * (1 - clients.dossier[i]);
        double lateness = (now - task.created()) / rules.days(OrganisationParameter.PAPERWORK_ALLOWANCE);
        double patience = rules.get(PAPERWORK_PATIENCE);
        if (lateness > patience) {
            clients.lostByWaiting[i] += waiting(i, ServiceQuality.simple(lateness, patience));
        }
    }

    /** A quick repair wins back some of what the error cost. */
    void resolved(Task task, double now) {
        int i = task.client();
        double days = now - task.created();
        double worth = ServiceQuality.simple(days, rules.lines[task.line()].toleranceDays);
        if (worth > clients.satisfaction[i] && !spared.from(DepartureCause.ERRORS, i, course.gameWeek())) {
            experience(i, worth);
        }
        log.add(i, now, EventKind.PROBLEM_RESOLVED, days / World.DAYS_PER_WEEK, -1);
    }
}
