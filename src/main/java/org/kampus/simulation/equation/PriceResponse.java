package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.PRICE_DEAL_LOSS;
import static org.kampus.market.ClientParameter.PRICE_LEAVING_EFFECT;
import static org.kampus.market.ClientParameter.PRICE_LOSS_AVERSION;
import static org.kampus.market.ClientParameter.PRICE_WALLET_EFFECT;
import static org.kampus.market.ClientParameter.WIN_DISCOUNT_EFFECT;

/**
 * What a price does, by how sensitive clients of a line are to it, s, and by how much they pay us less than rivals ask, a
 * (share of the price, negative if they pay more):
 *
 * <pre>log odds of winning: w s a
 * log hazard of leaving: e s (−a + λ max(0, r))
 * share of the wallet within reach: times max(0, 1 + v s a)
 * chance that an order goes elsewhere: 1 − exp(−d s max(0, r))</pre>
 *
 * r by how much the price rose above what the client is used to. w {@code winDiscountEffect}, e {@code priceLeavingEffect}, v
 * {@code priceWalletEffect}, λ {@code priceLossAversion}, d {@code priceDealLoss}.
 *
 * <p>Source: reference prices, a loss weighing more than a gain (Kalyanaram and Winer 1995); sizes assumed.
 */
public final class PriceResponse {

    private final double winning;
    private final double leaving;
    private final double wallet;
    private final double aversion;
    private final double dealLoss;

    /** The equation with the numbers of a case. */
    public PriceResponse(Numbers numbers) {
        winning = numbers.get(WIN_DISCOUNT_EFFECT);
        leaving = numbers.get(PRICE_LEAVING_EFFECT);
        wallet = numbers.get(PRICE_WALLET_EFFECT);
        aversion = numbers.get(PRICE_LOSS_AVERSION);
        dealLoss = numbers.get(PRICE_DEAL_LOSS);
    }

    /** What a price adds to the logarithm of the odds of winning. */
    public double winning(double sensitivity, double advantage) {
        return winning * sensitivity * advantage;
    }

    /**
     * What a price adds to the logarithm of the hazard of leaving.
     *
     * @param rise by how much it is above what the client is used to, share; negative below
     */
    public double leaving(double sensitivity, double advantage, double rise) {
        return leaving * sensitivity * (aversion * Math.max(0, rise) - advantage);
    }

    /**
     * Chance that an order goes elsewhere, 0-1.
     *
     * @param rise by how much the price is above what the client is used to, share; negative below
     */
    public double dealLost(double sensitivity, double rise) {
        return Saturation.chance(dealLoss * sensitivity * Math.max(0, rise));
    }

    /** Factor on the share of the wallet within reach, at least 0. */
    public double wallet(double sensitivity, double advantage) {
        return Math.max(0, 1 + wallet * sensitivity * advantage);
    }
}
