package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** What control gives to work. */
class GuidanceTest {

    private static Example example() {
        return new Example()
                .with(OrganisationParameter.COACHING_SKILL, 0.1)
                .with(OrganisationParameter.COACHING_LEARNING, 0.5)
                .with(OrganisationParameter.CONTROL_SATURATION, 0.25)
                .with(OrganisationParameter.CONTROL_REFERENCE, 0.5)
                .with(OrganisationParameter.ERROR_SKILL_EFFECT, 3)
                .with(OrganisationParameter.ERROR_SKILL_REFERENCE, 0.9)
                .with(OrganisationParameter.ERROR_DISCIPLINE, 0.8);
    }

    private static final Guidance EQUATION = new Guidance(example().numbers());

    @ParameterizedTest
    @CsvSource({"0.5, 1", "0, 0.9135335283236613", "1, 1.0117019644347878"})
    void coaching_lifts_skill_most_with_its_first_hours(double control, double expected) {
        assertEquals(expected, EQUATION.skill(control), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 1.3160602794142788", "1, 1.490842180555633"})
    void work_that_is_talked_over_teaches_more(double control, double expected) {
        assertEquals(expected, EQUATION.learning(control), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.5, 1",
        "0.5, 0.5, 3.3201169227365472",
        "0.9, 0, 1.9971711881340632",
        "1, 0.5, 0.7408182206817179"
    })
    void beginners_err_and_so_do_people_without_control(double skill, double control, double expected) {
        assertEquals(expected, EQUATION.errors(skill, control), 1e-9);
    }

    @Test
    void with_its_effects_at_nothing_control_changes_nothing() {
        Guidance off = new Guidance(example()
                .with(OrganisationParameter.COACHING_SKILL, 0)
                .with(OrganisationParameter.COACHING_LEARNING, 0)
                .with(OrganisationParameter.ERROR_DISCIPLINE, 0)
                .with(OrganisationParameter.ERROR_SKILL_EFFECT, 0)
                .numbers());
        for (double control : new double[] {0, 0.3, 1}) {
            assertTrue(off.skill(control) == 1 && off.learning(control) == 1 && off.errors(0.4, control) == 1);
        }
    }
}
