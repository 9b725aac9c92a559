package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.EXPERIENCE_TRANSFER;
import static org.kampus.organisation.OrganisationParameter.EXPERIENCE_TRANSFER_MOST;
import static org.kampus.organisation.OrganisationParameter.LEARNING_HOURS;
import static org.kampus.organisation.OrganisationParameter.SKILL_FLOOR;
import static org.kampus.organisation.OrganisationParameter.SUITABILITY_SKILL;
import static org.kampus.organisation.OrganisationParameter.TECHNICAL_CEILING;

/**
 * Skill by experience: {@code s = (f + (1 − f) e) (1 + u ℓ)} with what is learnt, {@code e = 1 − exp(−x / L)}; x hours in the family plus
 * {@code experienceTransfer} times those in others, of which no more than {@code experienceTransferMost} count; f {@code skillFloor}, L
 * {@code learningHours}, ℓ liking from -1 to 1, u {@code suitabilitySkill}.
 *
 * <p>In technical support skill has a ceiling, {@code c + (1 − c) q² (3 − 2q)}, q the share of all experience that is in support, c
 * {@code technicalCeiling}: only who lives on it becomes an expert.
 *
 * <p>Source: learning by doing with transfer (Leslie and Holloway 2006; Staats and Gino 2012); ceiling by the method, form assumed.
 */
public final class Learning {

    private final double floor;
    private final double hoursToLearn;
    private final double transfer;
    private final double transferMost;
    private final double suitability;
    private final double ceiling;

    /** The equation with the numbers of a case. */
    public Learning(Numbers numbers) {
        floor = numbers.get(SKILL_FLOOR);
        hoursToLearn = numbers.get(LEARNING_HOURS);
        transfer = numbers.get(EXPERIENCE_TRANSFER);
        transferMost = numbers.get(EXPERIENCE_TRANSFER_MOST);
        suitability = numbers.get(SUITABILITY_SKILL);
        ceiling = numbers.get(TECHNICAL_CEILING);
    }

    /**
     * How much is learnt of what there is to learn, 0-1.
     *
     * @param own hours of experience in the family
     * @param all hours of experience in all families
     */
    public double learnt(double own, double all) {
        return Saturation.chance((own + transfer * Math.min(transferMost, all - own)) / hoursToLearn);
    }

    /**
     * The skill; 1 is fully skilled.
     *
     * @param own hours of experience in the family
     * @param all hours of experience in all families
     * @param liking of the family, -1 to 1
     */
    public double skill(double own, double all, double liking) {
        return (floor + (1 - floor) * learnt(own, all)) * (1 + suitability * liking);
    }

    /**
     * Highest skill in technical support.
     *
     * @param own hours of experience in support
     * @param all hours of experience in all families
     */
    public double ceiling(double own, double all) {
        double share = all > 0 ? own / all : 0;
        return ceiling + (1 - ceiling) * share * share * (3 - 2 * share);
    }
}
