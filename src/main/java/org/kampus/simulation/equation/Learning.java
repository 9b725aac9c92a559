package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.EXPERIENCE_TRANSFER;
import static org.kampus.organisation.OrganisationParameter.LEARNING_HOURS;
import static org.kampus.organisation.OrganisationParameter.SKILL_FLOOR;
import static org.kampus.organisation.OrganisationParameter.SUITABILITY_SKILL;

/**
 * Skill by experience: {@code s = (f + (1 − f)(1 − exp(−x / L))) (1 + u ℓ)}, x hours in the family plus a part of those in
 * others, f {@code skillFloor}, L {@code learningHours}, ℓ liking from -1 to 1, u {@code suitabilitySkill}.
 *
 * <p>Source: learning by doing with transfer (Leslie and Holloway 2006; Staats and Gino 2012).
 */
public final class Learning {

    private final double floor;
    private final double hoursToLearn;
    private final double transfer;
    private final double suitability;

    /** The equation with the numbers of a case. */
    public Learning(Numbers numbers) {
        floor = numbers.get(SKILL_FLOOR);
        hoursToLearn = numbers.get(LEARNING_HOURS);
        transfer = numbers.get(EXPERIENCE_TRANSFER);
        suitability = numbers.get(SUITABILITY_SKILL);
    }

    /**
     * The skill; 1 is fully skilled.
     *
     * @param own hours of experience in the family
     * @param all hours of experience in all families
     * @param liking of the family, -1 to 1
     */
    public double skill(double own, double all, double liking) {
        double hours = own + transfer * (all - own);
        double skill = floor + (1 - floor) * (1 - Elementary.exp(-hours / hoursToLearn));
        return skill * (1 + suitability * liking);
    }
}
