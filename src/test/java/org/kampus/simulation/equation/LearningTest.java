package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** Skill by experience. */
class LearningTest {

    private static final Numbers NUMBERS = new Example()
            .with(OrganisationParameter.SKILL_FLOOR, 0.4)
            .with(OrganisationParameter.LEARNING_HOURS, 500)
            .with(OrganisationParameter.EXPERIENCE_TRANSFER, 0.25)
            .with(OrganisationParameter.EXPERIENCE_TRANSFER_MOST, 2_000)
            .with(OrganisationParameter.TECHNICAL_CEILING, 0.6)
            .with(OrganisationParameter.SUITABILITY_SKILL, 0.1)
            .numbers();

    private static final Learning EQUATION = new Learning(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0.4",
        "500, 500, 0, 0.7792723352971347",
        "0, 2000, 0, 0.7792723352971347",
        "0, 9000, 0, 0.7792723352971347",
        "500, 500, 1, 0.8571995688268482",
        "500, 500, -1, 0.7013451017674213"
    })
    void hours_teach_others_a_little_and_liking_helps(double own, double all, double liking, double expected) {
        assertEquals(expected, EQUATION.skill(own, all, liking), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0.6", "50, 100, 0.8", "100, 100, 1", "10, 100, 0.6112", "0, 0, 0.6"})
    void only_who_lives_on_support_becomes_an_expert(double own, double all, double expected) {
        assertEquals(expected, EQUATION.ceiling(own, all), 1e-9);
    }
}
