package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.FIT_NORM;
import static org.kampus.market.ClientParameter.MISFIT_ERRORS;
import static org.kampus.market.ClientParameter.MISFIT_HOURS;

import org.kampus.organisation.OrganisationParameter;

/**
 * What a client costs whose needs our offer does not cover: {@code gap = max(0, f₀ − f) / f₀}, f fit and f₀ {@code fitNorm};
 * work takes {@code 1 + misfitHours · gap} times as long, errors come {@code 1 + misfitErrors · gap} times as often.
 *
 * <p>Source: method; sizes assumed.
 */
public final class Misfit {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public Misfit(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The gap between norm and fit, as a share of the norm; 0 when it fits. */
    public double gap(double fit) {
        double norm = numbers.get(FIT_NORM);
        return Math.max(0, norm - fit) / norm;
    }

    /** Factor on the hours of work for a client. */
    public double effort(double gap) {
        return 1 + numbers.get(MISFIT_HOURS) * gap;
    }

    /** Chance that an order goes wrong, 0-1. */
    public double errors(double gap) {
        return numbers.get(OrganisationParameter.ERROR_RATE) * (1 + numbers.get(MISFIT_ERRORS) * gap);
    }
}
