package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayDeque;
import org.kampus.market.LineParameter;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.PlantBook;
import org.kampus.simulation.world.PlantBook.Job;
import org.kampus.simulation.world.PlantBook.Order;
import org.kampus.simulation.world.PlantBook.Oversized;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * The plant that makes what is ordered, with a capacity in value a week; without one, orders are
 * fulfilled as soon as they are processed. Ordinary orders are made one after the other; an oversized
 * order goes through in weekly book.lots, at the pace its client wants, and is paid for lot by lot.
 */
final class Plant {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final Market market;
    private final Fulfilment fulfilment;
    private final ClientFigures figures;
    private final PlantBook book;

    private static final double EXACT = 1e-9;

    private final double ownPerDay;

    Plant(World world, Fulfilment fulfilment, ClientFigures figures) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.market = world.market;
        this.fulfilment = fulfilment;
        this.figures = figures;
        this.ownPerDay = rules.get(PLANT_CAPACITY) / World.DAYS_PER_WEEK;
        this.book = world.plant;
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
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.ACTIVE)) {
                sum += figures.yearlyRevenue(i);
            }
        }
        return sum / World.WEEKS_PER_YEAR;
    }

    /** Whether an order is too big for what the plan takes on. */
    boolean refuses(double value) {
        double limit = course.plan.orders().largestOrderWeeks();
        return limit > 0 && value > limit * scale();
    }

    /** Puts an order into the queue. */
    void take(Order order, double now) {
        double weeks = order.value() / (ownPerDay * World.DAYS_PER_WEEK);
        if (weeks <= rules.get(OVERSIZED_WEEKS)) {
            enqueue(book.regular, new Job(order, now, order.value(), false));
            return;
        }
        double term = Math.max(1, weeks * rules.get(OVERSIZED_TERM));
        double due = order.placedAt() + term * World.DAYS_PER_WEEK + tolerance(order);
        book.oversized.add(new Oversized(order, order.value() / term, due));
    }

    private void enqueue(ArrayDeque<Job> queue, Job job) {
        queue.addLast(job);
        tally.add(Measure.PLANT_ORDERS, job.value);
    }

    private double tolerance(Order order) {
        return rules.lines[order.line()].toleranceDays;
    }

    /** A week begins: clients who have waited too long give up, the next lots of oversized orders enter. */
    void beginWeek() {
        dropGivenUp(course.weekStart());
        for (Oversized big : book.oversized) {
            if (course.weekStart() > big.due) {
                charge(Math.min(big.toDeliver * rules.get(LATE_PENALTY), big.order.value() - big.penalties), big);
            }
            boolean last = big.toRelease <= big.perWeek + EXACT * big.order.value();
            double lot = last ? big.toRelease : big.perWeek;
            if (lot > 0) {
                big.toRelease -= lot;
                enqueue(book.lots, new Job(big.order, course.weekStart(), lot, false));
            }
        }
    }

    /** What of an oversized order is overdue costs a penalty every week, delivered in the end or not. */
    private void charge(double penalty, Oversized big) {
        big.penalties += penalty;
        tally.add(Measure.PENALTIES, penalty);
        tally.add(Measure.GROSS_PROFIT, -penalty);
    }

    private void dropGivenUp(double now) {
        Job job = book.regular.peekFirst();
        while (job != null && now - job.order.placedAt() > rules.get(ORDER_GIVE_UP) * tolerance(job.order)) {
            book.regular.removeFirst();
            tally.add(Measure.PLANT_DROPPED, job.left);
            fulfilment.cancel(job.order.client(), job.order.value(), now);
            job = book.regular.peekFirst();
        }
    }

    /** Makes what a day has room for: own capacity first, then hired one. */
    void workDay(double end) {
        if (!exists()) {
            return;
        }
        double own = ownPerDay * market.capacity;
        double room = own + ownPerDay * course.plan.orders().extraCapacity();
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
                finish(job, queue == book.lots, end);
            }
        }
        tally.add(Measure.PLANT_OUTPUT, made);
        double extra = rules.get(EXTRA_CAPACITY_COST) * Math.max(0, made - own);
        tally.add(Measure.EXTRA_CAPACITY_COSTS, extra);
        tally.add(Measure.GROSS_PROFIT, -extra);
    }

    private ArrayDeque<Job> next() {
        Job ordinary = book.regular.peekFirst();
        Job lot = book.lots.peekFirst();
        if (ordinary == null || lot == null) {
            return ordinary == null ? book.lots : book.regular;
        }
        return course.plan.orders().regularsFirst() || ordinary.since <= lot.since ? book.regular : book.lots;
    }

    private void finish(Job job, boolean isLot, double now) {
        Order order = job.order;
        if (!isLot) {
            penalise(order.value(), now - order.placedAt() - tolerance(order));
            fulfilment.delivered(order, staff.position(order.by()), now);
        } else if (!job.again) {
            lotDone(order, job.value, now);
        }
    }

    private void lotDone(Order order, double value, double now) {
        Oversized big = book.oversized.stream()
                .filter(o -> o.order == order)
                .findFirst()
                .orElseThrow();
        fulfilment.delivered(order, value, now);
        if (now > big.due) {
            double again = value * rules.get(REWORK);
            double margin = rules.lines[order.line()].get(LineParameter.GROSS_MARGIN);
            tally.add(Measure.PENALTIES, again * (1 - margin));
            tally.add(Measure.GROSS_PROFIT, -again * (1 - margin));
            if (again > 0) {
                enqueue(book.lots, new Job(order, now, again, true));
            }
        }
        big.toDeliver -= value;
        if (big.toDeliver <= EXACT * order.value()) {
            book.oversized.remove(big);
            double agreed = big.due - order.placedAt() - tolerance(order);
            fulfilment.fulfilled(order, staff.position(order.by()), agreed, now);
        }
    }

    /** A part of the value is lost for every week of delay, at most all of it. */
    private void penalise(double value, double daysLate) {
        if (daysLate <= 0) {
            return;
        }
        double share = Math.min(1, rules.get(LATE_PENALTY) * daysLate / World.DAYS_PER_WEEK);
        tally.add(Measure.PENALTIES, share * value);
        tally.add(Measure.GROSS_PROFIT, -share * value);
    }

    /** Puts the week's stocks into the tally. */
    void report() {
        double waiting = 0;
        for (Job job : book.regular) {
            waiting += job.left;
        }
        for (Job job : book.lots) {
            waiting += job.left;
        }
        double toCome = 0;
        for (Oversized big : book.oversized) {
            toCome += big.toRelease;
        }
        tally.set(Measure.PLANT_BACKLOG, waiting);
        tally.set(Measure.PLANT_ORDERS_TO_COME, toCome);
        tally.set(Measure.PLANT_CAPACITY, capacityOfWeek());
    }

    private double capacityOfWeek() {
        return ownPerDay
                * World.DAYS_PER_WEEK
                * (market.capacity + course.plan.orders().extraCapacity());
    }
}
