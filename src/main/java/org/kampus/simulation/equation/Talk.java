package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.REPUTATION_INERTIA;
import static org.kampus.market.ClientParameter.REPUTATION_LEADS;
import static org.kampus.market.ClientParameter.REPUTATION_REACH;
import static org.kampus.market.ClientParameter.REPUTATION_REFERENCE;
import static org.kampus.market.ClientParameter.REPUTATION_WIN;

/**
 * Reputation R, from -1 to 1: {@code R ← R + i (S − R)} with what is said, {@code S = reach · mean of (satisfaction −
 * reference)} weighed by influence and cut to the same range. It brings {@code exp(l R)} times the leads and adds {@code w R}
 * to the logarithm of the odds of winning.
 *
 * <p>Source: word of mouth; sizes assumed, see {@code docs/reference/model.md}.
 */
public final class Talk {

    private final double inertia;
    private final double reference;
    private final double reach;
    private final double effectOnLeads;
    private final double effectOnWinning;

    /** The equation with the numbers of a case. */
    public Talk(Numbers numbers) {
        inertia = numbers.get(REPUTATION_INERTIA);
        reference = numbers.get(REPUTATION_REFERENCE);
        reach = numbers.get(REPUTATION_REACH);
        effectOnLeads = numbers.get(REPUTATION_LEADS);
        effectOnWinning = numbers.get(REPUTATION_WIN);
    }

    /** What somebody says, before influence: positive above the reference of satisfaction. */
    public double of(double satisfaction) {
        return satisfaction - reference;
    }

    /**
     * What is said, from -1 to 1.
     *
     * @param talk sum of what clients say, each times its influence
     * @param weights sum of influences
     */
    public double said(double talk, double weights) {
        return weights > 0 ? Math.max(-1, Math.min(1, reach * talk / weights)) : 0;
    }

    /** By how much a reputation moves in a week. */
    public double moves(double level, double said) {
        return inertia * (said - level);
    }

    /** Factor on the number of leads. */
    public double leads(double level) {
        return Elementary.exp(effectOnLeads * level);
    }

    /** What it adds to the logarithm of the odds of winning. */
    public double winning(double level) {
        return effectOnWinning * level;
    }
}
