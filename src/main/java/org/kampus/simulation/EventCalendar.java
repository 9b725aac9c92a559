package org.kampus.simulation;

import static org.kampus.organisation.OrganisationParameter.VACANCY_WEEKS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.market.ClientClass;
import org.kampus.market.MarketEvent;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;

/** What happens to the company from outside, week by week. */
final class EventCalendar {

    private final World world;
    private final List<MarketEvent> events;
    private double leads;
    private double capacity;
    private double frozen;
    private int frozenWeeks;

    EventCalendar(World world, SimulationInput input) {
        this.world = world;
        this.events = new ArrayList<>(input.scenario().events());
        events.addAll(input.events());
    }

    /** Lets happen what begins in the present week, and notes what goes on in it. */
    void beginWeek() {
        int week = world.gameWeek();
        leads = 1;
        capacity = 1;
        frozen = 0;
        frozenWeeks = 0;
        for (int n = 0; n < events.size(); n++) {
            MarketEvent event = events.get(n);
            if (!event.covers(week)) {
                continue;
            }
            boolean begins = week == event.week();
            switch (event.kind()) {
                case LEAD_WAVE -> leads *= event.strength();
                case PLANT_FAILURE -> capacity *= 1 - event.strength();
                case RIVAL_ATTACK -> attack(event.strength());
                case BUDGET_FREEZE -> {
                    frozen = 1 - (1 - frozen) * (1 - event.strength());
                    frozenWeeks = Math.max(frozenWeeks, event.week() + event.weeks() - week);
                    if (begins) {
                        world.sales.putOffDecisions(event.strength(), event.weeks());
                    }
                }
                case MANAGER_LEAVES -> {
                    if (begins) {
                        managersLeave((int) Math.round(event.strength()));
                    }
                }
                case BIG_ORDER -> {
                    if (begins) {
                        bigOrder(n, event.strength());
                    }
                }
            }
        }
    }

    /** Factor on the number of leads this week. */
    double leads() {
        return leads;
    }

    /** Share of the plant's capacity that is left this week. */
    double capacity() {
        return capacity;
    }

    /** Whether an order that would have come does not, for a lack of budget. */
    boolean holdsBack(long key, long moment) {
        return frozen > 0 && Draws.uniform(key, moment, Purpose.FROZEN_ORDER) < frozen;
    }

    /** Weeks by which a lead that comes now puts its decision off. */
    double delayOfLead(long key) {
        return frozen > 0 && Draws.uniform(key, 0, Purpose.FROZEN_DECISION) < frozen ? frozenWeeks : 0;
    }

    private void attack(double share) {
        Clients clients = world.clients;
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.ACTIVE)
                    && clients.clientClass[i] == ClientClass.A.ordinal()
                    && Draws.uniform(clients.key[i], world.week, Purpose.EVENT_ATTACK) < share) {
                world.dynamics.attacked(i, world.weekStart());
            }
        }
    }

    private void managersLeave(int number) {
        for (int n = 0; n < number; n++) {
            Position busiest = busiest();
            if (busiest == null) {
                return;
            }
            world.tally.count(Measure.QUITS);
            world.staffing.leave(busiest, world.week + (int) Math.round(world.rules.get(VACANCY_WEEKS)));
        }
        world.routing.countPresent();
    }

    private @Nullable Position busiest() {
        Position busiest = null;
        for (Position position : world.positions) {
            if (position.works() && position.clients > 0 && (busiest == null || position.clients > busiest.clients)) {
                busiest = position;
            }
        }
        return busiest;
    }

    /** Somebody knocks who is ready to sign: refused if the plan says so, else sold and placed. */
    private void bigOrder(int n, double years) {
        int i = world.demand.createVisitor(Draws.key(world.seed, Purpose.EVENT_CLIENT, n));
        Clients clients = world.clients;
        double now = world.weekStart();
        double value = years * World.WEEKS_PER_YEAR * world.plant.scale();
        clients.wallet[i] = value;
        clients.orders[i] = 1;
        clients.orderRate[i] = ONCE_ONLY;
        clients.noOrder[i] = 1 - ONCE_ONLY;
        clients.become(i, ClientState.LEAD, now);
        world.tally.count(Measure.LEADS);
        world.log.add(i, now, EventKind.LEAD_ARRIVED, 0, -1);
        if (world.plant.refuses(value)) {
            clients.become(i, ClientState.NEVER_WON, now);
            world.tally.count(Measure.LEADS_REFUSED);
            world.log.add(i, now, EventKind.ORDER_REFUSED, value, -1);
            return;
        }
        world.log.add(i, now, EventKind.SALE_WON, 1, -1);
        world.sales.welcome(i, 0, 1, now);
        world.handovers.settle(i);
        world.orders.accepted(i, 0, value, 0, now);
    }

    /** Orders a week of somebody who wants but one. */
    private static final double ONCE_ONLY = 1e-9;
}
