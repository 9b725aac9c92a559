package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;

/** Orders: placed, advised on, carried through the company, documented; errors and their repair. */
final class OrderService {

    private final World world;
    private final Clients clients;
    private final double learnGood;
    private final double learnBad;
    private final double firstImpression;
    private final double steepness;
    private final double sizeSpread;
    private final double sizeShift;

    OrderService(World world) {
        this.world = world;
        this.clients = world.clients;
        this.learnGood = world.rules.get(SATISFACTION_LEARNING);
        this.learnBad = learnGood * world.rules.get(SATISFACTION_ASYMMETRY);
        this.firstImpression = world.rules.get(FIRST_IMPRESSION);
        this.steepness = world.rules.get(SERVICE_STEEPNESS);
        double variation = world.rules.get(ORDER_SIZE_VARIATION);
        double variance = Elementary.log(1 + variation * variation);
        this.sizeSpread = StrictMath.sqrt(variance);
        this.sizeShift = -variance / 2;
    }

    /** The client needs something and orders its share of it from us. */
    void placed(int i, int l, double now) {
        boolean own = l == clients.line[i];
        if (own && clients.stock[i] >= 1) {
            fromStock(i, now);
            return;
        }
        if (world.keyAccounts.takesDealElsewhere(i, now)) {
            world.tally.count(Measure.DEALS_LOST);
            world.log.add(i, now, EventKind.DEAL_LOST, world.keyAccounts.shortfall(i), -1);
            return;
        }
        clients.orders[i]++;
        if (clients.orders[i] == 2) {
            clients.secondOrderAt[i] = now;
        }
        double push = own ? world.plan.terms().volumePush() : 0;
        double needed = usualValue(i, l) * world.keyAccounts.orderFactor(i) * sizeFactor(i, now);
        double value = needed * (1 + push);
        if (world.plant.refuses(value)) {
            refused(i, value, now);
        } else {
            overstock(i, push, needed);
            accepted(i, l, value, push, now);
        }
    }

    /** A need is met from what the client was talked into, and now it pays for that. */
    private void fromStock(int i, double now) {
        double due = clients.onTrust[i] / clients.stock[i];
        clients.stock[i] -= 1;
        clients.onTrust[i] -= due;
        book(i, clients.line[i], due, now);
        if (due > 0) {
            papers(i, clients.line[i], now, now);
        }
    }

    /**
     * What the client did not need goes into its store, as goods it need not pay for yet; a full store annoys, the
     * more the fuller it is.
     */
    private void overstock(int i, double push, double needed) {
        if (push == 0) {
            return;
        }
        clients.stock[i] += push;
        clients.onTheWay[i] += needed * push * world.rules.get(PUSH_ON_TRUST);
        double quality = 1 - world.rules.get(PUSH_IRRITATION) * Math.min(1, clients.stock[i]);
        if (quality < clients.satisfaction[i]) {
            experience(i, Math.max(0, quality));
        }
    }

    /** The client has to buy elsewhere what is too big for us. */
    private void refused(int i, double value, double now) {
        world.log.add(i, now, EventKind.ORDER_REFUSED, value, -1);
        world.tally.count(Measure.ORDERS_REFUSED);
        experience(i, clients.satisfaction[i] * world.rules.get(REFUSAL_QUALITY));
    }

    /**
     * We take an order on.
     *
     * @param push how much more than it needs the client is talked into, share
     */
    void accepted(int i, int l, double value, double push, double now) {
        WorldRules.LineRules line = world.rules.lines[l];
        clients.bought[i] += value;
        world.tally.count(Measure.ORDERS_PLACED);
        world.log.add(i, now, EventKind.ORDER_PLACED, value, -1);
        boolean complex = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0
                && Draws.uniform(clients.key[i], moment(now), Purpose.ORDER_ADVICE)
                        < line.get(LineParameter.SUPPORT_SHARE_OF_ORDERS);
        if (complex && world.routing.covers(SalesFunction.ADVISE)) {
            double hours = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER)
                    * world.rules.effort(clients.misfit[i])
                    * spread(i, SalesFunction.ADVISE, now);
            world.routing.give(SalesFunction.ADVISE, i, l, clients.owner[i], now, line.toleranceDays, hours, value);
        } else {
            process(i, l, now, value, push);
        }
        world.handovers.consider(i, now);
    }

    /**
     * What an order is worth before its own luck, thousand ₽: the client's wallet times our share of it. In another
     * line than its own the client is as large, relative to others, and stands as high between the bounds of share.
     */
    double usualValue(int i, int l) {
        if (l == clients.line[i]) {
            return clients.wallet[i] * clients.share[i];
        }
        WorldRules.LineRules own = world.line(i);
        WorldRules.LineRules other = world.rules.lines[l];
        double size = clients.wallet[i] / own.get(LineParameter.ORDER_VALUE);
        return other.get(LineParameter.ORDER_VALUE) * size * other.shareAt(own.standing(clients.share[i]));
    }

    /** Lognormal factor of mean 1. */
    private double sizeFactor(int i, double now) {
        if (sizeSpread == 0) {
            return 1;
        }
        double z = Draws.normal(clients.key[i], moment(now), Purpose.ORDER_SIZE);
        return Elementary.exp(sizeSpread * z + sizeShift);
    }

    /** Names an order by its moment: the same in every world, however many orders came before. */
    private static long moment(double placedAt) {
        return Double.doubleToLongBits(placedAt);
    }

    private double spread(int i, SalesFunction function, double placedAt) {
        return world.rules.taskTimes.factor(clients.key[i], moment(placedAt) * Tasks.FUNCTIONS + function.ordinal());
    }

    void advised(int i, int l, double placedAt, double value) {
        process(i, l, placedAt, value, l == clients.line[i] ? world.plan.terms().volumePush() : 0);
    }

    /** What a client is talked into is work like what it needs: it is offered, argued for, packed and sent. */
    private void process(int i, int l, double placedAt, double value, double push) {
        WorldRules.LineRules line = world.rules.lines[l];
        SalesFunction function = line.projects && world.routing.covers(SalesFunction.RUN_PROJECT)
                ? SalesFunction.RUN_PROJECT
                : SalesFunction.PROCESS_ORDERS;
        double hours = line.get(LineParameter.HOURS_PER_ORDER)
                * (1 + world.rules.get(PUSH_HOURS) * push)
                * world.rules.effort(clients.misfit[i])
                * spread(i, function, placedAt);
        world.routing.give(function, i, l, clients.owner[i], placedAt, line.toleranceDays, hours, value);
    }

    /** The order is processed: it goes to the plant, or is fulfilled at once if there is none. */
    void processed(int i, int l, Position by, double placedAt, double value, double now) {
        if (world.plant.exists()) {
            world.plant.take(new Plant.Order(i, l, by.index, placedAt, value), now);
        } else {
            delivered(i, l, by, placedAt, value, now);
        }
    }

    /** The order is fulfilled: money comes in, and the client judges how long it took. */
    void delivered(int i, int l, Position by, double placedAt, double value, double now) {
        earn(i, l, value, now);
        fulfilled(i, l, by, placedAt, world.rules.lines[l].orderDays, now);
    }

    /** Money for an order or a part of it, but for what the client pays for when it needs it. */
    void earn(int i, int l, double value, double now) {
        double unpaid = l == clients.line[i] ? Math.min(value, clients.onTheWay[i]) : 0;
        clients.onTheWay[i] -= unpaid;
        clients.onTrust[i] += unpaid;
        book(i, l, value - unpaid, now);
    }

    private void book(int i, int l, double value, double now) {
        boolean isNew = now - clients.wonAt[i] <= World.WEEKS_PER_YEAR * World.DAYS_PER_WEEK;
        double concession = world.keyAccounts.concession(i);
        double discount = world.plan.terms().discount() + concession;
        world.tally.add(isNew ? Measure.REVENUE_NEW : Measure.REVENUE_EXISTING, value * (1 - discount));
        double gain = value * (margin(i, l) - discount - world.keyAccounts.exclusiveCost(i));
        world.tally.add(Measure.GROSS_PROFIT, gain);
        if (world.keyAccounts.is(i)) {
            world.tally.add(Measure.CONCESSIONS, value * concession);
            world.tally.add(Measure.KEY_ACCOUNT_REVENUE, value * (1 - discount));
            world.tally.add(Measure.KEY_ACCOUNT_GROSS_PROFIT, gain);
        }
    }

    /**
     * The last of an order is delivered: the client judges how long it took.
     *
     * @param agreed days of work in the order, which the client does not count as waiting
     */
    void fulfilled(int i, int l, Position by, double placedAt, double agreed, double now) {
        WorldRules.LineRules line = world.rules.lines[l];
        double days = now - placedAt;
        double weeks = days / World.DAYS_PER_WEEK;
        boolean late = days - agreed > line.toleranceDays;
        world.tally.count(Measure.ORDERS_DELIVERED);
        world.tally.add(Measure.ORDER_WAIT_SUM, weeks);
        world.recorder.orderWaited(weeks);
        if (late) {
            world.tally.count(Measure.ORDERS_LATE);
        }
        world.log.add(i, now, late ? EventKind.ORDER_LATE : EventKind.ORDER_DELIVERED, weeks, -1);
        double waited = Math.max(0, days - agreed);
        double quality = 1 / (1 + Elementary.pow(waited / expectedDays(line), steepness));
        clients.lostByWaiting[i] += experience(i, quality);
        world.accounts.served(i, by);
        papers(i, l, placedAt, now);
        double errors = world.rules.get(ERROR_RATE) * (1 + world.rules.get(MISFIT_ERRORS) * clients.misfit[i]);
        if (Draws.uniform(clients.key[i], moment(placedAt), Purpose.ERROR) < errors) {
            world.tally.count(Measure.ERRORS);
            world.log.add(i, now, EventKind.ERROR, 0, -1);
            clients.lostByErrors[i] += experience(i, world.rules.get(FAILURE_QUALITY));
            clients.set(i, Clients.HAD_TROUBLE);
            double hours = world.rules.get(PROBLEM_HOURS) * spread(i, SalesFunction.RESOLVE_PROBLEMS, placedAt);
            double from = now + world.keyAccounts.decisionDays(i, now);
            double settlement = world.keyAccounts.settlement(i, usualValue(i, l));
            world.tally.add(Measure.GROSS_PROFIT, -settlement);
            world.tally.add(Measure.CONCESSIONS, settlement);
            world.routing.giveLater(
                    SalesFunction.RESOLVE_PROBLEMS, i, l, clients.owner[i], now, from, line.toleranceDays, hours, 0);
        }
        clients.set(i, Clients.SERVED);
        world.handovers.consider(i, now);
    }

    /** Days by which a client measures a wait: those promised, but nobody needs its goods later for being told so. */
    private double expectedDays(WorldRules.LineRules line) {
        return line.toleranceDays * Math.min(1, world.plan.terms().promisedLeadTime());
    }

    /** Papers about an order, or about goods that are paid for at last. */
    private void papers(int i, int l, double orderedAt, double now) {
        WorldRules.LineRules line = world.rules.lines[l];
        if (line.get(LineParameter.DOCUMENT_HOURS_PER_ORDER) > 0) {
            double hours =
                    line.get(LineParameter.DOCUMENT_HOURS_PER_ORDER) * spread(i, SalesFunction.PAPERWORK, orderedAt);
            world.routing.give(
                    SalesFunction.PAPERWORK,
                    i,
                    l,
                    clients.owner[i],
                    now,
                    world.rules.days(PAPERWORK_ALLOWANCE),
                    hours,
                    0);
        }
    }

    /** Gross margin of a client's orders before any discount: a misfit is paid for at every deal. */
    double margin(int i, int l) {
        double concession = world.rules.get(MISFIT_CONCESSION) * clients.misfit[i];
        return world.rules.lines[l].get(LineParameter.GROSS_MARGIN) * (1 - concession) - clients.paymentCost[i];
    }

    /**
     * The client's satisfaction moves towards an experience, faster downwards than upwards, and faster the less
     * it knows us.
     *
     * @param quality 0-1
     * @return satisfaction lost, 0 if none
     */
    private double experience(int i, double quality) {
        double difference = quality - clients.satisfaction[i];
        double weight = 1 + firstImpression / Math.max(1, clients.orders[i]);
        double change = Math.min(1, weight * (difference < 0 ? learnBad : learnGood)) * difference;
        clients.satisfaction[i] += change;
        return Math.max(0, -change);
    }

    /** The client gave up waiting and bought elsewhere. */
    void cancel(int i, double now) {
        world.log.add(i, now, EventKind.ORDER_CANCELLED, 0, -1);
        world.tally.count(Measure.ORDERS_CANCELLED);
        clients.lostByWaiting[i] += experience(i, world.rules.get(FAILURE_QUALITY));
    }

    void documented(int i, Position by, double created, double now) {
        clients.dossier[i] +=
                world.rules.get(DOSSIER_PER_DOCUMENT) * world.staffing.completeness(by) * (1 - clients.dossier[i]);
        double lateness = (now - created) / world.rules.days(PAPERWORK_ALLOWANCE);
        double patience = world.rules.get(PAPERWORK_PATIENCE);
        if (lateness > patience) {
            clients.lostByWaiting[i] += experience(i, 1 / (1 + lateness / patience));
        }
    }

    /** A quick repair wins back some of what the error cost. */
    void resolved(int i, int l, double created, double now) {
        double days = now - created;
        double quality = 1 / (1 + days / world.rules.lines[l].toleranceDays);
        if (quality > clients.satisfaction[i]) {
            experience(i, quality);
        }
        world.log.add(i, now, EventKind.PROBLEM_RESOLVED, days / World.DAYS_PER_WEEK, -1);
    }
}
