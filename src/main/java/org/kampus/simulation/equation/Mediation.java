package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.PROJECT_MEDIATION;

/**
 * How a client takes what happens in a project while the person in charge of it is there: {@code q + m (1 − q)}, q the quality of the
 * experience, m {@code projectMediation}. What went wrong is explained and settled before it becomes a conflict.
 *
 * <p>Source: the method lets the account manager take part in a project's talks; size assumed.
 */
public final class Mediation {

    private final double settled;

    /** The equation with the numbers of a case. */
    public Mediation(Numbers numbers) {
        settled = numbers.get(PROJECT_MEDIATION);
    }

    /** The quality that is felt, 0-1, of one of the given quality, 0-1. */
    public double felt(double quality) {
        return quality + settled * (1 - quality);
    }
}
