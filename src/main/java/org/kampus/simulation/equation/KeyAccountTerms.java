package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.CONCESSION_EFFECT;
import static org.kampus.market.ClientParameter.CONCESSION_EXPECTED;
import static org.kampus.market.ClientParameter.DEAL_LOSS;
import static org.kampus.organisation.OrganisationParameter.KEY_CONCESSION_DRIFT;
import static org.kampus.organisation.OrganisationParameter.KEY_CONCESSION_MOST;
import static org.kampus.organisation.OrganisationParameter.KEY_CONCESSION_SPREAD;
import static org.kampus.organisation.OrganisationParameter.KEY_GAP_CONCESSION;
import static org.kampus.organisation.OrganisationParameter.KEY_PROFIT_RESTRAINT;

/**
 * What a key account wants off the price, gets, and does when it does not get it. Shares of the price.
 *
 * <pre>wanted = d exp(σ z − σ² / 2) + g gap, times r where people are judged by profit; concession = min(wanted, cap, most)
 * shortfall = max(−e, e + g gap − concession)</pre>
 *
 * z standard normal, e {@code concessionExpected}, the others {@code keyConcession…}, {@code keyGapConcession} and {@code
 * keyProfitRestraint}. A shortfall s adds {@code concessionEffect · s} to the log hazard of leaving, and above 0 loses a deal
 * with chance {@code 1 − exp(−dealLoss · s)}.
 *
 * <p>Source: method (a key account's decision is bought at each deal); sizes assumed.
 */
public final class KeyAccountTerms {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public KeyAccountTerms(Numbers numbers) {
        this.numbers = numbers;
    }

    /** What a misfit is worth to the client at every deal. */
    private double priceOfMisfit(double gap) {
        return numbers.get(KEY_GAP_CONCESSION) * gap;
    }

    /**
     * The concession.
     *
     * @param z standard normal: how this client drives a bargain this quarter
     * @param gap misfit as a share of the norm
     * @param judgedByProfit whether those who negotiate are judged by profit
     * @param cap largest concession they may make
     */
    public double concession(double z, double gap, boolean judgedByProfit, double cap) {
        double spread = numbers.get(KEY_CONCESSION_SPREAD);
        double wanted = numbers.get(KEY_CONCESSION_DRIFT) * Elementary.exp(spread * z - spread * spread / 2)
                + priceOfMisfit(gap);
        if (judgedByProfit) {
            wanted *= numbers.get(KEY_PROFIT_RESTRAINT);
        }
        return Math.min(Math.min(wanted, cap), numbers.get(KEY_CONCESSION_MOST));
    }

    /** By how much a concession stays behind what the client expects; less than 0 beyond it. */
    public double shortfall(double gap, double concession) {
        double usual = numbers.get(CONCESSION_EXPECTED);
        return Math.max(-usual, usual + priceOfMisfit(gap) - concession);
    }

    /** Effect of a shortfall on the log hazard of leaving. */
    public double effect(double shortfall) {
        return numbers.get(CONCESSION_EFFECT) * shortfall;
    }

    /** Chance that a deal goes to a rival, by a shortfall above 0. */
    public double dealLost(double shortfall) {
        return 1 - Elementary.exp(-numbers.get(DEAL_LOSS) * shortfall);
    }
}
