package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.ATTACKS_PER_YEAR;
import static org.kampus.market.ClientParameter.ATTACK_EROSION;
import static org.kampus.market.ClientParameter.ATTACK_EXPOSURE;
import static org.kampus.market.ClientParameter.RIVAL_DEFENCE;

/**
 * A rival's attack: it comes within a week with chance {@code a / 52 · (e − β)(1 + d s)} and takes {@code ε (1 − β)} of our
 * share of the wallet at once, β the bond with the person in charge, s from 0 to 1 how much of the wallet we have of what we
 * can get, a {@code attacksPerYear}, e {@code attackExposure}, ε {@code attackErosion}, d {@code rivalDefence}.
 *
 * <p>Source: assumed; ties shelter (Palmatier et al. 2006).
 */
public final class RivalAttack {

    private static final double WEEKS_PER_YEAR = 52;

    private final double rate;
    private final double exposure;
    private final double erosion;
    private final double defence;

    /** The equation with the numbers of a case. */
    public RivalAttack(Numbers numbers) {
        rate = numbers.get(ATTACKS_PER_YEAR) / WEEKS_PER_YEAR;
        exposure = numbers.get(ATTACK_EXPOSURE);
        erosion = numbers.get(ATTACK_EROSION);
        defence = numbers.get(RIVAL_DEFENCE);
    }

    /** Chance of an attack within a week, by the bond and by how much of the wallet we have of what we can get, each 0-1. */
    public double chance(double bond, double standing) {
        return rate * (exposure - bond) * (1 + defence * standing);
    }

    /** Share of our share of the wallet that an attack takes. */
    public double loss(double bond) {
        return erosion * (1 - bond);
    }
}
