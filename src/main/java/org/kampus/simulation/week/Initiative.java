package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.NOTICE_WEEKS;
import static org.kampus.market.ClientParameter.REACTIVATION_PAUSE_WEEKS;
import static org.kampus.market.ClientParameter.REDUCED_NOTICE_GAPS;
import static org.kampus.market.ClientParameter.REFERENCE_PAUSE_WEEKS;
import static org.kampus.organisation.OrganisationParameter.CARE_ALLOWANCE;
import static org.kampus.organisation.OrganisationParameter.GROWTH_MEMORY_MONTHS;

import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.References;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * What people do of themselves for clients that buy, where the plan wants it: call those who order less, ask for the next
 * need, prove what was gained and ask for a reference.
 */
final class Initiative {

    /** Steps of a task of care: the next need, a reference. */
    private static final int NEED = -2;

    private static final int REFERENCE = -3;

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final EventLog log;
    private final Streams streams;
    private final Routing routing;
    private final References references;

    Initiative(World world, Routing routing) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.log = world.log;
        this.streams = world.streams;
        this.routing = routing;
        this.references = new References(world.rules.numbers);
    }

    /** Day on which a client is called since it has not ordered for long; infinity if it is not. */
    double callDue(int i) {
        if (!course.plan.initiatives().callReduced() || clients.has(i, Clients.REACTIVATION_WAITS)) {
            return Double.POSITIVE_INFINITY;
        }
        double gaps = rules.get(REDUCED_NOTICE_GAPS) / Math.max(1e-6, clients.orderRate[i]);
        double noticed = clients.lastOrder[i] + World.DAYS_PER_WEEK * Math.min(rules.get(NOTICE_WEEKS), gaps);
        return Math.max(noticed, clients.lastAttempt[i] + World.DAYS_PER_WEEK * rules.get(REACTIVATION_PAUSE_WEEKS));
    }

    /** Day on which a client is asked for its next need: once for each order that it usually places. */
    double nextNeedDue(int i) {
        return course.plan.initiatives().askNextNeed() && !clients.has(i, Clients.NEXT_NEED_WAITS)
                ? clients.needAsked[i] + World.DAYS_PER_WEEK / Math.max(1e-6, clients.orderRate[i])
                : Double.POSITIVE_INFINITY;
    }

    /** Day on which a client that has been served, and is no reference, is asked for one. */
    double referenceDue(int i) {
        boolean asks = course.plan.initiatives().askReferences()
                && clients.has(i, Clients.SERVED)
                && !clients.has(i, Clients.REFERENCE)
                && !clients.has(i, Clients.REFERENCE_WAITS);
        return asks
                ? clients.referenceAsked[i] + World.DAYS_PER_WEEK * rules.get(REFERENCE_PAUSE_WEEKS)
                : Double.POSITIVE_INFINITY;
    }

    void askNextNeed(int i, double at) {
        ask(i, at, rules.lineOf(clients, i).get(LineParameter.NEXT_NEED_HOURS), SalesFunction.CHECK_TIMELINESS, NEED);
    }

    void askReference(int i, double at) {
        ask(i, at, rules.lineOf(clients, i).get(LineParameter.REFERENCE_HOURS), SalesFunction.GROW_ACCOUNT, REFERENCE);
    }

    /** A task for whoever keeps the client; how long it takes is drawn as for another function that it resembles. */
    private void ask(int i, double at, double hours, SalesFunction like, int step) {
        double spread = rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.task(course.week, like));
        double allowance = rules.days(CARE_ALLOWANCE);
        routing.give(SalesFunction.CARE, i, clients.owner[i], at, allowance, hours * spread, step);
    }

    /** Somebody talked to a client about its next need, or about what it gained. */
    void talked(Task task, Position by, double now) {
        int i = task.client();
        dropped(task);
        clients.contacts[i] += 1 / rules.get(GROWTH_MEMORY_MONTHS);
        if (task.step() == NEED) {
            clients.needAsked[i] = now;
            clients.needKnown[i] = Math.min(1, by.skill[TaskFamily.CARE.ordinal()]);
            tally.count(Measure.NEXT_NEEDS_ASKED);
            log.add(i, now, EventKind.TOUCH, task.hours(), by.employee);
            return;
        }
        clients.referenceAsked[i] = now;
        double chance = references.given(clients.satisfaction[i]);
        if (Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.REFERENCE) < chance) {
            clients.set(i, Clients.REFERENCE);
            log.add(i, now, EventKind.REFERENCE_GIVEN, chance, by.employee);
        }
    }

    /** Such a task waits no more. */
    void dropped(Task task) {
        clients.clear(task.client(), task.step() == NEED ? Clients.NEXT_NEED_WAITS : Clients.REFERENCE_WAITS);
    }
}
