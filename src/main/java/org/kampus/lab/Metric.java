package org.kampus.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.kampus.organisation.Role;

/**
 * What experiments measure in a run, over all quarters played. Names and order are kept in stored
 * results: append only. Without a value a run gives NaN, for example the load of a role nobody holds.
 */
public enum Metric {
    /** Profit of all quarters. */
    PROFIT("profit", Unit.THOUSAND_ROUBLES, Direction.UP, RunFigures::profit),
    /** Revenue of all quarters. */
    REVENUE("revenue", Unit.THOUSAND_ROUBLES, Direction.UP, RunFigures::revenue),
    /** Gross profit of all quarters. */
    GROSS_PROFIT("grossProfit", Unit.THOUSAND_ROUBLES, Direction.UP, RunFigures::grossProfit),
    /** Share of clients kept a year: geometric mean of the quarters. */
    RETENTION("retention", Unit.SHARE, Direction.UP, RunFigures::retention),
    /**
     * Net revenue retention a year: expected yearly revenue at the end of those clients who were active
     * before the first decision, over their expected yearly revenue then. Win-backs and growth count in it.
     */
    NET_REVENUE_RETENTION("netRevenueRetention", Unit.SHARE, Direction.UP, RunFigures::netRevenueRetention),
    /** Clients won for the first time. */
    NEW_CLIENTS("newClients", Unit.CLIENTS, Direction.UP, RunFigures::newClients),
    /** Clients that buy, at the end. */
    ACTIVE_CLIENTS("activeClients", Unit.CLIENTS, Direction.UP, RunFigures::activeClients),
    /** Our share of active clients' purchases at the end. */
    SHARE_OF_WALLET("shareOfWallet", Unit.SHARE, Direction.UP, RunFigures::shareOfWallet),
    /** Share of new clients that ordered again within half a year, mean of the quarters that tell. */
    SECOND_TO_FIRST("secondToFirst", Unit.SHARE, Direction.UP, RunFigures::secondToFirst),
    /** Planned contacts per active client and month. */
    TOUCHES("touches", Unit.PER_CLIENT_MONTH, Direction.UP, RunFigures::touches),
    /** Median weeks from order to fulfilment, mean of the quarters by their orders. */
    ORDER_WAIT_MEDIAN("orderWaitMedian", Unit.WEEKS, Direction.DOWN, RunFigures::orderWaitMedian),
    /** Weeks within which 90 of 100 orders were fulfilled, mean of the quarters by their orders. */
    ORDER_WAIT_P90("orderWaitP90", Unit.WEEKS, Direction.DOWN, RunFigures::orderWaitP90),
    /** Share of the fulfilled orders that came when promised. */
    PROMISES_KEPT("promisesKept", Unit.SHARE, Direction.UP, RunFigures::promisesKept),
    /** Hours worked and lost to switching as a share of those available, all roles. */
    LOAD("load", Unit.SHARE, Direction.NEITHER, RunFigures::load),
    /** People that gave notice. */
    QUITS("quits", Unit.PEOPLE, Direction.DOWN, RunFigures::quits),
    /** Expected discounted gross profit of the client base at the end. */
    CLIENT_BASE_VALUE("clientBaseValue", Unit.THOUSAND_ROUBLES, Direction.UP, RunFigures::clientBaseValue),
    /** Wages of all quarters. */
    PAYROLL("payroll", Unit.THOUSAND_ROUBLES, Direction.DOWN, RunFigures::payroll),
    /** Load of the telemarketers, as {@link #LOAD}. */
    LOAD_TELEMARKETER(Role.TELEMARKETER),
    /** Load of the hunters, as {@link #LOAD}. */
    LOAD_HUNTER(Role.HUNTER),
    /** Load of the account managers, as {@link #LOAD}. */
    LOAD_ACCOUNT_MANAGER(Role.ACCOUNT_MANAGER),
    /** Load of the order desk, as {@link #LOAD}. */
    LOAD_ORDER_DESK(Role.ORDER_DESK),
    /** Load of the operations clerks, as {@link #LOAD}. */
    LOAD_OPERATIONS_CLERK(Role.OPERATIONS_CLERK),
    /** Load of the project managers, as {@link #LOAD}. */
    LOAD_PROJECT_MANAGER(Role.PROJECT_MANAGER),
    /** Load of the experts, as {@link #LOAD}. */
    LOAD_SUPPORT(Role.SUPPORT),
    /** Load of the back office, as {@link #LOAD}. */
    LOAD_BACK_OFFICE(Role.BACK_OFFICE),
    /** Load of the universal sellers, as {@link #LOAD}. */
    LOAD_UNIVERSAL_SELLER(Role.UNIVERSAL_SELLER);

    /** What a value is measured in. */
    public enum Unit {
        /** Thousand ₽. */
        THOUSAND_ROUBLES,
        /** A share; 1 is all. */
        SHARE,
        /** A number of clients. */
        CLIENTS,
        /** A number of people. */
        PEOPLE,
        /** A number per active client and month. */
        PER_CLIENT_MONTH,
        /** Weeks. */
        WEEKS
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
    private final Optional<Role> role;
    private final ToDoubleFunction<RunFigures> reader;

    Metric(String key, Unit unit, Direction direction, ToDoubleFunction<RunFigures> reader) {
        this.key = key;
        this.unit = unit;
        this.direction = direction;
        this.role = Optional.empty();
        this.reader = reader;
    }

    Metric(Role role) {
        this.key = "load." + role.key();
        this.unit = Unit.SHARE;
        this.direction = Direction.NEITHER;
        this.role = Optional.of(role);
        this.reader = figures -> figures.load(role);
    }

    /** The metrics of the whole company. */
    public static List<Metric> ofCompany() {
        return Stream.of(values()).filter(m -> m.role.isEmpty()).toList();
    }

    /** The load of a role. */
    public static Metric loadOf(Role role) {
        return Arrays.stream(values())
                .filter(m -> m.role.equals(Optional.of(role)))
                .findFirst()
                .orElseThrow();
    }

    /** All metrics of a run, by their position; NaN where there is none. */
    static double[] all(RunFigures figures) {
        double[] values = new double[values().length];
        for (Metric metric : values()) {
            values[metric.ordinal()] = metric.reader.applyAsDouble(figures);
        }
        return values;
    }

    /** Name in texts, files and the programming interface. */
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

    /** The role whose load it is; empty for metrics of the whole company. */
    public Optional<Role> role() {
        return role;
    }

    /**
     * Whether a few fates of endless queues decide its mean, so that arms are compared in their middle fate. Intervals of
     * mean waits by Student's t cover the truth in 86 to 90 of 100 experiments with 40 fates, instead of 95.
     */
    public boolean isLopsided() {
        return this == ORDER_WAIT_MEDIAN || this == ORDER_WAIT_P90;
    }

    /** How much better a difference is: positive if it is one for the better, or upwards where neither is. */
    public double gain(double difference) {
        return direction == Direction.DOWN ? -difference : difference;
    }
}
