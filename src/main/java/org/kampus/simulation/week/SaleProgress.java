package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.QUALIFICATION_ACCURACY;
import static org.kampus.organisation.OrganisationParameter.SHORTEST_STAGE_DAYS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Misfit;
import org.kampus.simulation.equation.References;
import org.kampus.simulation.equation.Saturation;
import org.kampus.simulation.equation.StaleOffer;
import org.kampus.simulation.equation.Talk;
import org.kampus.simulation.equation.WinChance;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.SalesBook;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** The way of a lead to the first deal: qualification, timeliness, stages A to E, win or loss. */
final class SaleProgress {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final EventLog log;
    private final Duties duties;
    private final Streams streams;
    private final Market market;
    private final Routing routing;
    private final OrderService orders;
    private final Prices prices;
    private final Misfit misfits;
    private final SalesBook book;
    private final WinChance winning;
    private final Talk talk;
    private final References references;
    private final StaleOffer staleness;

    private static final int LAST_STAGE = WorldRules.LineRules.STAGES;

    /** The stage before which the solution must be formed. */
    private static final int SOLUTION_STAGE = 3;

    SaleProgress(World world, Routing routing, OrderService orders, Prices prices) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.log = world.log;
        this.duties = world.duties;
        this.streams = world.streams;
        this.market = world.market;
        this.routing = routing;
        this.orders = orders;
        this.prices = prices;
        this.staleness = new StaleOffer(world.rules.numbers);
        this.misfits = new Misfit(world.rules.numbers);
        this.book = world.sales;
        this.winning = new WinChance(world.rules.numbers);
        this.talk = new Talk(world.rules.numbers);
        this.references = new References(world.rules.numbers);
    }

    void leadArrives(int i, double at) {
        clients.become(i, ClientState.LEAD, at);
        tally.count(Measure.LEADS);
        log.add(i, at, EventKind.LEAD_ARRIVED, 0, -1);
        long key = clients.key[i];
        boolean ready = Draws.uniform(key, 0, Purpose.DECISION_TIMELY)
                < rules.lineOf(clients, i).get(LineParameter.TIMELY_SHARE);
        clients.decidesAt[i] = ready
                ? at
                : at
                        + World.DAYS_PER_WEEK
                                * rules.get(DECISION_WAIT_WEEKS)
                                * Draws.exponential(key, 0, Purpose.DECISION_WAIT);
        clients.decidesAt[i] += delayOfLead(key) * World.DAYS_PER_WEEK;
        if (duties.covers(SalesFunction.QUALIFY)) {
            give(SalesFunction.QUALIFY, i, at);
        } else {
            clients.set(i, Clients.UNQUALIFIED);
            checkTimeliness(i, at);
        }
    }

    /** Weeks by which a lead that comes now puts its decision off, for a lack of budget. */
    private double delayOfLead(long key) {
        return market.frozen > 0 && Draws.uniform(streams.luck(key), 0, Purpose.FROZEN_DECISION) < market.frozen
                ? market.frozenWeeks
                : 0;
    }

    /** Part of the prospects decides later than it meant to. */
    void putOffDecisions(double share, int weeks) {
        for (int i = 0; i < clients.size(); i++) {
            boolean prospect = clients.is(i, ClientState.LEAD)
                    || clients.is(i, ClientState.IN_DIARY)
                    || clients.is(i, ClientState.QUALIFIED)
                    || clients.is(i, ClientState.IN_SALE);
            if (prospect && Draws.uniform(streams.luck(clients.key[i]), 0, Purpose.FROZEN_DECISION) < share) {
                clients.decidesAt[i] = Math.max(clients.decidesAt[i], course.weekStart()) + weeks * World.DAYS_PER_WEEK;
                if (clients.stage[i] == LAST_STAGE && clients.readyAt[i] < Double.POSITIVE_INFINITY) {
                    clients.readyAt[i] = Math.max(clients.readyAt[i], clients.decidesAt[i]);
                }
            }
        }
    }

    private void give(SalesFunction function, int i, double at) {
        WorldRules.LineRules line = rules.lineOf(clients, i);
        double hours = line.get(LineParameter.QUALIFY_HOURS_PER_LEAD) * spread(i, function);
        double allowance = line.get(LineParameter.LEAD_HALF_LIFE_WEEKS) * World.DAYS_PER_WEEK;
        routing.give(function, i, -1, at, allowance, hours);
    }

    private double spread(int i, SalesFunction function) {
        return rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.leadTask(function));
    }

    /** The qualifier sees the fit with some error, and refuses leads below the threshold. */
    void qualified(Task task, double now) {
        int i = task.client();
        double created = task.created();
        if (isCold(i, created, now)) {
            goCold(i, now);
            return;
        }
        clients.patienceUsed[i] += now - created;
        double error = 1 - rules.get(QUALIFICATION_ACCURACY);
        double seen = Math.max(
                0,
                Math.min(
                        1,
                        clients.fit[i] + error * Draws.normal(streams.luck(clients.key[i]), 0, Purpose.FIT_ESTIMATE)));
        if (seen < course.plan.minimumFit()) {
            clients.become(i, ClientState.NEVER_WON, now);
            market.refused += clients.influence[i];
            tally.count(Measure.LEADS_REFUSED);
            log.add(i, now, EventKind.REFUSED, seen, -1);
            return;
        }
        log.add(i, now, EventKind.QUALIFIED, seen, -1);
        checkTimeliness(i, now);
    }

    private void checkTimeliness(int i, double now) {
        if (duties.covers(SalesFunction.CHECK_TIMELINESS)) {
            give(SalesFunction.CHECK_TIMELINESS, i, now);
        } else {
            queueForSeller(i, now);
        }
    }

    /** Leads that decide later go into the diary until a sale's length before that day. */
    void timed(Task task, double now) {
        int i = task.client();
        double created = task.created();
        if (isCold(i, created, now)) {
            goCold(i, now);
            return;
        }
        clients.patienceUsed[i] += now - created;
        double later = clients.decidesAt[i] - rules.lineOf(clients, i).cycleDays;
        if (later > now + World.DAYS_PER_WEEK) {
            clients.become(i, ClientState.IN_DIARY, now);
            log.add(i, now, EventKind.NOTED_FOR_LATER, (later - now) / World.DAYS_PER_WEEK, -1);
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
        book.waiting.addLast(i);
    }

    /** Days a stage of the sale may take before it is late. */
    private double stageDays(int i) {
        return Math.max(rules.get(SHORTEST_STAGE_DAYS), rules.lineOf(clients, i).cycleDays / LAST_STAGE);
    }

    /** Whether the lead, having waited for us once more, has lost interest: exponential patience. */
    private boolean isCold(int i, double since, double now) {
        double mean = rules.lineOf(clients, i).get(LineParameter.LEAD_HALF_LIFE_WEEKS)
                * World.DAYS_PER_WEEK
                / 0.6931471805599453;
        double used = clients.patienceUsed[i] + Math.max(0, now - since);
        return used > mean * Draws.exponential(clients.key[i], 0, Purpose.LEAD_PATIENCE);
    }

    void goCold(int i, double now) {
        if (!clients.is(i, ClientState.LEAD) && !clients.is(i, ClientState.QUALIFIED)) {
            return;
        }
        double weeks = (clients.patienceUsed[i] + now - clients.since[i]) / World.DAYS_PER_WEEK;
        clients.become(i, ClientState.NEVER_WON, now);
        tally.count(Measure.LEADS_GONE_COLD);
        market.snubbed += clients.influence[i];
        log.add(i, now, EventKind.WENT_COLD, weeks, -1);
    }

    /** In the morning: stages whose client is ready begin; waiting leads go to sellers with room. */
    void beginDay(double day) {
        for (int i : book.open) {
            if (clients.is(i, ClientState.IN_SALE) && clients.readyAt[i] <= day) {
                beginStage(i, day);
            }
        }
        assign(day);
    }

    private void assign(double day) {
        List<Position> sellers = book.waiting.isEmpty() ? List.of() : sellers();
        while (!book.waiting.isEmpty()) {
            Position seller = freest(sellers);
            if (seller == null) {
                return;
            }
            int i = book.waiting.removeFirst();
            if (isCold(i, clients.since[i], day)) {
                goCold(i, day);
                continue;
            }
            seller.openSales++;
            book.open.add(i);
            clients.owner[i] = seller.index;
            clients.become(i, ClientState.IN_SALE, day);
            clients.stage[i] = (byte) (duties.covers(SalesFunction.ESTABLISH_RELATIONSHIP) ? 1 : 2);
            clients.saleHours[i] = 0;
            clients.solutionWait[i] = 0;
            tally.count(Measure.SALES_STARTED);
            log.add(i, day, EventKind.SALE_STARTED, 0, seller.employee);
            beginStage(i, day);
        }
    }

    /** Who takes sales on. */
    private List<Position> sellers() {
        boolean separate = duties.covers(SalesFunction.ESTABLISH_RELATIONSHIP);
        SalesFunction first = separate ? SalesFunction.ESTABLISH_RELATIONSHIP : SalesFunction.FIRST_SALE;
        return staff.positions.stream()
                .filter(position -> position.works() && duties.does(position, first))
                .toList();
    }

    private @Nullable Position freest(List<Position> sellers) {
        int limit = course.plan.openSalesLimit();
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
        WorldRules.LineRules line = rules.lineOf(clients, i);
        if (stage == SOLUTION_STAGE
                && line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0
                && duties.covers(SalesFunction.FORM_SOLUTION)) {
            double hours = line.get(LineParameter.SUPPORT_HOURS_PER_ORDER)
                    * misfits.effort(clients.misfit[i])
                    * spread(i, SalesFunction.FORM_SOLUTION);
            routing.give(SalesFunction.FORM_SOLUTION, i, clients.owner[i], now, stageDays(i), hours, stage);
            return;
        }
        giveStage(i, now);
    }

    void solved(Task task, double now) {
        int i = task.client();
        clients.solutionWait[i] += (now - task.created()) / World.DAYS_PER_WEEK;
        giveStage(i, now);
    }

    private void giveStage(int i, double now) {
        int stage = clients.stage[i];
        WorldRules.LineRules line = rules.lineOf(clients, i);
        boolean first = stage == 1 && duties.covers(SalesFunction.ESTABLISH_RELATIONSHIP);
        SalesFunction function = first ? SalesFunction.ESTABLISH_RELATIONSHIP : SalesFunction.FIRST_SALE;
        double again = stage == LAST_STAGE ? line.stageShare(stage - 1) * staleness(i, now) : 0;
        double hours = line.get(LineParameter.SALE_HOURS)
                * (line.stageShare(stage) + again)
                * misfits.effort(clients.misfit[i])
                * (clients.has(i, Clients.UNQUALIFIED) ? 1 + rules.get(UNQUALIFIED_HOURS) : 1)
                * rules.taskTimes.factor(streams.luck(clients.key[i]), Streams.stage(stage));
        clients.saleHours[i] += hours;
        routing.give(function, i, clients.owner[i], now, stageDays(i), hours, stage);
    }

    /** A stage is done: the next begins when the client is ready for it. */
    void stageDone(Task task, Position seller, double now) {
        int i = task.client();
        int stage = clients.stage[i];
        log.add(i, now, EventKind.STAGE_FINISHED, stage, seller.employee);
        if (stage == LAST_STAGE) {
            close(i, seller, now);
            return;
        }
        clients.stage[i]++;
        double ready = Math.max(now, clients.since[i] + rules.lineOf(clients, i).cycleDays * stage / LAST_STAGE);
        if (clients.stage[i] == LAST_STAGE) {
            clients.offeredAt[i] = now;
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
        WorldRules.LineRules line = rules.lineOf(clients, i);
        double tolerance = line.get(LineParameter.WAITING_TOLERANCE_WEEKS);
        double skill = seller.skill[TaskFamily.NEW_SALE.ordinal()];
        double bond = Saturation.chance(line.get(LineParameter.BOND_PER_SALE_HOUR) * clients.saleHours[i] * skill);
        double wait = duties.covers(SalesFunction.FORM_SOLUTION)
                ? clients.solutionWait[i]
                : line.get(LineParameter.SUPPORT_HOURS_PER_ORDER) > 0 ? rules.get(NO_EXPERT_WAIT) * tolerance : 0;
        double chance = winning.chance(
                line.get(LineParameter.WIN_RATE),
                skill,
                clients.fit[i],
                bond,
                course.plan.terms().promisedLeadTime(),
                talk.winning(market.reputation)
                        + references.winning(market.references[clients.line[i]])
                        + prices.winning(i)
                        - unprepared(i, now),
                wait,
                tolerance);
        staff.position(clients.owner[i]).openSales--;
        if (Draws.uniform(streams.luck(clients.key[i]), 0, Purpose.WIN) >= chance) {
            lose(i, chance, seller.employee, now);
            return;
        }
        log.add(i, now, EventKind.SALE_WON, chance, seller.employee);
        welcome(i, bond, line.get(LineParameter.WALLET_SHARE_MIN), now);
        book.withSeller.add(i);
        orders.placed(i, clients.line[i], now);
    }

    /** How stale the offer has become that a prospect thinks over, 0-1. */
    private double staleness(int i, double now) {
        return staleness.after((now - clients.offeredAt[i]) / World.DAYS_PER_WEEK);
    }

    /** Log odds of winning that are lost where nobody asked for needs, made contact, or came back in time. */
    private double unprepared(int i, double now) {
        return (clients.has(i, Clients.UNQUALIFIED) ? rules.get(UNQUALIFIED_EFFECT) : 0)
                + (duties.covers(SalesFunction.ESTABLISH_RELATIONSHIP) ? 0 : rules.get(STRANGER_EFFECT))
                + rules.get(STALE_OFFER_EFFECT) * staleness(i, now);
    }

    /** A prospect becomes a client. */
    void welcome(int i, double bond, double share, double now) {
        clients.become(i, ClientState.ACTIVE, now);
        clients.wonAt[i] = now;
        clients.personBond[i] = bond;
        clients.firmBond[i] = rules.get(NEW_CLIENT_FIRM_BOND);
        clients.satisfaction[i] = rules.get(NEW_CLIENT_SATISFACTION);
        clients.breadth[i] = rules.get(NEW_CLIENT_BREADTH);
        clients.share[i] = share;
        prices.isUsedTo(i);
        tally.count(Measure.SALES_WON);
    }

    private void lose(int i, double chance, int employee, double now) {
        clients.become(i, ClientState.NEVER_WON, now);
        tally.count(Measure.SALES_LOST);
        log.add(i, now, EventKind.SALE_LOST, chance, employee);
    }

    /** Sales that wait for us are lost the sooner the longer they wait; waiting leads go cold. */
    void endWeek() {
        double end = course.weekEnd();
        double growth = rules.get(SALE_IDLE_LOSS);
        book.open.removeIf(i -> !clients.is(i, ClientState.IN_SALE));
        for (int i : book.open) {
            double weeks = Math.max(0, end - clients.idleSince[i]) / World.DAYS_PER_WEEK;
            double loss = Saturation.chance(growth * weeks);
            if (loss > 0 && Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.IDLE_LOSS) < loss) {
                Position seller = staff.position(clients.owner[i]);
                seller.openSales--;
                market.snubbed += clients.influence[i];
                lose(i, 0, seller.employee, end);
            }
        }
        book.waiting.removeIf(i -> {
            boolean cold = isCold(i, clients.since[i], end);
            if (cold) {
                goCold(i, end);
            }
            return cold;
        });
    }

    /** Gives the open sales of a position that no longer sells to the waiting list. */
    void release(Position position, double now) {
        for (int i : book.open) {
            if (clients.is(i, ClientState.IN_SALE) && clients.owner[i] == position.index) {
                clients.owner[i] = -1;
                clients.stage[i] = 0;
                queueForSeller(i, now);
            }
        }
        book.open.removeIf(i -> !clients.is(i, ClientState.IN_SALE));
        position.openSales = 0;
    }
}
