package org.kampus.simulation.week;

import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.Misfit;
import org.kampus.simulation.equation.NextNeed;
import org.kampus.simulation.equation.Upselling;
import org.kampus.simulation.equation.Weariness;
import org.kampus.simulation.equation.WebOrders;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Ledger;
import org.kampus.simulation.world.PlantBook;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** Orders on their way: needed, placed, taken on or refused, advised on, carried through the company. */
final class OrderService {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final EventLog log;
    private final Duties duties;
    private final Ledger ledger;
    private final Streams streams;
    private final Routing routing;
    private final KeyAccounts keyAccounts;
    private final Handovers handovers;
    private final ClientFigures figures;
    private final Fulfilment fulfilment;
    private final ClientExperience experience;
    private final Billing billing;
    private final Prices prices;
    private final Plant plant;
    private final Misfit misfits;
    private final double sizeSpread;
    private final double sizeShift;
    private final WebOrders webOrders;
    private final NextNeed nextNeed;
    private final AccountWork accounts;

    OrderService(
            World world,
            Routing routing,
            KeyAccounts keyAccounts,
            Handovers handovers,
            ClientFigures figures,
            Fulfilment fulfilment,
            ClientExperience experience,
            Billing billing,
            Prices prices,
            Plant plant,
            AccountWork accounts) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.log = world.log;
        this.duties = world.duties;
        this.ledger = world.ledger;
        this.streams = world.streams;
        this.routing = routing;
        this.keyAccounts = keyAccounts;
        this.handovers = handovers;
        this.figures = figures;
        this.fulfilment = fulfilment;
        this.experience = experience;
        this.billing = billing;
        this.prices = prices;
        this.plant = plant;
        this.misfits = new Misfit(rules.numbers);
        double variation = rules.get(ClientParameter.ORDER_SIZE_VARIATION);
        double variance = Elementary.log(1 + variation * variation);
        this.sizeSpread = StrictMath.sqrt(variance);
        this.sizeShift = -variance / 2;
        this.webOrders = new WebOrders(rules.numbers);
        this.nextNeed = new NextNeed(rules.numbers);
        this.accounts = accounts;
    }

    /** The client needs something and orders its share of it from us. */
    void placed(int i, int l, double now) {
        boolean own = l == clients.line[i];
        if (own && clients.stock[i] >= 1) {
            fulfilment.fromStock(i, now);
            return;
        }
        if (billing.isStopped(i, now)) {
            tally.count(Measure.ORDERS_STOPPED);
            log.add(i, now, EventKind.ORDER_STOPPED, billing.weeksOverdue(i, now), -1);
            return;
        }
        if (keyAccounts.takesDealElsewhere(i, fulfilment.order(i, now))) {
            tally.count(Measure.DEALS_LOST);
            log.add(i, now, EventKind.DEAL_LOST, keyAccounts.shortfall(i), -1);
            return;
        }
        if (prices.takesDealElsewhere(i, l, fulfilment.order(i, now))) {
            tally.count(Measure.DEALS_LOST);
            log.add(i, now, EventKind.DEAL_LOST, prices.rise(i), -1);
            return;
        }
        clients.orders[i]++;
        if (clients.orders[i] == 2) {
            clients.secondOrderAt[i] = now;
        }
        double push = own ? course.plan.terms().volumePush() : 0;
        double needed = figures.usualValue(i, l) * keyAccounts.orderFactor(i) * sizeFactor(i, now);
        double value = needed * (1 + push) * (own ? added(i, needed) : 1);
        if (plant.refuses(value)) {
            refused(i, value, now);
        } else {
            overstock(i, push, needed);
            accepted(i, l, value, push, now);
        }
    }

    /** What somebody who asked in time, or who offers more with the order, adds to it: a factor. */
    private double added(int i, double needed) {
        WorldRules.LineRules line = rules.lineOf(clients, i);
        double factor = 1;
        if (clients.needKnown[i] > 0) {
            factor *= nextNeed.factor(clients.needKnown[i], clients.share[i], line.highestShare);
            clients.needKnown[i] = 0;
        }
        if (offersMore(i, line)) {
            double welcome = Weariness.left(clients.contacts[i], line.comfortableContacts);
            factor *= Upselling.factor(line.get(LineParameter.UPSELL_VALUE), clients.breadth[i], welcome);
        }
        tally.add(Measure.ADDED_SALES, needed * (factor - 1));
        return factor;
    }

    /** Whether whoever takes the order offers something to go with it. */
    private boolean offersMore(int i, WorldRules.LineRules line) {
        return course.plan.initiatives().offerMore()
                && !line.projects
                && line.get(LineParameter.UPSELL_VALUE) > 0
                && duties.covers(SalesFunction.PROCESS_ORDERS)
                && !ordersOnTheWeb(i, line);
    }

    /** What the client did not need goes into its store, as goods it need not pay for yet. */
    private void overstock(int i, double push, double needed) {
        if (push == 0) {
            return;
        }
        clients.stock[i] += push;
        clients.onTheWay[i] += needed * push * rules.get(ClientParameter.PUSH_ON_TRUST);
        fulfilment.storeFills(i);
    }

    /** The client has to buy elsewhere what is too big for us. */
    private void refused(int i, double value, double now) {
        log.add(i, now, EventKind.ORDER_REFUSED, value, -1);
        tally.count(Measure.ORDERS_REFUSED);
        experience.of(i, clients.satisfaction[i] * rules.get(ClientParameter.REFUSAL_QUALITY));
    }

    /**
     * We take an order on.
     *
     * @param push how much more than it needs the client is talked into, share
     */
    void accepted(int i, int l, double value, double push, double now) {
        WorldRules.LineRules line = rules.lines[l];
        clients.bought[i] += value;
        clients.lastOrder[i] = now;
        ledger.placed += value;
        tally.count(Measure.ORDERS_PLACED);
        log.add(i, now, EventKind.ORDER_PLACED, value, -1);
        boolean complex = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0
                && Draws.uniform(streams.luck(clients.key[i]), fulfilment.order(i, now), Purpose.ORDER_ADVICE)
                        < line.get(LineParameter.SUPPORT_SHARE_OF_ORDERS);
        if (complex && duties.covers(SalesFunction.ADVISE)) {
            double hours = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER)
                    * misfits.effort(clients.misfit[i])
                    * fulfilment.spread(i, SalesFunction.ADVISE, now);
            Task advice = new Task(SalesFunction.ADVISE, i, l, now, hours, value, 0);
            routing.give(advice, clients.owner[i], now, line.toleranceDays);
        } else {
            process(i, l, now, value, push, complex ? Troubles.UNADVISED : 0);
        }
        handovers.consider(i, now);
    }

    /** Lognormal factor of mean 1. */
    private double sizeFactor(int i, double now) {
        if (sizeSpread == 0) {
            return 1;
        }
        double z = Draws.normal(streams.luck(clients.key[i]), fulfilment.order(i, now), Purpose.ORDER_SIZE);
        return Elementary.exp(sizeSpread * z + sizeShift);
    }

    /** An order was advised on. */
    void advised(Task task) {
        accounts.metExpert(task.client());
        double push =
                task.line() == clients.line[task.client()] ? course.plan.terms().volumePush() : 0;
        process(task.client(), task.line(), task.created(), task.orderValue(), push, 0);
    }

    /** What a client is talked into is work like what it needs: it is offered, argued for, packed and sent. */
    private void process(int i, int l, double placedAt, double value, double push, int lacks) {
        WorldRules.LineRules line = rules.lines[l];
        boolean led = duties.covers(SalesFunction.RUN_PROJECT);
        SalesFunction function = line.projects && led ? SalesFunction.RUN_PROJECT : SalesFunction.PROCESS_ORDERS;
        boolean unled = line.projects && !led;
        boolean unadvised = (lacks & Troubles.UNADVISED) != 0;
        boolean web = !line.projects && lacks == 0 && ordersOnTheWeb(i, line);
        boolean offered = l == clients.line[i] && offersMore(i, line);
        if (offered) {
            accounts.offered(i);
        }
        double usual = line.get(LineParameter.HOURS_PER_ORDER);
        double hours = (web ? webOrders.hours(usual) : usual)
                * (1 + rules.get(ClientParameter.PUSH_HOURS) * push)
                * (1 + (offered ? line.get(LineParameter.UPSELL_HOURS) : 0))
                * (1
                        + (unled ? rules.get(ClientParameter.UNLED_HOURS) : 0)
                        + (unadvised ? rules.get(ClientParameter.UNADVISED_HOURS) : 0))
                * misfits.effort(clients.misfit[i])
                * fulfilment.spread(i, function, placedAt);
        int marks = lacks | (unled ? Troubles.UNLED : 0) | (web ? Troubles.FROM_THE_WEB : 0);
        Task work = new Task(function, i, l, placedAt, hours, value, marks);
        routing.give(work, clients.owner[i], placedAt, line.toleranceDays);
        if (line.projects
                && course.plan.base().managersInProjects()
                && clients.owner[i] >= 0
                && duties.covers(SalesFunction.CARE)) {
            double share = line.get(LineParameter.PROJECT_COMPANION_SHARE);
            Task company = new Task(SalesFunction.CARE, i, l, placedAt, hours * share, 0, AccountWork.PROJECT);
            routing.give(company, clients.owner[i], placedAt, line.toleranceDays);
        }
    }

    /** Whether the client enters its orders itself: there is a shop on the web, and its people like that. */
    private boolean ordersOnTheWeb(int i, WorldRules.LineRules line) {
        return course.plan.webShop()
                && Draws.uniform(clients.key[i], 0, Purpose.WEB_SHOP) < line.get(LineParameter.WEB_SHOP_USERS);
    }

    /** The order is processed: it goes to the plant, or is fulfilled at once if there is none. */
    void processed(Task task, Position by, double now) {
        PlantBook.Order order = new PlantBook.Order(
                task.client(), task.line(), by.index, task.created(), task.orderValue(), task.step());
        if (plant.exists()) {
            plant.take(order, now);
        } else {
            fulfilment.delivered(order, by, now);
        }
    }
}
