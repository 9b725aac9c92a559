package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.GROWTH_EXPONENT;
import static org.kampus.market.ClientParameter.GROWTH_HALF_POINT;

/**
 * Response of our share of a wallet to growth work: {@code E^a / (d + E^a)}, E hours a month over the reference hours of the
 * line, a {@code growthExponent}, d {@code growthHalfPoint}. 0 without work, towards 1 with very much; read from a table of
 * 512 steps up to eight times the reference.
 *
 * <p>Source: ADBUDG (Little 1970).
 */
public final class GrowthResponse {

    private static final int STEPS = 512;
    private static final double RANGE = 8;

    private final double[] response = new double[STEPS + 2];
    private final double stepsPerHour;

    /**
     * The equation with the numbers of a case.
     *
     * @param reference hours a month that count as 1
     */
    public GrowthResponse(Numbers numbers, double reference) {
        double exponent = numbers.get(GROWTH_EXPONENT);
        double half = numbers.get(GROWTH_HALF_POINT);
        for (int i = 0; i < response.length; i++) {
            double effort = Elementary.pow(i * RANGE / STEPS, exponent);
            response[i] = effort / (half + effort);
        }
        stepsPerHour = STEPS / RANGE / reference;
    }

    /** The response to skilled hours a month, 0-1. */
    public double to(double hoursPerMonth) {
        double at = Math.min(hoursPerMonth * stepsPerHour, STEPS);
        int cell = (int) at;
        return response[cell] + (at - cell) * (response[cell + 1] - response[cell]);
    }
}
