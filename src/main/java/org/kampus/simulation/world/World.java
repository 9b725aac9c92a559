package org.kampus.simulation.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.market.MarketEvent;
import org.kampus.simulation.api.FeltObserver;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.luck.Streams;

/**
 * Where a company and its clients stand: everything that goes from week to week, and nothing that happens. What
 * happens is done to it by the steps of {@code org.kampus.simulation.week}. Between two weeks it can be copied.
 */
public final class World {

    /** Working days of a week. */
    public static final int DAYS_PER_WEEK = 5;

    /** Weeks of a year. */
    public static final double WEEKS_PER_YEAR = 52;

    /** Weeks of a month. */
    public static final double WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12;

    /** The numbers of the case; never change. */
    public final WorldRules rules;

    /** What happens from outside: of the case first, then of the run; never changes. */
    public final List<MarketEvent> events;

    /** Addresses of the luck. */
    public final Streams streams;

    /** What interventions take away, as the week asks for it. */
    public final Spared spared;

    /** The same for copies, of which no observer is told. */
    private final Spared unobserved;

    public final Course course;
    public final Clients clients;
    public final Tasks tasks;
    public final Staff staff;
    public final Duties duties;
    public final SalesBook sales;
    public final PlantBook plant;
    public final Investment investment;
    public final KeyAccountShell keyAccounts;
    public final Market market;
    public final QuarterRecord record;
    public final Ledger ledger;
    public final EventLog log;
    public final Tally tally;

    /**
     * A company of which nothing is there yet but its plan.
     *
     * @param traced whether to record what happens to each client
     */
    public World(SimulationInput input, boolean traced) {
        rules = new WorldRules(input.scenario());
        List<MarketEvent> all = new ArrayList<>(input.scenario().events());
        all.addAll(input.events());
        events = List.copyOf(all);
        streams = new Streams(input.seed());
        unobserved = Spared.NOTHING;
        spared = unobserved;
        course = new Course(input.scenario());
        clients = new Clients(1024);
        tasks = new Tasks();
        staff = new Staff();
        duties = new Duties();
        sales = new SalesBook();
        plant = new PlantBook();
        investment = new Investment();
        keyAccounts = new KeyAccountShell();
        market = new Market(rules);
        record = new QuarterRecord();
        ledger = new Ledger();
        log = new EventLog(traced, course.weeksBeforeStart);
        tally = new Tally();
    }

    private World(World other, Streams luck, Spared from, @Nullable FeltObserver observer) {
        rules = other.rules;
        events = other.events;
        streams = luck;
        unobserved = from;
        spared = observer == null ? from : from.observedBy(observer);
        course = other.course.copy();
        clients = other.clients.copy();
        tasks = other.tasks.copy();
        staff = other.staff.copy();
        duties = other.duties.copy();
        sales = other.sales.copy();
        plant = other.plant.copy();
        investment = other.investment.copy();
        keyAccounts = other.keyAccounts.copy();
        market = other.market.copy();
        record = other.record.copy();
        ledger = other.ledger.copy();
        log = other.log.branch();
        tally = other.tally.copy();
    }

    /** The same once more: what is done to one of the two is not done to the other. Only between two weeks. */
    public World copy() {
        return new World(this, streams, unobserved, null);
    }

    /** The same once more, of which an observer is told; copies of it are not observed. Only between two weeks. */
    public World copy(FeltObserver observer) {
        return new World(this, streams, unobserved, observer);
    }

    /**
     * The same once more, with other luck from now on: what clients and people are stays, what will happen to them is
     * drawn anew, and whoever comes from now on is somebody else. Only between two weeks.
     *
     * @param fate number of the other luck; another number gives yet another one
     */
    public World copy(long fate) {
        return new World(this, streams.other(fate), unobserved, null);
    }

    /** The same once more, in which from now on interventions take something away. Only between two weeks. */
    public World copy(List<Intervention> interventions) {
        return new World(this, streams, unobserved.and(interventions), null);
    }
}
