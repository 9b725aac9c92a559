package org.kampus.insight;

import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.kampus.organisation.Keyed;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;

/**
 * Every figure that people and programs are told about a company, with its key, unit and direction, in a quarter and over a
 * whole run. Metrics of experiments, figures of teams and those of the programming interface are selections of these.
 * Keys stand in files, databases and programs of others: a test keeps a list of them.
 */
public enum Figure implements Keyed {
    /** Gross profit less payroll, hiring, training and control, and fixed costs. */
    PROFIT("profit", Unit.THOUSAND_ROUBLES, Direction.UP, QuarterResult::profit, run -> run.sum(QuarterResult::profit)),
    /** What clients bought. */
    REVENUE(
            "revenue",
            Unit.THOUSAND_ROUBLES,
            Direction.UP,
            QuarterResult::revenue,
            run -> run.sum(QuarterResult::revenue)),
    /** Revenue less the goods, penalties and what delays cost. */
    GROSS_PROFIT("grossProfit", Unit.THOUSAND_ROUBLES, Direction.UP, Measure.GROSS_PROFIT),
    /** Wages. */
    PAYROLL("payroll", Unit.THOUSAND_ROUBLES, Direction.DOWN, Measure.PAYROLL),
    /** Hiring, training and control. */
    STAFF_COSTS("staffCosts", Unit.THOUSAND_ROUBLES, Direction.DOWN, Measure.STAFF_COSTS),
    /** What was invested into covering clients' needs. */
    INVESTMENT("investment", Unit.THOUSAND_ROUBLES, Direction.DOWN, Measure.INVESTMENT),
    /** Costs that do not change with the plan. */
    FIXED_COSTS("fixedCosts", Unit.THOUSAND_ROUBLES, Direction.DOWN, Measure.FIXED_COSTS),
    /** Penalties for delay. */
    PENALTIES("penalties", Unit.THOUSAND_ROUBLES, Direction.DOWN, Measure.PENALTIES),
    /** Capacity of the plant that was hired. */
    EXTRA_CAPACITY_COSTS("extraCapacityCosts", Unit.THOUSAND_ROUBLES, Direction.DOWN, Measure.EXTRA_CAPACITY_COSTS),
    /** Leads that came. */
    LEADS("leads", Unit.NUMBER, Direction.NEITHER, Measure.LEADS),
    /** Clients handed over. */
    HANDOVERS("handovers", Unit.NUMBER, Direction.NEITHER, Measure.HANDOVERS),
    /** Orders placed. */
    ORDERS_PLACED("ordersPlaced", Unit.NUMBER, Direction.UP, Measure.ORDERS_PLACED),
    /** Orders fulfilled. */
    ORDERS_DELIVERED("ordersDelivered", Unit.NUMBER, Direction.UP, Measure.ORDERS_DELIVERED),
    /** Orders that took longer than the client tolerates. */
    ORDERS_LATE("ordersLate", Unit.NUMBER, Direction.DOWN, Measure.ORDERS_LATE),
    /** Errors made. */
    ERRORS("errors", Unit.NUMBER, Direction.DOWN, Measure.ERRORS),
    /** People that gave notice. */
    QUITS("quits", Unit.PEOPLE, Direction.DOWN, Measure.QUITS),
    /** People that were hired. */
    HIRES("hires", Unit.PEOPLE, Direction.NEITHER, Measure.HIRES),
    /** Clients that bought at the start. */
    CLIENTS_AT_START("clientsAtStart", Unit.CLIENTS, Direction.NEITHER, ClientBalance::opening),
    /** Clients won for the first time. */
    NEW_CLIENTS(
            "newClients",
            Unit.CLIENTS,
            Direction.UP,
            quarter -> ClientBalance.of(quarter).won(),
            run -> run.sum(Measure.SALES_WON)),
    /** Clients that stopped buying. */
    STOPPED_BUYING("stoppedBuying", Unit.CLIENTS, Direction.DOWN, ClientBalance::stopped),
    /** Clients that had stopped buying and were won back. */
    WON_BACK("wonBack", Unit.CLIENTS, Direction.UP, ClientBalance::wonBack),
    /** Expected discounted gross profit of the client base at the end. */
    CLIENT_BASE_VALUE("clientBaseValue", Unit.THOUSAND_ROUBLES, Direction.UP, Measure.CLIENT_BASE_VALUE),
    /** Clients that buy, at the end. */
    ACTIVE_CLIENTS("activeClients", Unit.CLIENTS, Direction.UP, Measure.ACTIVE_CLIENTS),
    /** Key accounts at the end. */
    KEY_ACCOUNTS("keyAccounts", Unit.CLIENTS, Direction.NEITHER, Measure.KEY_ACCOUNTS),
    /** Our share of active clients' purchases at the end. */
    SHARE_OF_WALLET("shareOfWallet", Unit.SHARE, Direction.UP, Measure.SHARE_OF_WALLET),
    /** How content active clients are at the end. */
    SATISFACTION("satisfaction", Unit.SHARE, Direction.UP, Measure.SATISFACTION),
    /** Their bond with the person in charge. */
    PERSON_BOND("personBond", Unit.SHARE, Direction.UP, Measure.PERSON_BOND),
    /** Their ties with the company. */
    FIRM_BOND("firmBond", Unit.SHARE, Direction.UP, Measure.FIRM_BOND),
    /** Morale of the people at work. */
    MORALE("morale", Unit.SHARE, Direction.UP, Measure.MORALE),
    /** What is said about us, from -1 to 1. */
    REPUTATION("reputation", Unit.LEVEL, Direction.UP, Measure.REPUTATION),
    /** Share of clients kept, raised to a year; over a run the geometric mean of its quarters. */
    RETENTION("retention", Unit.SHARE, Direction.UP, QuarterResult::yearlyRetention, RunFigures::retention),
    /**
     * Net revenue retention a year: expected yearly revenue at the end of those clients who were active before the first
     * decision, over their expected yearly revenue then. Win-backs and growth count in it. None for a quarter.
     */
    NET_REVENUE_RETENTION(
            "netRevenueRetention", Unit.SHARE, Direction.UP, quarter -> Double.NaN, RunFigures::netRevenueRetention),
    /** Hours worked and lost to switching as a share of those available, all roles; 0 while nobody is at work. */
    LOAD("load", Unit.SHARE, Direction.NEITHER, quarter -> Scorecard.of(quarter).load(), RunFigures::load),
    /** Median weeks from order to fulfilment; over a run the mean of its quarters by their orders. */
    ORDER_WAIT_MEDIAN(
            "orderWaitMedian", Unit.WEEKS, Direction.DOWN, QuarterResult::orderWaitMedian, RunFigures::orderWaitMedian),
    /** Weeks within which 90 of 100 orders were fulfilled; over a run the mean of its quarters by their orders. */
    ORDER_WAIT_P90("orderWaitP90", Unit.WEEKS, Direction.DOWN, QuarterResult::orderWaitP90, RunFigures::orderWaitP90),
    /** Share of the fulfilled orders that took longer than the client tolerates. */
    LATE_ORDERS(
            "lateOrders",
            Unit.SHARE,
            Direction.DOWN,
            quarter -> KeyFigures.of(quarter).lateShare(),
            run -> KeyFigures.share(run.sum(Measure.ORDERS_LATE), run.sum(Measure.ORDERS_DELIVERED))),
    /** Share of the fulfilled orders that came when promised; NaN without orders. */
    PROMISES_KEPT(
            "promisesKept",
            Unit.SHARE,
            Direction.UP,
            quarter -> KeyFigures.of(quarter).promisesKept(),
            RunFigures::promisesKept),
    /** Share of new clients that ordered again within half a year; over a run the mean of the quarters that tell. */
    SECOND_TO_FIRST("secondToFirst", Unit.SHARE, Direction.UP, QuarterResult::secondToFirst, RunFigures::secondToFirst),
    /** Planned contacts per active client and month. */
    TOUCHES(
            "touches",
            Unit.PER_CLIENT_MONTH,
            Direction.UP,
            quarter -> KeyFigures.of(quarter).touchesPerClientMonth(),
            RunFigures::touches),
    /** Hours of account growth per active client and month. */
    GROWTH_HOURS(
            "growthHours",
            Unit.PER_CLIENT_MONTH,
            Direction.NEITHER,
            quarter -> KeyFigures.of(quarter).growthHoursPerClientMonth(),
            RunFigures::growthHours);

    /** What a value is measured in. */
    public enum Unit implements Keyed {
        /** Thousand ₽. */
        THOUSAND_ROUBLES("thousandRoubles"),
        /** A share; 1 is all. */
        SHARE("share"),
        /** From -1 to 1. */
        LEVEL("level"),
        /** A number of things. */
        NUMBER("number"),
        /** A number of clients. */
        CLIENTS("clients"),
        /** A number of people. */
        PEOPLE("people"),
        /** A number per active client and month. */
        PER_CLIENT_MONTH("perClientMonth"),
        /** Weeks. */
        WEEKS("weeks");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Which way is better. */
    public enum Direction {
        /** More is better. */
        UP,
        /** Less is better. */
        DOWN,
        /** Neither way is better in itself. */
        NEITHER
    }

    private final String key;
    private final Unit unit;
    private final Direction direction;
    private final ToDoubleFunction<QuarterResult> ofQuarter;
    private final ToDoubleFunction<RunFigures> ofRun;

    Figure(
            String key,
            Unit unit,
            Direction direction,
            ToDoubleFunction<QuarterResult> ofQuarter,
            ToDoubleFunction<RunFigures> ofRun) {
        this.key = key;
        this.unit = unit;
        this.direction = direction;
        this.ofQuarter = ofQuarter;
        this.ofRun = ofRun;
    }

    /** A measure as it is: flows are summed up, of what stands at the end the last counts. */
    Figure(String key, Unit unit, Direction direction, Measure measure) {
        this(
                key,
                unit,
                direction,
                quarter -> measure.kind().isFlow() ? quarter.sum(measure) : quarter.last(measure),
                run -> measure.kind().isFlow() ? run.sum(measure) : run.last(measure));
    }

    /** A part of the way from the clients of the start to those of the end. */
    Figure(String key, Unit unit, Direction direction, ToIntFunction<ClientBalance> part) {
        this(
                key,
                unit,
                direction,
                quarter -> part.applyAsInt(ClientBalance.of(quarter)),
                run -> part.applyAsInt(run.clients()));
    }

    /** Name in texts, files and the programming interface. */
    @Override
    public String key() {
        return key;
    }

    /** What its values are measured in. */
    public Unit unit() {
        return unit;
    }

    /** Which way is better. */
    public Direction direction() {
        return direction;
    }

    /** The figure of a quarter; NaN where there is none. */
    public double of(QuarterResult quarter) {
        return ofQuarter.applyAsDouble(quarter);
    }

    /** The figure of a whole run; NaN where there is none. */
    public double of(RunFigures run) {
        return ofRun.applyAsDouble(run);
    }

    /** How much better a difference is: positive if it is one for the better, or upwards where neither is. */
    public double gain(double difference) {
        return direction == Direction.DOWN ? -difference : difference;
    }
}
