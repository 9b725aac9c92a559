package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.FAILURE_QUALITY;
import static org.kampus.market.ClientParameter.GRUDGE;
import static org.kampus.market.ClientParameter.RETURN_COST;
import static org.kampus.market.ClientParameter.UNADVISED_ERRORS;
import static org.kampus.market.ClientParameter.UNADVISED_QUALITY;
import static org.kampus.market.ClientParameter.UNADVISED_RETURNS;
import static org.kampus.market.ClientParameter.UNLED_ERRORS;
import static org.kampus.organisation.OrganisationParameter.LATE_PENALTY;
import static org.kampus.organisation.OrganisationParameter.PROBLEM_HOURS;

import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Misfit;
import org.kampus.simulation.equation.ServiceQuality;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Ledger;
import org.kampus.simulation.world.PlantBook;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What goes wrong with orders: errors and their repair, which harm as long as they last, and goods that come back. */
final class Troubles {

    /** What an order lacked on its way, as bits: nobody gave advice on it. */
    static final int UNADVISED = 1;

    /** Nobody led the project. */
    static final int UNLED = 2;

    /** Not a lack: the client entered the order itself. */
    static final int FROM_THE_WEB = 4;

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final EventLog log;
    private final Streams streams;
    private final Ledger ledger;
    private final Routing routing;
    private final KeyAccounts keyAccounts;
    private final ClientFigures figures;
    private final ClientExperience experience;
    private final Misfit misfits;

    Troubles(
            World world, Routing routing, KeyAccounts keyAccounts, ClientFigures figures, ClientExperience experience) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.log = world.log;
        this.streams = world.streams;
        this.ledger = world.ledger;
        this.routing = routing;
        this.keyAccounts = keyAccounts;
        this.figures = figures;
        this.experience = experience;
        this.misfits = new Misfit(rules.numbers);
    }

    /**
     * Chance that an order goes wrong, 0-1.
     *
     * @param lacks what it lacked on its way, as bits
     */
    private double errors(int i, int lacks, Position by) {
        double added = ((lacks & UNADVISED) != 0 ? rules.get(UNADVISED_ERRORS) : 0)
                + ((lacks & UNLED) != 0 ? rules.get(UNLED_ERRORS) : 0);
        return Math.min(1, misfits.errors(clients.misfit[i]) * rules.carelessness(by, course.plan.control()) + added);
    }

    /** Whether an order is sent back since nobody had asked what the client needs it for. */
    boolean isReturned(int i, int lacks, long order) {
        return (lacks & UNADVISED) != 0
                && Draws.uniform(streams.luck(clients.key[i]), order, Purpose.RETURN) < rules.get(UNADVISED_RETURNS);
    }

    /** Goods that nobody helped to choose do not please, even if nothing is wrong with them. */
    void disappoint(int i, int lacks) {
        if ((lacks & UNADVISED) != 0) {
            clients.lostByErrors[i] +=
                    experience.disappointment(i, rules.get(UNADVISED_QUALITY), 1, DepartureCause.ERRORS);
        }
    }

    /** Goods come back: nothing is earned, and taking them back costs. */
    void takeBack(int i, double value, double now) {
        ledger.returned += value;
        double cost = value * rules.get(RETURN_COST);
        tally.count(Measure.ORDERS_RETURNED);
        tally.add(Measure.PENALTIES, cost);
        tally.add(Measure.GROSS_PROFIT, -cost);
        clients.lostByErrors[i] += experience.of(i, rules.get(FAILURE_QUALITY), 1, DepartureCause.ERRORS);
        log.add(i, now, EventKind.ORDER_RETURNED, value, -1);
    }

    /**
     * An order was fulfilled: perhaps not as it should be.
     *
     * @param address of its luck
     * @param by who carried it through
     */
    void watch(PlantBook.Order fulfilled, long address, Position by, double now) {
        int i = fulfilled.client();
        int l = fulfilled.line();
        if (Draws.uniform(streams.luck(clients.key[i]), address, Purpose.ERROR) >= errors(i, fulfilled.lacks(), by)) {
            return;
        }
        tally.count(Measure.ERRORS);
        log.add(i, now, EventKind.ERROR, 0, -1);
        if (!experience.isSpared(i, DepartureCause.ERRORS)) {
            clients.lostByErrors[i] += experience.of(i, rules.get(FAILURE_QUALITY));
            clients.set(i, Clients.HAD_TROUBLE);
        }
        double hours = rules.get(PROBLEM_HOURS)
                * rules.taskTimes.factor(
                        streams.luck(clients.key[i]), Streams.orderTask(address, SalesFunction.RESOLVE_PROBLEMS));
        double from = now + keyAccounts.decisionDays(i, address);
        double settlement = keyAccounts.settlement(i, figures.usualValue(i, l));
        tally.add(Measure.GROSS_PROFIT, -settlement);
        tally.add(Measure.CONCESSIONS, settlement);
        if (clients.problems[i]++ == 0) {
            clients.problemSince[i] = now;
        }
        Task repair = new Task(SalesFunction.RESOLVE_PROBLEMS, i, l, now, hours, 0, 0);
        routing.give(repair, clients.owner[i], from, rules.lines[l].toleranceDays);
    }

    /** A quick repair wins back some of what the error cost. */
    void resolved(Task task, double now) {
        int i = task.client();
        close(task);
        double days = now - task.created();
        double worth = ServiceQuality.simple(days, rules.lines[task.line()].toleranceDays);
        if (worth > clients.satisfaction[i] && !experience.isSpared(i, DepartureCause.ERRORS)) {
            experience.of(i, worth);
        }
        log.add(i, now, EventKind.PROBLEM_RESOLVED, days / World.DAYS_PER_WEEK, -1);
    }

    /** Nobody will put it right any more: the client does not forget that. */
    void neverResolved(Task task) {
        int i = task.client();
        close(task);
        if (!experience.isSpared(i, DepartureCause.ERRORS)) {
            clients.firmBond[i] *= 1 - rules.get(GRUDGE);
        }
    }

    private void close(Task task) {
        int i = task.client();
        clients.problems[i]--;
        clients.problemSince[i] = Math.max(clients.problemSince[i], task.created());
    }

    /** A week of a client for whom something stays wrong longer than it tolerates: that costs us, too. */
    void lastOn(int i, double now) {
        WorldRules.LineRules line = rules.lineOf(clients, i);
        double days = now - clients.problemSince[i];
        if (days <= line.toleranceDays) {
            return;
        }
        double penalty = rules.get(LATE_PENALTY) * figures.usualValue(i, clients.line[i]) * clients.problems[i];
        tally.add(Measure.PENALTIES, penalty);
        tally.add(Measure.GROSS_PROFIT, -penalty);
        double worth = ServiceQuality.simple(days, line.toleranceDays);
        clients.lostByErrors[i] += experience.disappointment(i, worth, 1, DepartureCause.ERRORS);
    }
}
