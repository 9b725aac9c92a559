package org.kampus.simulation.equation;

import java.util.ArrayList;
import java.util.List;
import org.kampus.simulation.api.DepartureCause;

/**
 * What share each cause has in a client's leaving. Of the hazard {@code 1 − exp(−X⁺)} was preventable, X⁺ the sum of the
 * positive effects; it is divided among them in proportion, the rest are reasons of the client's own.
 *
 * <p>Dissatisfaction is divided by what its sources lately cost. A weak bond is put down to handovers and to owners who
 * left as far as it would be stronger without them; the rest is neglect.
 *
 * <p>Source: attributable fraction of a hazard (Greenland and Robins 1988), divided in proportion on the log scale.
 */
public final class CausesOfLeaving {

    private static final int CAUSES = DepartureCause.values().length;

    private final double[] effects = new double[CAUSES];

    /** Nothing speaks for leaving yet. */
    public CausesOfLeaving() {}

    /** The effect of one cause. */
    public CausesOfLeaving with(DepartureCause cause, double effect) {
        effects[cause.ordinal()] += effect;
        return this;
    }

    /**
     * A weak bond with the person in charge.
     *
     * @param effect of the whole of it
     * @param missing how far the bond stays below its reference; negative above it
     * @param handedOver by how much it would be stronger without handovers
     * @param takenAlong by how much it would be stronger if nobody in charge had left
     */
    public CausesOfLeaving withWeakBond(double effect, double missing, double handedOver, double takenAlong) {
        double lost = handedOver + takenAlong;
        double weight = effect > 0 ? effect / Math.max(missing, lost) : 0;
        with(DepartureCause.HANDOVER, weight * handedOver);
        with(DepartureCause.OWNER_LEFT, weight * takenAlong);
        return with(DepartureCause.NEGLECT, effect - weight * lost);
    }

    /** Dissatisfaction, by the satisfaction each of its sources lately cost; waiting if nothing is remembered. */
    public CausesOfLeaving withDissatisfaction(
            double effect,
            double waiting,
            double errors,
            double handovers,
            double ownersLeaving,
            double papers,
            double promises) {
        double sum = waiting + errors + handovers + ownersLeaving + papers + promises;
        with(DepartureCause.LATE_PAPERS, sum > 0 ? effect * papers / sum : 0);
        with(DepartureCause.BROKEN_PROMISES, sum > 0 ? effect * promises / sum : 0);
        with(DepartureCause.ERRORS, sum > 0 ? effect * errors / sum : 0);
        with(DepartureCause.HANDOVER, sum > 0 ? effect * handovers / sum : 0);
        with(DepartureCause.OWNER_LEFT, sum > 0 ? effect * ownersLeaving / sum : 0);
        return with(DepartureCause.SLOW_ORDERS, sum > 0 ? effect * waiting / sum : effect);
    }

    /** The share of each cause, in the order of the enum; sum 1. */
    public List<Double> shares() {
        double excess = 0;
        for (double effect : effects) {
            excess += Math.max(0, effect);
        }
        double preventable = 1 - Elementary.exp(-excess);
        List<Double> shares = new ArrayList<>(CAUSES);
        for (double effect : effects) {
            shares.add(excess > 0 ? preventable * Math.max(0, effect) / excess : 0);
        }
        shares.set(DepartureCause.OWN_REASONS.ordinal(), 1 - preventable);
        return shares;
    }

    /** One cause alone. */
    public static List<Double> only(DepartureCause cause) {
        List<Double> shares = new ArrayList<>(CAUSES);
        for (DepartureCause each : DepartureCause.values()) {
            shares.add(each == cause ? 1.0 : 0.0);
        }
        return shares;
    }
}
