package org.kampus.simulation.week;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.market.ClientClass;
import org.kampus.market.MarketEvent;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What happens to the company from outside, week by week. */
final class EventCalendar {

    private final List<MarketEvent> events;
    private final Spared spared;
    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final EventLog log;
    private final Duties duties;
    private final Streams streams;
    private final Market market;
    private final SaleProgress sales;
    private final Rivals rivals;
    private final Staffing staffing;
    private final NewClients newClients;
    private final Plant plant;
    private final Handovers handovers;
    private final OrderService orders;

    EventCalendar(
            World world,
            SaleProgress sales,
            Rivals rivals,
            Staffing staffing,
            NewClients newClients,
            Plant plant,
            Handovers handovers,
            OrderService orders) {
        this.events = world.events;
        this.spared = world.spared;
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.log = world.log;
        this.duties = world.duties;
        this.streams = world.streams;
        this.market = world.market;
        this.sales = sales;
        this.rivals = rivals;
        this.staffing = staffing;
        this.newClients = newClients;
        this.plant = plant;
        this.handovers = handovers;
        this.orders = orders;
    }

    /** Lets happen what begins in the present week, and notes what goes on in it. */
    void beginWeek() {
        int week = course.gameWeek();
        market.leads = 1;
        market.capacity = 1;
        market.frozen = 0;
        market.frozenWeeks = 0;
        int bigOrders = 0;
        for (MarketEvent event : events) {
            boolean begins = week == event.week();
            bigOrders += begins && event.kind() == MarketEvent.Kind.BIG_ORDER ? 1 : 0;
            if (!event.covers(week) || spared.from(event, week)) {
                continue;
            }
            switch (event.kind()) {
                case LEAD_WAVE -> market.leads *= event.strength();
                case PLANT_FAILURE -> market.capacity *= 1 - event.strength();
                case RIVAL_ATTACK -> attack(event.strength());
                case BUDGET_FREEZE -> {
                    market.frozen = 1 - (1 - market.frozen) * (1 - event.strength());
                    market.frozenWeeks = Math.max(market.frozenWeeks, event.week() + event.weeks() - week);
                    if (begins) {
                        sales.putOffDecisions(event.strength(), event.weeks());
                    }
                }
                case MANAGER_LEAVES -> {
                    if (begins) {
                        managersLeave((int) Math.round(event.strength()));
                    }
                }
                case BIG_ORDER -> {
                    if (begins) {
                        bigOrder(streams.visitor(week, bigOrders - 1), event.strength());
                    }
                }
            }
        }
    }

    private void attack(double share) {
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.ACTIVE)
                    && clients.clientClass[i] == ClientClass.A.ordinal()
                    && Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.EVENT_ATTACK) < share) {
                rivals.attack(i, course.weekStart());
            }
        }
    }

    private void managersLeave(int number) {
        for (int n = 0; n < number; n++) {
            Position leaver = leaver();
            if (leaver == null) {
                return;
            }
            tally.count(Measure.QUITS);
            staffing.resign(leaver);
        }
        duties.countPresent(staff.positions, rules);
    }

    /**
     * Of those who keep nearly as many clients as the busiest the one who has been here longest. So a client more or less
     * does not decide who leaves, where a base is divided evenly.
     */
    private @Nullable Position leaver() {
        int most = 0;
        for (Position position : staff.positions) {
            most = Math.max(most, position.works() ? position.clients : 0);
        }
        Position leaver = null;
        for (Position position : staff.positions) {
            if (most > 0
                    && position.works()
                    && position.clients >= NEARLY * most
                    && (leaver == null || position.hiredInWeek < leaver.hiredInWeek)) {
                leaver = position;
            }
        }
        return leaver;
    }

    /** Somebody knocks who is ready to sign: refused if the plan says so, else sold and placed. */
    private void bigOrder(long key, double years) {
        int i = newClients.visitor(key);
        double now = course.weekStart();
        double value = years * World.WEEKS_PER_YEAR * plant.scale();
        clients.wallet[i] = value;
        clients.orders[i] = 1;
        clients.orderRate[i] = ONCE_ONLY;
        clients.noOrder[i] = 1 - ONCE_ONLY;
        clients.become(i, ClientState.LEAD, now);
        tally.count(Measure.LEADS);
        log.add(i, now, EventKind.LEAD_ARRIVED, 0, -1);
        if (plant.refuses(value)) {
            clients.become(i, ClientState.NEVER_WON, now);
            tally.count(Measure.LEADS_REFUSED);
            log.add(i, now, EventKind.ORDER_REFUSED, value, -1);
            return;
        }
        log.add(i, now, EventKind.SALE_WON, 1, -1);
        sales.welcome(i, 0, 1, now);
        handovers.settle(i);
        orders.accepted(i, 0, value, 0, now);
    }

    /** Share of the most clients that somebody keeps which is nearly as many. */
    private static final double NEARLY = 0.8;

    /** Orders a week of somebody who wants but one. */
    private static final double ONCE_ONLY = 1e-9;
}
