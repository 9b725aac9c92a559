package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.HANDOVER_BREAK_OFF;
import static org.kampus.market.ClientParameter.HANDOVER_IRRITATION;
import static org.kampus.market.ClientParameter.HANDOVER_KEPT_DOSSIER;
import static org.kampus.market.ClientParameter.HANDOVER_KEPT_GRADUAL;
import static org.kampus.market.ClientParameter.HANDOVER_KEPT_QUIT;
import static org.kampus.market.ClientParameter.HANDOVER_KEPT_SCRIPT;

/**
 * What a change of the person in charge leaves of a bond, and what losing it does.
 *
 * <pre>kept = k + (max(k, g) − k) j with k = script + dossier share · dossier</pre>
 *
 * g {@code handoverKeptGradual}, j joint work from 0 to 1. The bond lost, L, irritates by {@code handoverIrritation · L ·
 * satisfaction} and makes the client break off at once with chance {@code 1 − exp(−handoverBreakOff · L)}.
 *
 * <p>Source: method; calibrated to the sales lost when a representative leaves (Shi et al. 2017).
 */
public final class BondKept {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public BondKept(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Share of the bond that survives a handover, by how complete the dossier is and by joint work, each 0-1. */
    public double handedOver(double dossier, double jointWork) {
        double script = numbers.get(HANDOVER_KEPT_SCRIPT) + numbers.get(HANDOVER_KEPT_DOSSIER) * dossier;
        double gradual = Math.max(script, numbers.get(HANDOVER_KEPT_GRADUAL));
        return script + (gradual - script) * jointWork;
    }

    /** Share that survives where handing over is nobody's work. */
    public double quietly() {
        return numbers.get(HANDOVER_KEPT_QUIT);
    }

    /** Share that survives when the person leaves the company, by how complete the dossier is, 0-1. */
    public double afterLeaving(double dossier) {
        return Math.min(1, numbers.get(HANDOVER_KEPT_QUIT) + numbers.get(HANDOVER_KEPT_DOSSIER) * dossier);
    }

    /**
     * The bond lost.
     *
     * @param kept share kept, 0-1
     * @param sheltered share of the loss that the rest of a team saves, 0-1
     */
    public static double lost(double bond, double kept, double sheltered) {
        return bond * (1 - kept) * (1 - sheltered);
    }

    /** Satisfaction that losing a bond costs. */
    public double irritation(double lost, double satisfaction) {
        return numbers.get(HANDOVER_IRRITATION) * lost * satisfaction;
    }

    /** Chance that the client breaks off at once, 0-1. */
    public double breakOff(double lost) {
        return 1 - Elementary.exp(-numbers.get(HANDOVER_BREAK_OFF) * lost);
    }
}
