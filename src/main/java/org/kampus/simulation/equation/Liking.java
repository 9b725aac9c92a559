package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.DILIGENCE_EFFECT;

import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.TaskFamily;

/**
 * How much a person likes a family of tasks, about -1 to 1: between the profile of a born farmer (hunter liking h = -1) and
 * that of a born hunter (+1), {@code w H + (1 − w) F} with {@code w = (h + 1) / 2}; documents lose by {@code diligenceEffect ·
 * (½ − diligence)}.
 *
 * <p>Source: method (hunters and farmers); sizes assumed.
 */
public final class Liking {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public Liking(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The liking, by hunter liking from -1 to 1 and diligence from 0 to 1. */
    public double of(TaskFamily family, double hunterLiking, double diligence) {
        double weight = (hunterLiking + 1) / 2;
        double liking = weight * numbers.get(OrganisationParameter.hunterLiking(family))
                + (1 - weight) * numbers.get(OrganisationParameter.farmerLiking(family));
        return family == TaskFamily.DOCUMENTS ? liking - numbers.get(DILIGENCE_EFFECT) * (0.5 - diligence) : liking;
    }
}
