package org.kampus.simulation.luck;

import org.kampus.simulation.equation.Elementary;

/**
 * Keyed random numbers: every draw is a pure function of the seed, an identity, a moment and a
 * purpose, never of the order of calls. So one more employee, or one client less, leaves everybody
 * else's luck bit for bit the same, and two structures can be compared under the same luck.
 *
 * <p>The hash is the finaliser of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable
 * pseudorandom number generators"), applied to the key plus the address times odd constants.
 */
public final class Draws {

    /** Mean from which on a Poisson number is drawn as a normal one. */
    private static final double LARGE_MEAN = 500;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MOMENT = 0xD1B54A32D192ED03L;
    private static final double UNIT = 0x1.0p-53;

    private static final double[] GUMBEL = new double[4096];

    static {
        for (int i = 0; i < GUMBEL.length; i++) {
            GUMBEL[i] = -StrictMath.log(-StrictMath.log((i + 0.5) / GUMBEL.length));
        }
    }

    private Draws() {}

    /** Mixes 64 bits so that each input bit changes about half of the output bits. */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The key of an identity: of a client, an employee, or the whole market. */
    public static long key(long seed, Purpose kind, long identity) {
        return mix(mix(seed + GOLDEN * (kind.ordinal() + 1)) + MOMENT * (identity + 1));
    }

    /** 64 random bits for a key, a moment and a purpose. */
    public static long bits(long key, long moment, Purpose purpose) {
        return mix(mix(key + MOMENT * moment) + GOLDEN * (purpose.ordinal() + 1));
    }

    /** A uniform number in (0, 1), never 0 or 1. */
    public static double uniform(long key, long moment, Purpose purpose) {
        return ((bits(key, moment, purpose) >>> 11) + 0.5) * UNIT;
    }

    /** An exponential number of mean 1, by inversion. */
    public static double exponential(long key, long moment, Purpose purpose) {
        return -Elementary.log(uniform(key, moment, purpose));
    }

    /** A standard normal number, by inversion. */
    public static double normal(long key, long moment, Purpose purpose) {
        return normalQuantile(uniform(key, moment, purpose));
    }

    /** A standard Gumbel number to a grain of 1/4096 in probability: enough for the noise of choices. */
    public static double gumbel(long key, long moment, Purpose purpose) {
        return GUMBEL[(int) (bits(key, moment, purpose) >>> 52)];
    }

    /**
     * Quantile of the standard normal distribution by Acklam's rational approximation (relative error
     * below 1.2e-9).
     *
     * @param p probability in (0, 1)
     */
    public static double normalQuantile(double p) {
        double low = 0.02425;
        if (p < low) {
            return tail(StrictMath.sqrt(-2 * Elementary.log(p)));
        }
        if (p > 1 - low) {
            return -tail(StrictMath.sqrt(-2 * Elementary.log(1 - p)));
        }
        double q = p - 0.5;
        double r = q * q;
        return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                        + 1.383577518672690e+02)
                                                * r
                                        - 3.066479806614716e+01)
                                * r
                        + 2.506628277459239)
                * q
                / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                        + 6.680131188771972e+01)
                                                * r
                                        - 1.328068155288572e+01)
                                * r
                        + 1);
    }

    private static double tail(double q) {
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838) * q
                                                        - 2.549732539343734)
                                                * q
                                        + 4.374664141464968)
                                * q
                        + 2.938163982698783)
                / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996) * q
                                        + 3.754408661907416)
                                * q
                        + 1);
    }

    /**
     * A Poisson number by inversion of one uniform; a large mean makes it as good as normal, while e to the minus
     * that mean would be zero.
     *
     * @param u the uniform number
     * @param mean mean of the distribution
     * @param atZero e to the minus mean, so that callers can keep it
     */
    public static int poisson(double u, double mean, double atZero) {
        if (mean > LARGE_MEAN) {
            return (int) Math.max(0, Math.rint(mean + StrictMath.sqrt(mean) * normalQuantile(u)));
        }
        double probability = atZero;
        double cumulated = probability;
        int n = 0;
        while (u > cumulated) {
            n++;
            probability *= mean / n;
            cumulated += probability;
            if (probability < 1e-18 && n > mean) {
                break;
            }
        }
        return n;
    }

    /**
     * A Gamma number of mean {@code shape} (scale 1) by the method of Marsaglia and Tsang (2000); its
     * attempts are addressed by successive moments, so it stays a pure function of the key.
     */
    public static double gamma(long key, Purpose purpose, double shape) {
        if (shape < 1) {
            double boost = Elementary.pow(uniform(key, -1, purpose), 1 / shape);
            return gamma(key, purpose, shape + 1) * boost;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        for (long attempt = 0; ; attempt++) {
            double x = normal(key, 2 * attempt, purpose);
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            double u = uniform(key, 2 * attempt + 1, purpose);
            if (Elementary.log(u) < 0.5 * x * x + d - d * v + d * Elementary.log(v)) {
                return d * v;
            }
        }
    }

    /** A Beta number as a ratio of two Gamma numbers. */
    public static double beta(long key, Purpose purpose, double alpha, double beta) {
        double a = gamma(mix(key + 1), purpose, alpha);
        double b = gamma(mix(key + 2), purpose, beta);
        return a / (a + b);
    }

    /**
     * Natural logarithm of the Gamma function by Lanczos' approximation.
     *
     * @param x positive
     */
    public static double logGamma(double x) {
        double[] coefficients = {
            76.18009172947146,
            -86.50532032941677,
            24.01409824083091,
            -1.231739572450155,
            0.1208650973866179e-2,
            -0.5395239384953e-5
        };
        double t = x + 5.5;
        t -= (x + 0.5) * Elementary.log(t);
        double series = 1.000000000190015;
        for (int i = 0; i < coefficients.length; i++) {
            series += coefficients[i] / (x + 1 + i);
        }
        return -t + Elementary.log(2.5066282746310005 * series / x);
    }
}
