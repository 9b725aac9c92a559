package org.kampus.simulation.equation;

/**
 * Exponential, logarithm and power in plain arithmetic: the same bits on every machine, as {@link StrictMath} promises
 * them, in a third of its time. Each reduces its argument by a table and ends with a short Taylor series; relative
 * errors stay below 1e-13 as long as the result is neither tiny nor huge, and beyond that StrictMath is asked.
 */
public final class Elementary {

    private static final int CELLS = 256;
    private static final int CELL_BITS = 8;
    private static final double LN2 = 0.6931471805599453;
    private static final double CELLS_PER_UNIT = CELLS / LN2;
    private static final double CELL = LN2 / CELLS;

    /** Beyond this argument the exponential comes near the limits of what a double holds. */
    private static final double FAR = 690;

    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;
    private static final long ONE = (long) BIAS << MANTISSA_BITS;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;

    private static final double[] POWERS = new double[CELLS];
    private static final double[] MIDDLES = new double[CELLS];
    private static final double[] LOGARITHMS = new double[CELLS];

    static {
        for (int cell = 0; cell < CELLS; cell++) {
            POWERS[cell] = StrictMath.pow(2, (double) cell / CELLS);
            double middle = 1 + (cell + 0.5) / CELLS;
            MIDDLES[cell] = 1 / middle;
            LOGARITHMS[cell] = -StrictMath.log(MIDDLES[cell]);
        }
    }

    private Elementary() {}

    /** e to the x. */
    public static double exp(double x) {
        if (!(x > -FAR && x < FAR)) {
            return StrictMath.exp(x);
        }
        double whole = Math.rint(x * CELLS_PER_UNIT);
        int cells = (int) whole;
        double r = x - whole * CELL;
        double series = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24))));
        double scale = Double.longBitsToDouble((long) (BIAS + (cells >> CELL_BITS)) << MANTISSA_BITS);
        return POWERS[cells & CELLS - 1] * series * scale;
    }

    /** Natural logarithm. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE) || x > 0.99 && x < 1.01) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >> MANTISSA_BITS) - BIAS;
        int cell = (int) (bits >> MANTISSA_BITS - CELL_BITS) & CELLS - 1;
        double r = Double.longBitsToDouble(bits & MANTISSA | ONE) * MIDDLES[cell] - 1;
        double series = r * (1 - r * (1.0 / 2 - r * (1.0 / 3 - r * (1.0 / 4 - r * (1.0 / 5)))));
        return exponent * LN2 + LOGARITHMS[cell] + series;
    }

    /**
     * A power.
     *
     * @param base not negative
     */
    public static double pow(double base, double exponent) {
        return base > 0 ? exp(exponent * log(base)) : StrictMath.pow(base, exponent);
    }
}
