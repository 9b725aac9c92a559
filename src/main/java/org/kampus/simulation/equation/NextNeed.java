package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.NEXT_NEED_FRESH_WEEKS;
import static org.kampus.market.ClientParameter.NEXT_NEED_PULL;

/**
 * An order of a client whose need we know: it is {@code 1 + p k (S − s) / s} times as large, p {@code nextNeedPull}, k how well we know
 * the need (the skill of whoever asked, fading by {@code exp(−1 / w)} a week, w {@code nextNeedFreshWeeks}), s our share of its wallet
 * and S the most we can have of it. So of what others would have got of this order a part comes to us.
 *
 * <p>Source: the method lets the account manager watch the timeliness of repeat sales; sizes assumed.
 */
public final class NextNeed {

    private final double pull;
    private final double weekly;

    /** The equation with the numbers of a case. */
    public NextNeed(Numbers numbers) {
        pull = numbers.get(NEXT_NEED_PULL);
        weekly = Elementary.exp(-1 / numbers.get(NEXT_NEED_FRESH_WEEKS));
    }

    /** What is left of our knowledge after a week. */
    public double fades(double known) {
        return known * weekly;
    }

    /**
     * Factor on the value of an order.
     *
     * @param known how well we know the need, 0-1
     * @param share of the wallet, above 0
     * @param highest share we can have
     */
    public double factor(double known, double share, double highest) {
        return share <= 0 ? 1 : 1 + pull * known * Math.max(0, highest - share) / share;
    }
}
