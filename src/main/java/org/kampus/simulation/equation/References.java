package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.REFERENCES_ENOUGH;
import static org.kampus.market.ClientParameter.REFERENCE_LEADS;
import static org.kampus.market.ClientParameter.REFERENCE_SATISFACTION;
import static org.kampus.market.ClientParameter.REFERENCE_WIN;

/**
 * A client that is asked for a reference gives it with chance {@code (S − s) / (1 − s)}, S its satisfaction and s
 * {@code referenceSatisfaction}. References of weight n, each counting by its influence, bring {@code 1 + l (1 − exp(−n / e))} times the
 * leads and add {@code w (1 − exp(−n / e))} to the logarithm of the odds of winning, e {@code referencesEnough}, l
 * {@code referenceLeads}, w {@code referenceWin}.
 *
 * <p>Source: the last two of the method's eighteen steps, and its claim that references bring clients; sizes assumed.
 */
public final class References {

    private final double least;
    private final double enough;
    private final double leads;
    private final double winning;

    /** The equation with the numbers of a case. */
    public References(Numbers numbers) {
        least = numbers.get(REFERENCE_SATISFACTION);
        enough = numbers.get(REFERENCES_ENOUGH);
        leads = numbers.get(REFERENCE_LEADS);
        winning = numbers.get(REFERENCE_WIN);
    }

    /** The chance that a client gives a reference, 0-1. */
    public double given(double satisfaction) {
        return Math.max(0, (satisfaction - least) / (1 - least));
    }

    /** Factor on the number of leads. */
    public double leads(double weight) {
        return 1 + leads * heard(weight);
    }

    /** What references add to the logarithm of the odds of winning. */
    public double winning(double weight) {
        return winning * heard(weight);
    }

    private double heard(double weight) {
        return weight <= 0 ? 0 : 1 - Elementary.exp(-weight / enough);
    }
}
