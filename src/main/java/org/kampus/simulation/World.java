package org.kampus.simulation;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.WeekReport;

/**
 * The simulated company and its clients: the state that goes from week to week, and the order in
 * which a week's steps change it. Queues run in continuous time within a day; clients' feelings and
 * decisions change weekly.
 */
final class World {

    static final int DAYS_PER_WEEK = 5;
    static final double WEEKS_PER_YEAR = 52;
    static final double WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12;

    final long seed;
    final WorldRules rules;
    final Clients clients;
    final Tasks tasks = new Tasks();
    final List<Position> positions = new ArrayList<>();
    final EventLog log;
    final Tally tally = new Tally();
    final int weeksBeforeStart;

    /** Weeks since the beginning of the run, warm-up included. */
    int week;

    private int quarterBegan;

    /** The plan in force. */
    OperatingPlan plan;

    final Routing routing;
    final Staffing staffing;
    final ClientBase base;
    final Demand demand;
    final SaleProgress sales;
    final OrderService orders;
    final AccountWork accounts;
    final Handovers handovers;
    final ClientDynamics dynamics;
    final WorkWeek work;
    final QuarterRecorder recorder;
    final EventCalendar calendar;
    final Plant plant;
    final ExpertDepartment experts;
    final CoverageOfNeeds coverage;
    final KeyAccounts keyAccounts;
    final Reputation reputation;

    World(SimulationInput input, boolean traced) {
        this.seed = input.seed();
        this.rules = new WorldRules(input.scenario());
        this.plan = input.scenario().startingPlan();
        this.weeksBeforeStart =
                input.scenario().warmUpWeeks() + input.scenario().historyQuarters() * Scenario.WEEKS_PER_QUARTER;
        this.log = new EventLog(traced, weeksBeforeStart);
        this.clients = new Clients(1024);
        this.recorder = new QuarterRecorder(this);
        this.calendar = new EventCalendar(this, input);
        this.plant = new Plant(this);
        this.experts = new ExpertDepartment(this);
        this.coverage = new CoverageOfNeeds(this);
        this.keyAccounts = new KeyAccounts(this);
        this.reputation = new Reputation(this);
        this.routing = new Routing(this);
        this.work = new WorkWeek(this);
        this.handovers = new Handovers(this);
        this.orders = new OrderService(this);
        this.accounts = new AccountWork(this);
        this.sales = new SaleProgress(this);
        this.dynamics = new ClientDynamics(this);
        this.demand = new Demand(this);
        this.staffing = new Staffing(this);
        this.base = new ClientBase(this);
        staffing.apply(plan, true);
        demand.populate();
    }

    /** Puts a new plan into force at the beginning of a quarter. */
    void decide(OperatingPlan next) {
        quarterBegan = week;
        if (!next.equals(plan)) {
            plan = next;
            staffing.apply(next, false);
        }
        base.divideBase();
        keyAccounts.beginQuarter();
    }

    /** Weeks since the quarter began. */
    int weekOfQuarter() {
        return week - quarterBegan;
    }

    /** Plays one week and reports it. */
    WeekReport playWeek() {
        staffing.beginWeek();
        calendar.beginWeek();
        demand.beginWeek();
        plant.beginWeek();
        coverage.week();
        work.run(demand.ofWeek());
        sales.endWeek();
        handovers.endWeek();
        dynamics.endWeek();
        reputation.endWeek();
        staffing.endWeek();
        routing.sweep();
        report();
        clients.forgetGone();
        WeekReport report = tally.close(gameWeek());
        week++;
        return report;
    }

    /** The present week of the game: 1 is the first week played. */
    int gameWeek() {
        return week - weeksBeforeStart + 1;
    }

    /** Day on which the present week begins. */
    double weekStart() {
        return (double) week * DAYS_PER_WEEK;
    }

    /** A position by its number. */
    Position position(int index) {
        return positions.get(index);
    }

    WorldRules.LineRules line(int client) {
        return rules.lines[clients.line[client]];
    }

    private void report() {
        for (int f = 0; f < Tasks.FUNCTIONS; f++) {
            tally.add(FunctionMeasure.QUEUE, f, tasks.alive[f]);
            tally.add(FunctionMeasure.QUEUE_HOURS, f, Math.max(0, tasks.aliveHours[f]));
        }
        tally.set(Measure.PAYROLL, staffing.payroll());
        tally.set(Measure.FIXED_COSTS, rules.scenario.fixedCostsPerWeek());
        dynamics.report();
        plant.report();
    }
}
