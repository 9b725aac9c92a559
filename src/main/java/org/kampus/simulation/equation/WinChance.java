package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.FIT_NORM;
import static org.kampus.market.ClientParameter.SOLUTION_DELAY_EFFECT;
import static org.kampus.market.ClientParameter.WIN_BOND_EFFECT;
import static org.kampus.market.ClientParameter.WIN_BOND_REFERENCE;
import static org.kampus.market.ClientParameter.WIN_FIT_EFFECT;
import static org.kampus.market.ClientParameter.WIN_PROMISE_EFFECT;
import static org.kampus.market.ClientParameter.WIN_SKILL_EFFECT;
import static org.kampus.market.ClientParameter.WIN_SKILL_REFERENCE;

/**
 * The chance that a first sale is won when its last stage is done:
 *
 * <pre>p = logistic(log(r / (1 − r)) + a (s − s₀) + b (f − f₀) + c (β − β₀) + d (1 − m) + R) · exp(−g w / t)</pre>
 *
 * r the usual rate of a middling sale, s skill, f fit and f₀ its norm, β the bond built in the sale, m the promised lead
 * time in tolerances, R what our reputation, our price and the preparation of the sale add, w the wait for a solution and t the wait tolerated, both
 * in weeks. a to g are the parameters {@code win…Effect} and {@code solutionDelayEffect}. Everything from 0 to 1 but R.
 *
 * <p>Source: logistic choice; signs from the method, sizes assumed or calibrated, see {@code docs/reference/model.md}.
 */
public final class WinChance {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public WinChance(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The chance.
     *
     * @param usual rate at which middling sales are won, 0-1
     * @param skill of the seller in new sales; 1 is fully skilled
     * @param fit part of the client's needs that our offer covers, 0-1
     * @param bond with the seller, 0-1
     * @param promised lead time promised, as a factor on what clients tolerate
     * @param besides what reputation, price and preparation add to the logarithm of the odds
     * @param wait weeks the sale waited for a solution
     * @param tolerance weeks clients tolerate to wait
     * @return 0-1
     */
    public double chance(
            double usual,
            double skill,
            double fit,
            double bond,
            double promised,
            double besides,
            double wait,
            double tolerance) {
        double odds = Elementary.log(usual / (1 - usual))
                + numbers.get(WIN_SKILL_EFFECT) * (skill - numbers.get(WIN_SKILL_REFERENCE))
                + numbers.get(WIN_FIT_EFFECT) * (fit - numbers.get(FIT_NORM))
                + numbers.get(WIN_BOND_EFFECT) * (bond - numbers.get(WIN_BOND_REFERENCE))
                + numbers.get(WIN_PROMISE_EFFECT) * (1 - promised)
                + besides;
        return 1 / (1 + Elementary.exp(-odds)) * Elementary.exp(-numbers.get(SOLUTION_DELAY_EFFECT) * wait / tolerance);
    }
}
