package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.TaskFamily;

/** What people like. */
class LikingTest {

    private static final Numbers NUMBERS = new Example()
            .with(OrganisationParameter.HUNTER_LIKING_DOCUMENTS, -0.5)
            .with(OrganisationParameter.FARMER_LIKING_DOCUMENTS, 0.5)
            .with(OrganisationParameter.DILIGENCE_EFFECT, 0.6)
            .with(OrganisationParameter.HUNTER_LIKING_CARE, -0.6)
            .with(OrganisationParameter.FARMER_LIKING_CARE, 0.8)
            .numbers();

    private static final Liking EQUATION = new Liking(NUMBERS);

    @ParameterizedTest
    @CsvSource({"1, 0.5, -0.5", "-1, 0.5, 0.5", "0, 0.5, 0.0", "0, 0, -0.3", "0, 1, 0.3"})
    void documents_want_farmers_and_diligence(double hunter, double diligence, double expected) {
        assertEquals(expected, EQUATION.of(TaskFamily.DOCUMENTS, hunter, diligence), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, -0.6", "-1, 1, 0.8", "0, 0.3, 0.10000000000000003"})
    void care_wants_farmers_only(double hunter, double diligence, double expected) {
        assertEquals(expected, EQUATION.of(TaskFamily.CARE, hunter, diligence), 1e-9);
    }
}
