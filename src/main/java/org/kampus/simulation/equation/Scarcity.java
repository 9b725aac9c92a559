package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.RAMP_BREADTH;
import static org.kampus.organisation.OrganisationParameter.VACANCY_BREADTH;
import static org.kampus.organisation.OrganisationParameter.VACANCY_WEEKS;

/**
 * Who can do many trades is hard to find and takes long to train: a position stays vacant for {@code V (1 + v b)} weeks, and the ramp
 * takes {@code 1 + r b} times as long; b breadth of the duties over trades, 0-1, V {@code vacancyWeeks}, v {@code vacancyBreadth}, r
 * {@code rampBreadth}.
 *
 * <p>Source: method; sizes assumed.
 */
public final class Scarcity {

    private final double vacancy;
    private final double longer;
    private final double slower;

    /** The equation with the numbers of a case. */
    public Scarcity(Numbers numbers) {
        vacancy = numbers.get(VACANCY_WEEKS);
        longer = numbers.get(VACANCY_BREADTH);
        slower = numbers.get(RAMP_BREADTH);
    }

    /** Weeks until somebody is found. */
    public double vacancyWeeks(double breadth) {
        return vacancy * (1 + longer * breadth);
    }

    /** The weeks in the job after which a specialist would be as far. */
    public double tenure(double weeks, double breadth) {
        return weeks / (1 + slower * breadth);
    }
}
