package org.kampus.simulation.week;

import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.PersonOutlook;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.WeekReport;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.World;

/** The steps of a week and their order, for one world. A copy of the world needs steps of its own. */
public final class Week {

    private final World world;
    private final Course course;
    private final ExpertDepartment experts;
    private final CoverageOfNeeds coverage;
    private final KeyAccountChoice choice;
    private final Prices prices;
    final ClientDynamics dynamics;
    final Handovers handovers;
    final AccountWork accounts;
    final ClientFigures figures;
    private final Plant plant;
    private final SaleProgress sales;
    private final Demand demand;
    private final ClientBase base;
    final Staffing staffing;
    private final EventCalendar calendar;
    private final Reputation reputation;
    private final Relevance relevance;
    private final WorkWeek work;
    private final StockTaking stocks;
    private final QuarterReport report;
    private final NewClients newClients;
    private final Conservation conservation;

    /** The steps for a world, as it stands. */
    public Week(World world) {
        this.world = world;
        this.course = world.course;
        Presence presence = new Presence();
        TaskOutcomes outcomes = new TaskOutcomes();
        relevance = new Relevance(world, outcomes);
        experts = new ExpertDepartment(world);
        coverage = new CoverageOfNeeds(world);
        Rivals rivals = new Rivals(world);
        KeyAccounts keyAccounts = new KeyAccounts(world);
        prices = new Prices(world);
        figures = new ClientFigures(world, keyAccounts, prices);
        ClientExperience experience = new ClientExperience(world);
        choice = new KeyAccountChoice(world, keyAccounts, figures);
        Leaving leaving = new Leaving(world, figures);
        Routing routing = new Routing(world, keyAccounts, experts, presence);
        Billing billing = new Billing(world, routing, keyAccounts, figures, experience, prices);
        Troubles troubles = new Troubles(world, routing, keyAccounts, figures, experience);
        dynamics = new ClientDynamics(world, figures, leaving, rivals, billing, troubles);
        handovers = new Handovers(world, routing, keyAccounts, leaving, experience);
        Initiative initiative = new Initiative(world, routing);
        accounts = new AccountWork(world, routing, keyAccounts, handovers, initiative);
        Fulfilment fulfilment = new Fulfilment(world, handovers, accounts, billing, troubles, experience);
        plant = new Plant(world, fulfilment, figures);
        OrderService orders = new OrderService(
                world,
                routing,
                keyAccounts,
                handovers,
                figures,
                fulfilment,
                experience,
                billing,
                prices,
                plant,
                accounts);
        sales = new SaleProgress(world, routing, orders, prices);
        newClients = new NewClients(world, coverage, handovers, prices);
        demand = new Demand(world, newClients, sales, orders, accounts, keyAccounts, initiative);
        base = new ClientBase(world, handovers);
        staffing = new Staffing(world, experts, routing, sales, handovers, base);
        calendar = new EventCalendar(world, sales, rivals, staffing, newClients, plant, handovers, orders);
        reputation = new Reputation(world);
        work = new WorkWeek(world, presence, routing, relevance, outcomes, experts, keyAccounts, sales, plant);
        stocks = new StockTaking(world, figures, staffing, plant);
        report = new QuarterReport(world, choice, figures);
        tellOutcomes(outcomes, fulfilment, billing, troubles, orders);
        conservation = new Conservation(world);
    }

    /** What follows when a task is done, and when it is dropped. */
    private void tellOutcomes(
            TaskOutcomes outcomes, Fulfilment fulfilment, Billing billing, Troubles troubles, OrderService orders) {
        Clients clients = world.clients;
        TaskOutcomes.Dropped cold = (task, now) -> sales.goCold(task.client(), now);
        TaskOutcomes.Dropped cancelled = (task, now) -> fulfilment.cancel(task.client(), task.orderValue(), now);
        TaskOutcomes.Dropped nothing = (task, now) -> {};
        outcomes.of(SalesFunction.QUALIFY, (task, by, now) -> sales.qualified(task, now), cold);
        outcomes.of(SalesFunction.CHECK_TIMELINESS, (task, by, now) -> sales.timed(task, now), cold);
        outcomes.of(SalesFunction.ESTABLISH_RELATIONSHIP, sales::stageDone, nothing);
        outcomes.of(SalesFunction.FIRST_SALE, sales::stageDone, nothing);
        outcomes.of(SalesFunction.FORM_SOLUTION, (task, by, now) -> sales.solved(task, now), nothing);
        outcomes.of(SalesFunction.HAND_OVER, handovers::stepDone, handovers::abandon);
        outcomes.of(SalesFunction.ADVISE, (task, by, now) -> orders.advised(task), cancelled);
        outcomes.of(SalesFunction.PROCESS_ORDERS, orders::processed, cancelled);
        outcomes.of(SalesFunction.RUN_PROJECT, orders::processed, cancelled);
        outcomes.of(SalesFunction.PAPERWORK, billing::documented, (task, now) -> billing.neverBilled(task));
        outcomes.of(
                SalesFunction.RESOLVE_PROBLEMS,
                (task, by, now) -> troubles.resolved(task, now),
                (task, now) -> troubles.neverResolved(task));
        outcomes.of(SalesFunction.CARE, accounts::touched, (task, now) -> accounts.dropped(task));
        outcomes.of(SalesFunction.GROW_ACCOUNT, accounts::grown, waitsNoMore(clients, Clients.GROWTH_WAITS));
        outcomes.of(SalesFunction.WIDEN_ASSORTMENT, accounts::widened, waitsNoMore(clients, Clients.ASSORTMENT_WAITS));
        outcomes.of(SalesFunction.REACTIVATE, accounts::attempted, waitsNoMore(clients, Clients.REACTIVATION_WAITS));
    }

    private static TaskOutcomes.Dropped waitsNoMore(Clients clients, short flag) {
        return (task, now) -> clients.clear(task.client(), flag);
    }

    /** Founds a company that was just made: its people are there, and the clients it starts with. */
    public void found() {
        staffing.apply(course.plan, true);
        newClients.populate();
    }

    /** A quarter begins under a plan, which comes into force. */
    public void beginQuarter(OperatingPlan plan) {
        report.begin();
        course.beginQuarter();
        if (!plan.equals(course.plan)) {
            course.plan = plan;
            staffing.apply(plan, false);
        }
        base.divideBase();
        choice.beginQuarter();
    }

    /** Plays one week and reports it. */
    public WeekReport play() {
        staffing.beginWeek();
        calendar.beginWeek();
        demand.beginWeek();
        plant.beginWeek();
        coverage.week();
        work.run(demand.ofWeek());
        sales.endWeek();
        handovers.endWeek();
        accounts.endWeek();
        dynamics.endWeek();
        prices.endWeek();
        reputation.endWeek();
        staffing.endWeek();
        relevance.endWeek();
        stocks.endWeek();
        world.clients.forgetGone();
        WeekReport reported = world.tally.close(course.gameWeek());
        if (Conservation.IS_CHECKED) {
            conservation.check(reported);
        }
        world.record.weeks.add(reported);
        course.week++;
        return reported;
    }

    /**
     * The result of the quarter that began last.
     *
     * @param number its number in the game
     * @param profiled whether it is asked how accounts look to those who choose among them
     */
    public QuarterResult endQuarter(int number, boolean profiled) {
        return report.end(number, profiled);
    }

    /** How likely everybody employed is to resign in the week to come, and why; changes nothing. */
    public List<PersonOutlook> outlooks() {
        return staffing.outlooks();
    }
}
