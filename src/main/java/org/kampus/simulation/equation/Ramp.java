package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.RAMP_START;
import static org.kampus.organisation.OrganisationParameter.RAMP_WEEKS;

/**
 * Share of full hours a newcomer works: from {@code rampStart} in a straight line to 1 after {@code rampWeeks}.
 *
 * <p>Source: surveys of ramp-up times; see {@code docs/reference/model.md}.
 */
public final class Ramp {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public Ramp(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The share after so many weeks in the job. */
    public double of(double tenure) {
        double start = numbers.get(RAMP_START);
        return start + (1 - start) * Math.min(1, tenure / numbers.get(RAMP_WEEKS));
    }
}
