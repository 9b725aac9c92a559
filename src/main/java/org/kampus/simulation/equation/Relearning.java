package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.RAMP_START;
import static org.kampus.organisation.OrganisationParameter.RAMP_WEEKS;
import static org.kampus.organisation.OrganisationParameter.RELEARNING;

/**
 * Hours of somebody whose duties changed, as a share of full hours: {@code 1 − r u (1 − a) (1 − t / T)}, at most 1, u the strange share
 * of the duties (new ones, each as far as experience in it is lacking), t weeks since the change, T {@code rampWeeks}, a
 * {@code rampStart}, r {@code relearning}. With u = 1 it is the ramp of a newcomer.
 *
 * <p>Source: ramp of newcomers, applied to the part of a job that is new; assumed.
 */
public final class Relearning {

    private final double loss;
    private final double weeks;

    /** The equation with the numbers of a case. */
    public Relearning(Numbers numbers) {
        loss = numbers.get(RELEARNING) * (1 - numbers.get(RAMP_START));
        weeks = numbers.get(RAMP_WEEKS);
    }

    /** What is still strange of what was, after so many weeks. */
    public double left(double strange, double since) {
        return strange * Math.max(0, 1 - since / weeks);
    }

    /** Share of full hours. */
    public double hours(double strange, double since) {
        return 1 - loss * left(strange, since);
    }
}
