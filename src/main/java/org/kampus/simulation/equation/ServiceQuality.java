package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.SERVICE_STEEPNESS;

/**
 * How good a client finds the time an order took: {@code q = 1 / (1 + (w / t)^k)}, w days of waiting, t the days by which
 * it measures them, k {@code serviceSteepness}. 1 without waiting, a half at t.
 *
 * <p>Source: method (a wait beyond tolerance is felt strongly); form and size assumed.
 */
public final class ServiceQuality {

    private final double steepness;

    /** The equation with the numbers of a case. */
    public ServiceQuality(Numbers numbers) {
        steepness = numbers.get(SERVICE_STEEPNESS);
    }

    /**
     * The quality of a wait.
     *
     * @param waited working days, at least 0
     * @param expected working days by which the client measures
     * @return 0-1
     */
    public double of(double waited, double expected) {
        return 1 / (1 + Elementary.pow(waited / expected, steepness));
    }

    /**
     * The quality of something put right or handed in late, whose wait is felt in proportion.
     *
     * @param time how long it took
     * @param patience time after which it is worth a half
     * @return 0-1
     */
    public static double simple(double time, double patience) {
        return 1 / (1 + time / patience);
    }
}
