package org.kampus.market;

/**
 * One number the simulated world rests on. Implemented by enums, so that every parameter is declared
 * in one place together with its unit, range and source, and can be listed, validated, documented and
 * varied by experiments.
 */
public interface Parameter {

    /** Name in scenario files; carries the unit where it is not obvious. */
    String key();

    /** Unit as written in tables, for example {@code h} or {@code orders/week}; empty for pure numbers. */
    String unit();

    /** Smallest value a scenario may set. */
    double min();

    /** Largest value a scenario may set. */
    double max();

    /** Where the default and range come from: literature, the source method, or an assumption. */
    String source();
}
