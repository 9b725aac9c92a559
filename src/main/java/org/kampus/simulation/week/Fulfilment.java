package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.BROKEN_PROMISE_QUALITY;
import static org.kampus.market.ClientParameter.FAILURE_QUALITY;
import static org.kampus.market.ClientParameter.KEPT_PROMISE_QUALITY;
import static org.kampus.market.ClientParameter.PROMISE_WEIGHT;
import static org.kampus.market.ClientParameter.PUSH_IRRITATION;

import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Mediation;
import org.kampus.simulation.equation.ServiceQuality;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Ledger;
import org.kampus.simulation.world.PlantBook;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.QuarterRecord;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What comes of orders: delivery, and what clients think of how long it took against what we had promised. */
final class Fulfilment {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final EventLog log;
    private final Streams streams;
    private final QuarterRecord record;
    private final Ledger ledger;
    private final Handovers handovers;
    private final AccountWork accounts;
    private final Billing billing;
    private final Troubles troubles;
    private final ClientExperience experience;
    private final ServiceQuality quality;
    private final Mediation mediation;

    Fulfilment(
            World world,
            Handovers handovers,
            AccountWork accounts,
            Billing billing,
            Troubles troubles,
            ClientExperience experience) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.log = world.log;
        this.streams = world.streams;
        this.record = world.record;
        this.ledger = world.ledger;
        this.handovers = handovers;
        this.accounts = accounts;
        this.billing = billing;
        this.troubles = troubles;
        this.experience = experience;
        this.quality = new ServiceQuality(rules.numbers);
        this.mediation = new Mediation(rules.numbers);
    }

    /** The order is fulfilled: its papers are to be written, and the client judges how long it took. */
    void delivered(PlantBook.Order order, Position by, double now) {
        int i = order.client();
        long address = order(i, order.placedAt());
        ledger.delivered += order.value();
        if (troubles.isReturned(i, order.lacks(), address)) {
            troubles.takeBack(i, order.value(), now);
        } else {
            billing.bill(i, order.line(), order.value() - onTrust(order, order.value()), address, now);
        }
        fulfilled(order, by, rules.lines[order.line()].orderDays, now);
    }

    /** A lot of an oversized order is delivered, and paid for as agreed: its papers are those of the whole order. */
    void delivered(PlantBook.Order order, double value, double now) {
        ledger.delivered += value;
        billing.book(order.client(), order.line(), value - onTrust(order, value), 0, now);
    }

    /** What of a delivery the client pays for when it needs it, thousand ₽. */
    private double onTrust(PlantBook.Order order, double value) {
        int i = order.client();
        double unpaid = order.line() == clients.line[i] ? Math.min(value, clients.onTheWay[i]) : 0;
        clients.onTheWay[i] -= unpaid;
        clients.onTrust[i] += unpaid;
        return unpaid;
    }

    /** A need is met from what the client was talked into, and now it is to pay for that. */
    void fromStock(int i, double now) {
        double due = clients.onTrust[i] / clients.stock[i];
        clients.stock[i] -= 1;
        clients.onTrust[i] -= due;
        if (due > 0) {
            billing.bill(i, clients.line[i], due, order(i, now), now);
        }
    }

    /**
     * The last of an order is delivered: the client judges how long it took.
     *
     * @param agreed days of work in the order, which the client does not count as waiting
     */
    void fulfilled(PlantBook.Order order, Position by, double agreed, double now) {
        int i = order.client();
        WorldRules.LineRules line = rules.lines[order.line()];
        double days = now - order.placedAt();
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
        boolean settled = line.projects && clients.has(i, Clients.ACCOMPANIED);
        double worth = quality.of(waited, line.toleranceDays);
        clients.lostByWaiting[i] += waiting(i, settled ? mediation.felt(worth) : worth);
        judgePromise(
                i, settled, waited, line.toleranceDays * course.plan.terms().promisedLeadTime());
        troubles.disappoint(i, order.lacks());
        accounts.served(i, by, (order.lacks() & Troubles.FROM_THE_WEB) != 0);
        troubles.watch(order, order(i, order.placedAt()), by, now);
        clients.set(i, Clients.SERVED);
        if (settled) {
            clients.clear(i, Clients.ACCOMPANIED);
        }
        handovers.consider(i, now);
    }

    /**
     * A promise kept is taken for granted; a broken one is remembered, the more the longer it took.
     *
     * @param settled whether somebody was there to explain what went wrong
     * @param promised working days
     */
    private void judgePromise(int i, boolean settled, double waited, double promised) {
        if (waited <= promised) {
            tally.count(Measure.PROMISES_KEPT);
            if (clients.satisfaction[i] < rules.get(KEPT_PROMISE_QUALITY)) {
                experience.of(i, rules.get(KEPT_PROMISE_QUALITY), rules.get(PROMISE_WEIGHT));
            }
            return;
        }
        double broken = rules.get(BROKEN_PROMISE_QUALITY) * ServiceQuality.simple(waited - promised, promised);
        double worth = settled ? mediation.felt(broken) : broken;
        clients.lostByPromises[i] +=
                experience.disappointment(i, worth, rules.get(PROMISE_WEIGHT), DepartureCause.BROKEN_PROMISES);
    }

    /** Factor on the usual time of a task about an order. */
    double spread(int i, SalesFunction function, double placedAt) {
        return rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.orderTask(order(i, placedAt), function));
    }

    /** The address of the luck of the order that a client placed on a day. */
    long order(int i, double placedAt) {
        return Streams.orderPlaced(placedAt, clients.wonAt[i]);
    }

    private double waiting(int i, double worth) {
        return experience.of(i, worth, 1, DepartureCause.SLOW_ORDERS);
    }

    /** A full store annoys, the more the fuller it is. */
    void storeFills(int i) {
        double worth = 1 - rules.get(PUSH_IRRITATION) * Math.min(1, clients.stock[i]);
        if (worth < clients.satisfaction[i]) {
            experience.of(i, Math.max(0, worth));
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
}
