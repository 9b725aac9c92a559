package org.kampus.market;

/**
 * One number the simulated world rests on. Implemented by enums, so that every parameter is declared
 * in one place together with its unit, range and source, and can be listed, validated, documented and
 * varied by experiments.
 */
public interface Parameter {

    /** What is known about the parameter besides its value. */
    Facts facts();

    /** Name in scenario files; carries the unit where it is not obvious. */
    default String key() {
        return facts().key();
    }

    /** Unit as written in tables, for example {@code h} or {@code orders/week}; empty for pure numbers. */
    default String unit() {
        return facts().unit();
    }

    /** Smallest value a scenario may set. */
    default double min() {
        return facts().min();
    }

    /** Largest value a scenario may set. */
    default double max() {
        return facts().max();
    }

    /** Where the default and range come from: literature, the source method, or an assumption. */
    default String source() {
        return facts().source();
    }

    /**
     * Name, unit, range and source of a parameter.
     *
     * @param key name in scenario files
     * @param unit unit, empty for pure numbers
     * @param min smallest value
     * @param max largest value
     * @param source where default and range come from
     */
    record Facts(String key, String unit, double min, double max, String source) {}
}
