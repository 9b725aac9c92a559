package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.QUALIFICATION_ACCURACY;
import static org.kampus.organisation.OrganisationParameter.SHORTEST_STAGE_DAYS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;

/** The way of a lead to the first deal: qualification, timeliness, stages A to E, win or loss. */
final class SaleProgress {

    private static final int LAST_STAGE = WorldRules.LineRules.STAGES;

    /** The stage before which the solution must be formed. */
    private static final int SOLUTION_STAGE = 3;

    private final World world;
    private final Clients clients;

    /** Qualified leads waiting for a seller, first come, first served. */
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();

    /** Clients in sale; those that no longer are leave the list at the end of the week. */
    private final List<Integer> open = new ArrayList<>();

    SaleProgress(World world) {
        this.world = world;
        this.clients = world.clients;
    }

    void leadArrives(int i, double at) {
        clients.become(i, ClientState.LEAD, at);
        world.tally.count(Measure.LEADS);
        world.log.add(i, at, EventKind.LEAD_ARRIVED, 0, -1);
        long key = clients.key[i];
        boolean ready =
                Draws.uniform(key, 0, Purpose.DECISION_TIMELY) < world.line(i).get(LineParameter.TIMELY_SHARE);
        clients.decidesAt[i] = ready
                ? at
                : at
                        + World.DAYS_PER_WEEK
                                * world.rules.get(DECISION_WAIT_WEEKS)
                                * Draws.exponential(key, 0, Purpose.DECISION_WAIT);
        clients.decidesAt[i] += world.calendar.delayOfLead(key) * World.DAYS_PER_WEEK;
        if (world.routing.covers(SalesFunction.QUALIFY)) {
            give(SalesFunction.QUALIFY, i, at);
        } else {
            checkTimeliness(i, at);
        }
    }

    /** Part of the prospects decides later than it meant to. */
    void putOffDecisions(double share, int weeks) {
        for (int i = 0; i < clients.size(); i++) {
            boolean prospect = clients.is(i, ClientState.LEAD)
                    || clients.is(i, ClientState.IN_DIARY)
                    || clients.is(i, ClientState.QUALIFIED)
                    || clients.is(i, ClientState.IN_SALE);
            if (prospect && Draws.uniform(clients.key[i], 0, Purpose.FROZEN_DECISION) < share) {
                clients.decidesAt[i] = Math.max(clients.decidesAt[i], world.weekStart()) + weeks * World.DAYS_PER_WEEK;
                if (clients.stage[i] == LAST_STAGE && clients.readyAt[i] < Double.POSITIVE_INFINITY) {
                    clients.readyAt[i] = Math.max(clients.readyAt[i], clients.decidesAt[i]);
                }
            }
        }
    }

    private void give(SalesFunction function, int i, double at) {
        WorldRules.LineRules line = world.line(i);
        double hours = line.get(LineParameter.QUALIFY_HOURS_PER_LEAD) * spread(i, function);
        double allowance = line.get(LineParameter.LEAD_HALF_LIFE_WEEKS) * World.DAYS_PER_WEEK;
        world.routing.give(function, i, -1, at, allowance, hours, 0);
    }

    private double spread(int i, SalesFunction function) {
        return world.rules.taskTimes.factor(clients.key[i], -1L - function.ordinal());
    }

    /** The qualifier sees the fit with some error, and refuses leads below the threshold. */
    void qualified(int i, double created, double now) {
        if (isCold(i, created, now)) {
            goCold(i, now);
            return;
        }
        clients.patienceUsed[i] += now - created;
        double error = 1 - world.rules.get(QUALIFICATION_ACCURACY);
        double seen = Math.max(
                0, Math.min(1, clients.fit[i] + error * Draws.normal(clients.key[i], 0, Purpose.FIT_ESTIMATE)));
        if (seen < world.plan.minimumFit()) {
            clients.become(i, ClientState.NEVER_WON, now);
            world.tally.count(Measure.LEADS_REFUSED);
            world.log.add(i, now, EventKind.REFUSED, seen, -1);
            return;
        }
        world.log.add(i, now, EventKind.QUALIFIED, seen, -1);
        checkTimeliness(i, now);
    }

    private void checkTimeliness(int i, double now) {
        if (world.routing.covers(SalesFunction.CHECK_TIMELINESS)) {
            give(SalesFunction.CHECK_TIMELINESS, i, now);
        } else {
            queueForSeller(i, now);
        }
    }

    /** Leads that decide later go into the diary until a sale's length before that day. */
    void timed(int i, double created, double now) {
        if (isCold(i, created, now)) {
            goCold(i, now);
            return;
        }
        clients.patienceUsed[i] += now - created;
        double later = clients.decidesAt[i] - world.line(i).cycleDays;
        if (later > now + World.DAYS_PER_WEEK) {
            clients.become(i, ClientState.IN_DIARY, now);
            world.log.add(i, now, EventKind.NOTED_FOR_LATER, (later - now) / World.DAYS_PER_WEEK, -1);
        } else {
            queueForSeller(i, now);
        }
    }

    /** The day noted in the diary has come. */
    void comesBack(int i, double now) {
        clients.patienceUsed[i] = 0;
        queueForSeller(i, now);
    }

    private void queueForSeller(int i, double now) {
        clients.become(i, ClientState.QUALIFIED, now);
        waiting.addLast(i);
    }

    /** Days a stage of the sale may take before it is late. */
    private double stageDays(int i) {
        return Math.max(world.rules.get(SHORTEST_STAGE_DAYS), world.line(i).cycleDays / LAST_STAGE);
    }

    /** Whether the lead, having waited for us once more, has lost interest: exponential patience. */
    private boolean isCold(int i, double since, double now) {
        double mean = world.line(i).get(LineParameter.LEAD_HALF_LIFE_WEEKS) * World.DAYS_PER_WEEK / 0.6931471805599453;
        double used = clients.patienceUsed[i] + Math.max(0, now - since);
        return used > mean * Draws.exponential(clients.key[i], 0, Purpose.LEAD_PATIENCE);
    }

    void goCold(int i, double now) {
        if (!clients.is(i, ClientState.LEAD) && !clients.is(i, ClientState.QUALIFIED)) {
            return;
        }
        double weeks = (clients.patienceUsed[i] + now - clients.since[i]) / World.DAYS_PER_WEEK;
        clients.become(i, ClientState.NEVER_WON, now);
        world.tally.count(Measure.LEADS_GONE_COLD);
        world.log.add(i, now, EventKind.WENT_COLD, weeks, -1);
    }

    /** In the morning: stages whose client is ready begin; waiting leads go to sellers with room. */
    void beginDay(double day) {
        for (int i : open) {
            if (clients.is(i, ClientState.IN_SALE) && clients.readyAt[i] <= day) {
                beginStage(i, day);
            }
        }
        assign(day);
    }

    private void assign(double day) {
        List<Position> sellers = waiting.isEmpty() ? List.of() : sellers();
        while (!waiting.isEmpty()) {
            Position seller = freest(sellers);
            if (seller == null) {
                return;
            }
            int i = waiting.removeFirst();
            if (isCold(i, clients.since[i], day)) {
                goCold(i, day);
                continue;
            }
            seller.openSales++;
            open.add(i);
            clients.owner[i] = seller.index;
            clients.become(i, ClientState.IN_SALE, day);
            clients.stage[i] = 1;
            clients.saleHours[i] = 0;
            clients.solutionWait[i] = 0;
            world.tally.count(Measure.SALES_STARTED);
            world.log.add(i, day, EventKind.SALE_STARTED, 0, seller.employee);
            beginStage(i, day);
        }
    }

    /** Who takes sales on. */
    private List<Position> sellers() {
        boolean separate = world.routing.covers(SalesFunction.ESTABLISH_RELATIONSHIP);
        SalesFunction first = separate ? SalesFunction.ESTABLISH_RELATIONSHIP : SalesFunction.FIRST_SALE;
        return world.positions.stream()
                .filter(position -> position.works() && world.routing.does(position, first))
                .toList();
    }

    private @Nullable Position freest(List<Position> sellers) {
        int limit = world.plan.openSalesLimit();
        Position freest = null;
        for (Position position : sellers) {
            if ((limit == 0 || position.openSales < limit)
                    && (freest == null || position.openSales < freest.openSales)) {
                freest = position;
            }
        }
        return freest;
    }

    /** The client is ready for the next stage: its work may begin. */
    void beginStage(int i, double now) {
        int stage = clients.stage[i];
        clients.idleSince[i] = now;
        clients.readyAt[i] = Double.POSITIVE_INFINITY;
        WorldRules.LineRules line = world.line(i);
        if (stage == SOLUTION_STAGE
                && line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0
                && world.routing.covers(SalesFunction.FORM_SOLUTION)) {
            double hours = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER)
                    * world.rules.effort(clients.misfit[i])
                    * spread(i, SalesFunction.FORM_SOLUTION);
            world.routing.give(SalesFunction.FORM_SOLUTION, i, clients.owner[i], now, stageDays(i), hours, stage);
            return;
        }
        giveStage(i, now);
    }

    void solved(int i, double created, double now) {
        clients.solutionWait[i] += (now - created) / World.DAYS_PER_WEEK;
        giveStage(i, now);
    }

    private void giveStage(int i, double now) {
        int stage = clients.stage[i];
        WorldRules.LineRules line = world.line(i);
        boolean first = stage == 1 && world.routing.covers(SalesFunction.ESTABLISH_RELATIONSHIP);
        SalesFunction function = first ? SalesFunction.ESTABLISH_RELATIONSHIP : SalesFunction.FIRST_SALE;
        double hours = line.get(LineParameter.SALE_HOURS)
                * line.stageShare(stage)
                * world.rules.effort(clients.misfit[i])
                * world.rules.taskTimes.factor(clients.key[i], -100L - stage);
        clients.saleHours[i] += hours;
        world.routing.give(function, i, clients.owner[i], now, stageDays(i), hours, stage);
    }

    /** A stage is done: the next begins when the client is ready for it. */
    void stageDone(int i, Position seller, double now) {
        int stage = clients.stage[i];
        world.log.add(i, now, EventKind.STAGE_FINISHED, stage, seller.employee);
        if (stage == LAST_STAGE) {
            close(i, seller, now);
            return;
        }
        clients.stage[i]++;
        double ready = Math.max(now, clients.since[i] + world.line(i).cycleDays * stage / LAST_STAGE);
        if (clients.stage[i] == LAST_STAGE) {
            ready = Math.max(ready, clients.decidesAt[i]);
        }
        if (ready <= now) {
            beginStage(i, now);
        } else {
            clients.idleSince[i] = Double.POSITIVE_INFINITY;
            clients.readyAt[i] = ready;
        }
    }

    private void close(int i, Position seller, double now) {
        WorldRules.LineRules line = world.line(i);
        double rate = line.get(LineParameter.WIN_RATE);
        double tolerance = line.get(LineParameter.WAITING_TOLERANCE_WEEKS);
        double bond = 1
                - Elementary.exp(-line.get(LineParameter.BOND_PER_SALE_HOUR)
                        * clients.saleHours[i]
                        * seller.skill[TaskFamily.NEW_SALE.ordinal()]);
        double odds = Elementary.log(rate / (1 - rate))
                + world.rules.get(WIN_SKILL_EFFECT)
                        * (seller.skill[TaskFamily.NEW_SALE.ordinal()] - world.rules.get(WIN_SKILL_REFERENCE))
                + world.rules.get(WIN_FIT_EFFECT) * (clients.fit[i] - world.rules.get(FIT_NORM))
                + world.rules.get(WIN_BOND_EFFECT) * (bond - world.rules.get(WIN_BOND_REFERENCE))
                + world.rules.get(WIN_PROMISE_EFFECT) * (1 - world.plan.terms().promisedLeadTime())
                + world.reputation.winning()
                + world.rules.get(WIN_DISCOUNT_EFFECT) * world.plan.terms().discount();
        double wait = world.routing.covers(SalesFunction.FORM_SOLUTION)
                ? clients.solutionWait[i]
                : line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0 ? world.rules.get(NO_EXPERT_WAIT) * tolerance : 0;
        double chance = 1
                / (1 + Elementary.exp(-odds))
                * Elementary.exp(-world.rules.get(SOLUTION_DELAY_EFFECT) * wait / tolerance);
        seller.openSales--;
        if (Draws.uniform(clients.key[i], 0, Purpose.WIN) >= chance) {
            lose(i, chance, seller.employee, now);
            return;
        }
        world.log.add(i, now, EventKind.SALE_WON, chance, seller.employee);
        welcome(i, bond, line.get(LineParameter.WALLET_SHARE_MIN), now);
        world.handovers.won(i);
        world.orders.placed(i, clients.line[i], now);
    }

    /** A prospect becomes a client. */
    void welcome(int i, double bond, double share, double now) {
        clients.become(i, ClientState.ACTIVE, now);
        clients.wonAt[i] = now;
        clients.personBond[i] = bond;
        clients.firmBond[i] = world.rules.get(NEW_CLIENT_FIRM_BOND);
        clients.satisfaction[i] = world.rules.get(NEW_CLIENT_SATISFACTION);
        clients.breadth[i] = world.rules.get(NEW_CLIENT_BREADTH);
        clients.share[i] = share;
        world.tally.count(Measure.SALES_WON);
    }

    private void lose(int i, double chance, int employee, double now) {
        clients.become(i, ClientState.NEVER_WON, now);
        world.tally.count(Measure.SALES_LOST);
        world.log.add(i, now, EventKind.SALE_LOST, chance, employee);
    }

    /** Sales that wait for us are lost the sooner the longer they wait; waiting leads go cold. */
    void endWeek() {
        double end = world.weekStart() + World.DAYS_PER_WEEK;
        double growth = world.rules.get(SALE_IDLE_LOSS);
        open.removeIf(i -> !clients.is(i, ClientState.IN_SALE));
        for (int i : open) {
            double weeks = Math.max(0, end - clients.idleSince[i]) / World.DAYS_PER_WEEK;
            double loss = 1 - Elementary.exp(-growth * weeks);
            if (loss > 0 && Draws.uniform(clients.key[i], world.week, Purpose.IDLE_LOSS) < loss) {
                Position seller = world.position(clients.owner[i]);
                seller.openSales--;
                lose(i, 0, seller.employee, end);
            }
        }
        waiting.removeIf(i -> {
            boolean cold = isCold(i, clients.since[i], end);
            if (cold) {
                goCold(i, end);
            }
            return cold;
        });
    }

    /** Gives the open sales of a position that no longer sells to the waiting list. */
    void release(Position position, double now) {
        for (int i : open) {
            if (clients.is(i, ClientState.IN_SALE) && clients.owner[i] == position.index) {
                clients.owner[i] = -1;
                clients.stage[i] = 0;
                queueForSeller(i, now);
            }
        }
        open.removeIf(i -> !clients.is(i, ClientState.IN_SALE));
        position.openSales = 0;
    }
}
