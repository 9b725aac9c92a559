package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.COACHING_LEARNING;
import static org.kampus.organisation.OrganisationParameter.COACHING_SKILL;
import static org.kampus.organisation.OrganisationParameter.CONTROL_REFERENCE;
import static org.kampus.organisation.OrganisationParameter.CONTROL_SATURATION;
import static org.kampus.organisation.OrganisationParameter.ERROR_DISCIPLINE;
import static org.kampus.organisation.OrganisationParameter.ERROR_SKILL_EFFECT;
import static org.kampus.organisation.OrganisationParameter.ERROR_SKILL_REFERENCE;

/**
 * What a leader's control c, 0-1, gives to work: {@code g(c) = 1 − exp(−c / s)}, s {@code controlSaturation}, so the first hours
 * of it give most. Skill is {@code 1 + a (g(c) − g(c₀))} times what experience makes it, experience grows
 * {@code 1 + l g(c)} times as fast, errors come {@code exp(e (k₀ − k) − d (g(c) − g(c₀)))} times as often; k skill of whoever did the
 * work, k₀ {@code errorSkillReference}, c₀ {@code controlReference}, a {@code coachingSkill}, l {@code coachingLearning}, e
 * {@code errorSkillEffect}, d {@code errorDiscipline}.
 *
 * <p>Source: coaching and performance of sellers (practitioners' surveys), errors of beginners against practised people; sizes
 * assumed.
 */
public final class Guidance {

    private final double coaching;
    private final double teaching;
    private final double saturation;
    private final double reference;
    private final double skillEffect;
    private final double skillReference;
    private final double discipline;

    /** The equation with the numbers of a case. */
    public Guidance(Numbers numbers) {
        coaching = numbers.get(COACHING_SKILL);
        teaching = numbers.get(COACHING_LEARNING);
        saturation = numbers.get(CONTROL_SATURATION);
        reference = given(numbers.get(CONTROL_REFERENCE));
        skillEffect = numbers.get(ERROR_SKILL_EFFECT);
        skillReference = numbers.get(ERROR_SKILL_REFERENCE);
        discipline = numbers.get(ERROR_DISCIPLINE);
    }

    private double given(double control) {
        return Saturation.chance(control / saturation);
    }

    /** Factor on skill. */
    public double skill(double control) {
        return 1 + coaching * (given(control) - reference);
    }

    /** Factor on the hours from which people learn. */
    public double learning(double control) {
        return 1 + teaching * given(control);
    }

    /** Factor on the chance that an order goes wrong. */
    public double errors(double skill, double control) {
        return Elementary.exp(skillEffect * (skillReference - skill) - discipline * (given(control) - reference));
    }
}
