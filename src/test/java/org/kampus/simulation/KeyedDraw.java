package org.kampus.simulation;

import org.kampus.simulation.luck.Draws;

/**
 * Random numbers of one company of a family, each a pure function of the company's number and of what is drawn: another
 * parameter drawn as well changes none of the others.
 *
 * @param key the company
 */
public record KeyedDraw(long key) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The draws of a company of a family. */
    public static KeyedDraw of(String family, int company) {
        return new KeyedDraw(Draws.mix(family.hashCode() * GOLDEN + company));
    }

    /** A uniform number from 0 to 1. */
    public double share(String what) {
        return (Draws.mix(key + GOLDEN * what.hashCode()) >>> 11) * 0x1.0p-53;
    }

    /** A number whose logarithm is uniform between two ends. */
    public double between(String what, double low, double high) {
        return low * StrictMath.pow(high / low, share(what));
    }

    /** A number below so many. */
    public int below(String what, int count) {
        return Math.min(count - 1, (int) (share(what) * count));
    }

    /** A number of three digits, as people write them. */
    public double round(double value) {
        double unit = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)) - 2);
        return StrictMath.rint(value / unit) * unit;
    }
}
