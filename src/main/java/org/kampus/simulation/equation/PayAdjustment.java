package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.PAY_FALL_WEEKS;
import static org.kampus.organisation.OrganisationParameter.PAY_RISE_WEEKS;

/**
 * How pay follows what the market pays for the same work, each week: {@code w ← w + (1 − 2^(−1/h)) (m − w)}, w pay, m market pay,
 * thousand ₽ a week, h the half-life of the gap in weeks: {@code payRiseWeeks} below the market, {@code payFallWeeks} above it.
 *
 * <p>No threshold, so nothing to sit under; and since pay rises faster than it falls, alternating work costs more than its
 * average.
 *
 * <p>Source: downward rigidity of wages (Bewley 1999); half-lives assumed.
 */
public final class PayAdjustment {

    private static final double LN2 = 0.6931471805599453;

    private final double rise;
    private final double fall;

    /** The equation with the numbers of a case. */
    public PayAdjustment(Numbers numbers) {
        rise = Saturation.chance(LN2 / numbers.get(PAY_RISE_WEEKS));
        fall = Saturation.chance(LN2 / numbers.get(PAY_FALL_WEEKS));
    }

    /** Pay a week later. */
    public double after(double pay, double market) {
        return pay + (market > pay ? rise : fall) * (market - pay);
    }
}
