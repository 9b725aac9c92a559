package org.kampus.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.kampus.insight.Figure;
import org.kampus.insight.Figure.Direction;
import org.kampus.insight.Figure.Unit;
import org.kampus.insight.RunFigures;
import org.kampus.organisation.Role;

/**
 * What experiments measure in a run, over all quarters played: figures, and the load of each role. Names and order are kept in stored
 * results: append only. Without a value a run gives NaN, for example the load of a role nobody holds.
 */
public enum Metric {
    /** Profit of all quarters. */
    PROFIT(Figure.PROFIT),
    /** Revenue of all quarters. */
    REVENUE(Figure.REVENUE),
    /** Gross profit of all quarters. */
    GROSS_PROFIT(Figure.GROSS_PROFIT),
    /** Share of clients kept a year: geometric mean of the quarters. */
    RETENTION(Figure.RETENTION),
    /**
     * Net revenue retention a year: expected yearly revenue at the end of those clients who were active
     * before the first decision, over their expected yearly revenue then. Win-backs and growth count in it.
     */
    NET_REVENUE_RETENTION(Figure.NET_REVENUE_RETENTION),
    /** Clients won for the first time. */
    NEW_CLIENTS(Figure.NEW_CLIENTS),
    /** Clients that buy, at the end. */
    ACTIVE_CLIENTS(Figure.ACTIVE_CLIENTS),
    /** Our share of active clients' purchases at the end. */
    SHARE_OF_WALLET(Figure.SHARE_OF_WALLET),
    /** Share of new clients that ordered again within half a year, mean of the quarters that tell. */
    SECOND_TO_FIRST(Figure.SECOND_TO_FIRST),
    /** Planned contacts per active client and month. */
    TOUCHES(Figure.TOUCHES),
    /** Median weeks from order to fulfilment, mean of the quarters by their orders. */
    ORDER_WAIT_MEDIAN(Figure.ORDER_WAIT_MEDIAN),
    /** Weeks within which 90 of 100 orders were fulfilled, mean of the quarters by their orders. */
    ORDER_WAIT_P90(Figure.ORDER_WAIT_P90),
    /** Share of the fulfilled orders that came when promised. */
    PROMISES_KEPT(Figure.PROMISES_KEPT),
    /** Hours worked and lost to switching as a share of those available, all roles. */
    LOAD(Figure.LOAD),
    /** People that gave notice. */
    QUITS(Figure.QUITS),
    /** Expected discounted gross profit of the client base at the end. */
    CLIENT_BASE_VALUE(Figure.CLIENT_BASE_VALUE),
    /** Wages of all quarters. */
    PAYROLL(Figure.PAYROLL),
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

    private final String key;
    private final Unit unit;
    private final Direction direction;
    private final Optional<Role> role;
    private final ToDoubleFunction<RunFigures> reader;

    Metric(Figure figure) {
        this.key = figure.key();
        this.unit = figure.unit();
        this.direction = figure.direction();
        this.role = Optional.empty();
        this.reader = figure::of;
    }

    Metric(Role role) {
        this.key = Figure.LOAD.key() + "." + role.key();
        this.unit = Figure.LOAD.unit();
        this.direction = Figure.LOAD.direction();
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
