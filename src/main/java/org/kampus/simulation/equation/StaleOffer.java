package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.OFFER_FRESH_WEEKS;
import static org.kampus.market.ClientParameter.OFFER_LIFE_WEEKS;

/**
 * How stale an offer has become: {@code 1 − exp(−max(0, w − f) / l)}, w weeks since it was made, f {@code offerFreshWeeks} and
 * l {@code offerLifeWeeks}. So much of it is to be worked out once more, and so much of its effect is lost.
 *
 * <p>Source: prices, needs and people change while a buyer waits for a budget; form assumed.
 */
public final class StaleOffer {

    private final double fresh;
    private final double life;

    /** The equation with the numbers of a case. */
    public StaleOffer(Numbers numbers) {
        fresh = numbers.get(OFFER_FRESH_WEEKS);
        life = numbers.get(OFFER_LIFE_WEEKS);
    }

    /** The staleness after so many weeks, 0-1. */
    public double after(double weeks) {
        return weeks <= fresh ? 0 : Saturation.chance((weeks - fresh) / life);
    }
}
