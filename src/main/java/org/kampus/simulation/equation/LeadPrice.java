package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.LEAD_PRICE_RISE;

/**
 * What leads cost that are paid for: {@code p m b (1 + r b / 2)} a week, p the price of the first one, m the leads a week that come by
 * themselves, b how many are bought for each of them, r {@code leadPriceRise}: the cheap sources are used up first, and where as many
 * are bought as come anyway the last one costs {@code 1 + r} times the first.
 *
 * <p>Source: falling returns of advertising (Little 1970); a straight line is assumed.
 */
public final class LeadPrice {

    private final double rise;

    /** The equation with the numbers of a case. */
    public LeadPrice(Numbers numbers) {
        rise = numbers.get(LEAD_PRICE_RISE);
    }

    /**
     * Cost of a week, thousand ₽.
     *
     * @param price of the first lead, thousand ₽
     * @param own leads a week that come by themselves
     * @param bought leads bought for each of them; 0 or more
     */
    public double perWeek(double price, double own, double bought) {
        return price * own * bought * (1 + rise * bought / 2);
    }
}
