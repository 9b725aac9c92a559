package org.kampus.simulation;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.kampus.market.LineParameter;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;

/**
 * The plant that makes what is ordered, with a capacity in value a week; without one, orders are
 * fulfilled as soon as they are processed. Ordinary orders are made one after the other; an oversized
 * order goes through in weekly lots, at the pace its client wants, and is paid for lot by lot.
 */
final class Plant {

    private static final double EXACT = 1e-9;

    private final World world;
    private final double ownPerDay;
    private final ArrayDeque<Job> regular = new ArrayDeque<>();
    private final ArrayDeque<Job> lots = new ArrayDeque<>();
    private final List<Oversized> oversized = new ArrayList<>();

    Plant(World world) {
        this.world = world;
        this.ownPerDay = world.rules.get(PLANT_CAPACITY) / World.DAYS_PER_WEEK;
    }

    /** Work for the plant: an order, or a lot of an oversized one. */
    private static final class Job {

        private final Order order;
        private final double since;
        private final double value;
        private final boolean again;
        private double left;

        Job(Order order, double since, double value, boolean again) {
            this.order = order;
            this.since = since;
            this.value = value;
            this.again = again;
            this.left = value;
        }
    }

    /**
     * An order that has been processed and is to be made.
     *
     * @param client number of the client
     * @param line line of business
     * @param by position that carried it through
     * @param placedAt day
     * @param value thousand ₽
     */
    record Order(int client, int line, int by, double placedAt, double value) {}

    /** An order under way in lots. */
    private static final class Oversized {

        private final Order order;
        private final double perWeek;
        private final double due;
        private double toRelease;
        private double toDeliver;
        private double penalties;

        Oversized(Order order, double perWeek, double due) {
            this.order = order;
            this.perWeek = perWeek;
            this.due = due;
            this.toRelease = order.value();
            this.toDeliver = order.value();
        }
    }

    /** Whether there is a plant that could be full. */
    boolean exists() {
        return ownPerDay > 0;
    }

    /** Thousand ₽ a week by which big orders are measured: the plant's capacity, or else present sales. */
    double scale() {
        if (exists()) {
            return ownPerDay * World.DAYS_PER_WEEK;
        }
        double sum = 0;
        for (int i = 0; i < world.clients.size(); i++) {
            if (world.clients.is(i, ClientState.ACTIVE)) {
                sum += world.dynamics.yearlyRevenue(i);
            }
        }
        return sum / World.WEEKS_PER_YEAR;
    }

    /** Whether an order is too big for what the plan takes on. */
    boolean refuses(double value) {
        double limit = world.plan.orders().largestOrderWeeks();
        return limit > 0 && value > limit * scale();
    }

    /** Puts an order into the queue. */
    void take(Order order, double now) {
        double weeks = order.value() / (ownPerDay * World.DAYS_PER_WEEK);
        if (weeks <= world.rules.get(OVERSIZED_WEEKS)) {
            enqueue(regular, new Job(order, now, order.value(), false));
            return;
        }
        double term = Math.max(1, weeks * world.rules.get(OVERSIZED_TERM));
        double due = order.placedAt() + term * World.DAYS_PER_WEEK + tolerance(order);
        oversized.add(new Oversized(order, order.value() / term, due));
    }

    private void enqueue(ArrayDeque<Job> queue, Job job) {
        queue.addLast(job);
        world.tally.add(Measure.PLANT_ORDERS, job.value);
    }

    private double tolerance(Order order) {
        return world.rules.lines[order.line()].toleranceDays;
    }

    /** A week begins: clients who have waited too long give up, the next lots of oversized orders enter. */
    void beginWeek() {
        dropGivenUp(world.weekStart());
        for (Oversized big : oversized) {
            if (world.weekStart() > big.due) {
                charge(Math.min(big.toDeliver * world.rules.get(LATE_PENALTY), big.order.value() - big.penalties), big);
            }
            double lot = big.toRelease <= big.perWeek + EXACT ? big.toRelease : big.perWeek;
            if (lot > 0) {
                big.toRelease -= lot;
                enqueue(lots, new Job(big.order, world.weekStart(), lot, false));
            }
        }
    }

    /** What of an oversized order is overdue costs a penalty every week, delivered in the end or not. */
    private void charge(double penalty, Oversized big) {
        big.penalties += penalty;
        world.tally.add(Measure.PENALTIES, penalty);
        world.tally.add(Measure.GROSS_PROFIT, -penalty);
    }

    private void dropGivenUp(double now) {
        Job job = regular.peekFirst();
        while (job != null && now - job.order.placedAt() > world.rules.get(ORDER_GIVE_UP) * tolerance(job.order)) {
            regular.removeFirst();
            world.tally.add(Measure.PLANT_DROPPED, job.left);
            world.orders.cancel(job.order.client(), now);
            job = regular.peekFirst();
        }
    }

    /** Makes what a day has room for: own capacity first, then hired one. */
    void workDay(double end) {
        if (!exists()) {
            return;
        }
        double own = ownPerDay * world.calendar.capacity();
        double room = own + ownPerDay * world.plan.orders().extraCapacity();
        double made = 0;
        while (made < room) {
            ArrayDeque<Job> queue = next();
            Job job = queue.peekFirst();
            if (job == null) {
                break;
            }
            double amount = Math.min(job.left, room - made);
            job.left -= amount;
            made += amount;
            if (job.left <= 0) {
                queue.removeFirst();
                finish(job, queue == lots, end);
            }
        }
        world.tally.add(Measure.PLANT_OUTPUT, made);
        double extra = world.rules.get(EXTRA_CAPACITY_COST) * Math.max(0, made - own);
        world.tally.add(Measure.EXTRA_CAPACITY_COSTS, extra);
        world.tally.add(Measure.GROSS_PROFIT, -extra);
    }

    private ArrayDeque<Job> next() {
        Job ordinary = regular.peekFirst();
        Job lot = lots.peekFirst();
        if (ordinary == null || lot == null) {
            return ordinary == null ? lots : regular;
        }
        return world.plan.orders().regularsFirst() || ordinary.since <= lot.since ? regular : lots;
    }

    private void finish(Job job, boolean isLot, double now) {
        Order order = job.order;
        if (!isLot) {
            penalise(order.value(), now - order.placedAt() - tolerance(order));
            world.orders.delivered(
                    order.client(), order.line(), world.position(order.by()), order.placedAt(), order.value(), now);
        } else if (!job.again) {
            lotDone(order, job.value, now);
        }
    }

    private void lotDone(Order order, double value, double now) {
        Oversized big =
                oversized.stream().filter(o -> o.order == order).findFirst().orElseThrow();
        int client = order.client();
        world.orders.earn(client, order.line(), value, now);
        if (now > big.due) {
            double again = value * world.rules.get(REWORK);
            double margin = world.rules.lines[order.line()].get(LineParameter.GROSS_MARGIN);
            world.tally.add(Measure.PENALTIES, again * (1 - margin));
            world.tally.add(Measure.GROSS_PROFIT, -again * (1 - margin));
            if (again > 0) {
                enqueue(lots, new Job(order, now, again, true));
            }
        }
        big.toDeliver -= value;
        if (big.toDeliver <= EXACT * order.value()) {
            oversized.remove(big);
            double agreed = big.due - order.placedAt() - tolerance(order);
            world.orders.fulfilled(client, order.line(), world.position(order.by()), order.placedAt(), agreed, now);
        }
    }

    /** A part of the value is lost for every week of delay, at most all of it. */
    private void penalise(double value, double daysLate) {
        if (daysLate <= 0) {
            return;
        }
        double share = Math.min(1, world.rules.get(LATE_PENALTY) * daysLate / World.DAYS_PER_WEEK);
        world.tally.add(Measure.PENALTIES, share * value);
        world.tally.add(Measure.GROSS_PROFIT, -share * value);
    }

    /** Puts the week's stocks into the tally. */
    void report() {
        double waiting = 0;
        for (Job job : regular) {
            waiting += job.left;
        }
        for (Job job : lots) {
            waiting += job.left;
        }
        double toCome = 0;
        for (Oversized big : oversized) {
            toCome += big.toRelease;
        }
        world.tally.set(Measure.PLANT_BACKLOG, waiting);
        world.tally.set(Measure.PLANT_ORDERS_TO_COME, toCome);
        world.tally.set(Measure.PLANT_CAPACITY, capacityOfWeek());
    }

    private double capacityOfWeek() {
        return ownPerDay
                * World.DAYS_PER_WEEK
                * (world.calendar.capacity() + world.plan.orders().extraCapacity());
    }
}
