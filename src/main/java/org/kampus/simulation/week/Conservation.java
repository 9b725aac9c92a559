package org.kampus.simulation.week;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.PlantBook;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Tasks;
import org.kampus.simulation.world.World;

/**
 * The engine checks itself: at the end of each week nothing may have got lost or come from nowhere, of clients, hours,
 * money and items. Asked for by Java's switch {@code -ea} ({@code -enableassertions}), which tests have on.
 */
final class Conservation {

    /** Whether it is asked for. */
    static final boolean IS_CHECKED = Conservation.class.desiredAssertionStatus();

    private static final double EXACT = 1e-6;
    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();
    private static final Role[] ROLES = Role.values();

    private final World world;
    private final Clients clients;
    private final Tasks tasks;
    private @Nullable WeekReport before;

    Conservation(World world) {
        this.world = world;
        this.clients = world.clients;
        this.tasks = world.tasks;
    }

    /**
     * Checks a week that has just been reported. What flows is held against the week before, if this object saw it.
     *
     * @throws AssertionError with what does not add up, and by how much
     */
    void check(WeekReport now) {
        checkClients(now);
        checkHours(now);
        checkMoney();
        checkItems(now);
        if (before != null && before.week() == now.week() - 1) {
            checkFlows(before, now);
        }
        before = now;
    }

    private void checkClients(WeekReport now) {
        int[] counted = new int[ClientState.values().length];
        for (int i = 0; i < clients.size(); i++) {
            counted[clients.state[i]]++;
            within("satisfaction", i, clients.satisfaction[i]);
            within("bond with a person", i, clients.personBond[i]);
            within("bond with the company", i, clients.firmBond[i]);
            within("share of wallet", i, clients.share[i]);
            within("breadth", i, clients.breadth[i]);
            within("dossier", i, clients.dossier[i]);
            within(
                    "bond without changes of persons",
                    i,
                    clients.personBond[i] + clients.bondHandedOver[i] + clients.bondTakenAlong[i]);
        }
        equal("active clients", now.get(Measure.ACTIVE_CLIENTS), counted[ClientState.ACTIVE.ordinal()]);
        equal("dormant clients", now.get(Measure.DORMANT_CLIENTS), counted[ClientState.DORMANT.ordinal()]);
        equal("clients written off", now.get(Measure.WRITTEN_OFF_CLIENTS), counted[ClientState.WRITTEN_OFF.ordinal()]);
        for (Position position : world.staff.positions) {
            int sales = 0;
            for (int i : world.sales.open) {
                sales += clients.is(i, ClientState.IN_SALE) && clients.owner[i] == position.index ? 1 : 0;
            }
            equal("open sales of position " + position.index, position.openSales, sales);
        }
    }

    private void checkFlows(WeekReport last, WeekReport now) {
        equal(
                "active clients after all that came and went",
                last.get(Measure.ACTIVE_CLIENTS)
                        + now.get(Measure.SALES_WON)
                        + now.get(Measure.WON_BACK)
                        - now.get(Measure.WENT_DORMANT),
                now.get(Measure.ACTIVE_CLIENTS));
        equal(
                "dormant clients after all that came and went",
                last.get(Measure.DORMANT_CLIENTS)
                        + now.get(Measure.WENT_DORMANT)
                        - now.get(Measure.WON_BACK)
                        - now.get(Measure.WRITTEN_OFF),
                now.get(Measure.DORMANT_CLIENTS));
        equal(
                "prospects after all that came and went",
                prospects(last)
                        + now.get(Measure.LEADS)
                        - now.get(Measure.LEADS_REFUSED)
                        - now.get(Measure.LEADS_GONE_COLD)
                        - now.get(Measure.SALES_WON)
                        - now.get(Measure.SALES_LOST),
                prospects(now));
        for (SalesFunction function : FUNCTIONS) {
            equal(
                    "tasks after all that came and went, " + function,
                    last.get(FunctionMeasure.QUEUE, function)
                            + now.get(FunctionMeasure.ARRIVED, function)
                            - now.get(FunctionMeasure.COMPLETED, function)
                            - now.get(FunctionMeasure.DROPPED, function),
                    now.get(FunctionMeasure.QUEUE, function));
        }
        equal(
                "backlog of the plant",
                last.get(Measure.PLANT_BACKLOG)
                        + now.get(Measure.PLANT_ORDERS)
                        - now.get(Measure.PLANT_OUTPUT)
                        - now.get(Measure.PLANT_DROPPED),
                now.get(Measure.PLANT_BACKLOG));
    }

    private static double prospects(WeekReport week) {
        return week.get(Measure.LEADS_WAITING)
                + week.get(Measure.LEADS_IN_DIARY)
                + week.get(Measure.LEADS_QUALIFIED)
                + week.get(Measure.OPEN_SALES);
    }

    private static void checkHours(WeekReport now) {
        for (Role role : ROLES) {
            double sum = 0;
            for (SalesFunction function : FUNCTIONS) {
                sum += now.hours(role, function);
            }
            double worked = now.get(RoleMeasure.HOURS_WORKED, role);
            equal("hours worked by " + role, worked, sum);
            atMost(
                    "hours used by " + role,
                    worked + now.get(RoleMeasure.HOURS_SWITCHING, role),
                    now.get(RoleMeasure.HOURS_AVAILABLE, role));
        }
        for (SalesFunction function : FUNCTIONS) {
            double sum = 0;
            for (Role role : ROLES) {
                sum += now.hours(role, function);
            }
            equal("hours of " + function, now.get(FunctionMeasure.HOURS, function), sum);
        }
    }

    /**
     * Orders are with us, delivered or cancelled; what was delivered is paid for, waits for its papers or was never billed, went
     * back, or lies in a store on trust.
     */
    private void checkMoney() {
        double withUs = 0;
        double unbilled = 0;
        for (int queue = 0; queue < tasks.queues(); queue++) {
            for (int task = tasks.peek(queue); task != Tasks.NONE; task = tasks.behind(task)) {
                withUs += ordered(task);
                unbilled += unbilled(task);
            }
        }
        for (Tasks.Held held : tasks.held()) {
            withUs += ordered(held.task());
            unbilled += unbilled(held.task());
        }
        for (Position position : world.staff.positions) {
            if (position.task != Position.NO_TASK) {
                withUs += ordered(position.task);
                unbilled += unbilled(position.task);
            }
        }
        for (PlantBook.Job job : world.plant.regular) {
            withUs += job.order.value();
        }
        for (PlantBook.Oversized big : world.plant.oversized) {
            withUs += big.toDeliver;
        }
        equal("orders placed", world.ledger.placed, world.ledger.delivered + world.ledger.cancelled + withUs);
        double onTrust = 0;
        for (int i = 0; i < clients.size(); i++) {
            onTrust += clients.onTrust[i];
        }
        equal(
                "goods delivered",
                world.ledger.delivered,
                world.ledger.paid + onTrust + unbilled + world.ledger.returned + world.ledger.neverBilled);
    }

    /** Value of an order on its way that a task is about, thousand ₽. */
    private double ordered(int task) {
        return isPaperwork(task) ? 0 : tasks.orderValue(task);
    }

    /** Value of a delivery whose papers a task is about, thousand ₽. */
    private double unbilled(int task) {
        return isPaperwork(task) ? tasks.orderValue(task) : 0;
    }

    private boolean isPaperwork(int task) {
        return tasks.function[task] == SalesFunction.PAPERWORK.ordinal();
    }

    /** Every task is in one queue, held back, or in somebody's hands. */
    private void checkItems(WeekReport now) {
        int[] found = new int[FUNCTIONS.length];
        double[] hours = new double[FUNCTIONS.length];
        for (int queue = 0; queue < tasks.queues(); queue++) {
            int length = 0;
            for (int task = tasks.peek(queue); task != Tasks.NONE; task = tasks.behind(task)) {
                length++;
                note(task, found, hours);
            }
            equal("length of queue " + queue, tasks.length(queue), length);
        }
        for (Tasks.Held held : tasks.held()) {
            note(held.task(), found, hours);
        }
        for (Position position : world.staff.positions) {
            if (position.task != Position.NO_TASK) {
                note(position.task, found, hours);
            }
        }
        for (SalesFunction function : FUNCTIONS) {
            int f = function.ordinal();
            equal("tasks of " + function, now.get(FunctionMeasure.QUEUE, function), found[f]);
            equal("hours waiting of " + function, tasks.aliveHours(f), hours[f]);
        }
    }

    private void note(int task, int[] found, double[] hours) {
        found[tasks.function[task]]++;
        hours[tasks.function[task]] += tasks.hours[task];
    }

    private static void equal(String what, double one, double other) {
        if (!(Math.abs(one - other) <= EXACT * Math.max(1, Math.abs(one)))) {
            throw new AssertionError(String.format(Locale.ROOT, "%s: %.9f is not %.9f", what, one, other));
        }
    }

    private static void atMost(String what, double part, double whole) {
        if (!(part <= whole + EXACT * Math.max(1, whole))) {
            throw new AssertionError(String.format(Locale.ROOT, "%s: %.9f of %.9f", what, part, whole));
        }
    }

    private static void within(String what, int client, double share) {
        if (!(share >= -EXACT && share <= 1 + EXACT)) {
            throw new AssertionError(String.format(Locale.ROOT, "%s of client %d: %.9f", what, client, share));
        }
    }
}
