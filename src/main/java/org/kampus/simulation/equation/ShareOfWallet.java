package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.BREADTH_WALLET_WEIGHT;
import static org.kampus.market.ClientParameter.GROWTH_ADJUSTMENT;
import static org.kampus.market.ClientParameter.MISFIT_WALLET;

/**
 * Where our share of a client's wallet leads to: {@code ρ (min + (max − min)(1 − w gap)(1 − b (1 − breadth)) · response)}, and
 * how fast: by {@code growthAdjustmentPerWeek} of the way a week. w {@code misfitWallet}, b {@code breadthWalletWeight}, ρ what our price
 * does to the part of the wallet within reach.
 *
 * <p>Source: {@link GrowthResponse} for the response; limits by fit and breadth assumed.
 */
public final class ShareOfWallet {

    private final double adjustment;
    private final double breadthWeight;
    private final double misfitWeight;

    /** The equation with the numbers of a case. */
    public ShareOfWallet(Numbers numbers) {
        adjustment = numbers.get(GROWTH_ADJUSTMENT);
        breadthWeight = numbers.get(BREADTH_WALLET_WEIGHT);
        misfitWeight = numbers.get(MISFIT_WALLET);
    }

    /**
     * By how much the share moves in a week.
     *
     * @param share now, 0-1
     * @param low least share of the line
     * @param high largest share of the line
     * @param reach factor of our price on the part of the wallet within reach
     * @param misfit of our offer, as a share of the norm
     * @param breadth share of our categories bought, 0-1
     * @param response to growth work, 0-1
     */
    public double moves(
            double share, double low, double high, double reach, double misfit, double breadth, double response) {
        double fit = 1 - misfitWeight * misfit;
        double range = 1 - breadthWeight * (1 - breadth);
        double most = low + (high - low) * fit * range;
        double target = Math.min(1, reach * (low + (most - low) * response));
        return adjustment * (target - share);
    }
}
