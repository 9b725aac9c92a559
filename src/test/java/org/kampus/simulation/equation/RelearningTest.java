package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** Hours of people whose duties are new. */
class RelearningTest {

    private static Example example() {
        return new Example()
                .with(OrganisationParameter.RELEARNING, 1)
                .with(OrganisationParameter.RAMP_START, 0.4)
                .with(OrganisationParameter.RAMP_WEEKS, 10);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0.4", "1, 5, 0.7", "1, 10, 1", "0.5, 0, 0.7", "0.5, 5, 0.85", "0, 0, 1", "1, 99, 1"})
    void a_ramp_for_the_strange_part_of_a_job(double strange, double since, double expected) {
        assertEquals(expected, new Relearning(example().numbers()).hours(strange, since), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.5, 5"})
    void switched_off_nobody_is_slow(double strange, double since) {
        Relearning off = new Relearning(
                example().with(OrganisationParameter.RELEARNING, 0).numbers());
        assertEquals(1, off.hours(strange, since), 1e-9);
    }
}
