package org.kampus.insight.foresight;

/** Which way a figure goes from one quarter to the next, and how far. */
public enum Trend {
    /** It falls by more than {@link Foresight#far} of its kind. */
    MUCH_LOWER,
    /** It falls. */
    LOWER,
    /** It moves by less than {@link Foresight#near} of its kind. */
    SAME,
    /** It rises. */
    HIGHER,
    /** It rises by more than {@link Foresight#far} of its kind. */
    MUCH_HIGHER;

    /**
     * What a difference amounts to.
     *
     * @param difference this quarter against the last
     * @param near differences up to here count as none
     * @param far differences beyond count as large
     */
    static Trend of(double difference, double near, double far) {
        double size = Math.abs(difference);
        if (size <= near) {
            return SAME;
        }
        if (difference < 0) {
            return size > far ? MUCH_LOWER : LOWER;
        }
        return size > far ? MUCH_HIGHER : HIGHER;
    }

    /** Whether another trend goes the same way, however far. */
    boolean isSameWayAs(Trend other) {
        return Integer.signum(compareTo(SAME)) == Integer.signum(other.compareTo(SAME));
    }
}
