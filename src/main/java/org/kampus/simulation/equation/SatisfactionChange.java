package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.FIRST_IMPRESSION;
import static org.kampus.market.ClientParameter.SATISFACTION_ASYMMETRY;
import static org.kampus.market.ClientParameter.SATISFACTION_LEARNING;

/**
 * How an experience moves satisfaction: {@code Δ = min(1, λ (1 + φ / n)) (q − s)}, s satisfaction before and q quality of
 * the experience (0-1), n orders so far, φ {@code firstImpression}, λ {@code satisfactionLearning}, downwards times {@code
 * satisfactionAsymmetry}.
 *
 * <p>Source: exponential learning; losses weigh more than gains (Kahneman and Tversky 1979), size assumed.
 */
public final class SatisfactionChange {

    private final double learnGood;
    private final double learnBad;
    private final double firstImpression;

    /** The equation with the numbers of a case. */
    public SatisfactionChange(Numbers numbers) {
        learnGood = numbers.get(SATISFACTION_LEARNING);
        learnBad = learnGood * numbers.get(SATISFACTION_ASYMMETRY);
        firstImpression = numbers.get(FIRST_IMPRESSION);
    }

    /**
     * The change.
     *
     * @param satisfaction before, 0-1
     * @param quality of the experience, 0-1
     * @param orders placed so far
     */
    public double of(double satisfaction, double quality, int orders) {
        double difference = quality - satisfaction;
        double weight = 1 + firstImpression / Math.max(1, orders);
        return Math.min(1, weight * (difference < 0 ? learnBad : learnGood)) * difference;
    }
}
