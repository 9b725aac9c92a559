package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** What makes people resign. */
class QuittingTest {

    private static final Numbers NUMBERS = new Example()
            .with(OrganisationParameter.BEARABLE_LOAD, 0.8)
            .with(OrganisationParameter.GROWTH_PATH_HOURS, 8)
            .with(OrganisationParameter.QUITS_PER_YEAR, 0.2)
            .with(OrganisationParameter.QUIT_OVERLOAD, 1.5)
            .with(OrganisationParameter.QUIT_OVERLOAD_REFERENCE, 0.1)
            .with(OrganisationParameter.QUIT_DISLIKE, 1)
            .with(OrganisationParameter.QUIT_DISLIKE_REFERENCE, 0.2)
            .with(OrganisationParameter.QUIT_VARIETY, 0.5)
            .with(OrganisationParameter.QUIT_VARIETY_REFERENCE, 0.5)
            .with(OrganisationParameter.QUIT_GROWTH, 0.3)
            .with(OrganisationParameter.QUIT_PAY, 2)
            .with(OrganisationParameter.QUIT_PULL, 0.4)
            .numbers();

    private static final Quitting EQUATION = new Quitting(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0.7, 0.2, 10, 10, 0, -0.15000000000000002",
        "1, 0.2, 10, 10, 0, 1.3499999999999996",
        "0.7, 0.6, 10, 10, 0, 0.24999999999999994",
        "0.7, 0.2, 10, 0, 0, 0.09999999999999998",
        "0.7, 0.2, 10, 10, 4, -0.30000000000000004",
        "0.7, 0.2, 0, 0, 20, -0.2"
    })
    void load_dislike_monotony_and_no_growth_drive_people_away(
            double load, double disliked, double one, double other, double training, double expected) {
        assertEquals(expected, EQUATION.discontent(load, disliked, new double[] {one, other}, training, 1, 0), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 0, 1.3862943611198906", "0.5, 0, -1.3862943611198906", "1, 0.5, 0.2", "1, 1, 0.4"})
    void pay_below_the_market_and_its_pull_drive_people_away(double underpaid, double breadth, double expected) {
        double usual = EQUATION.discontent(0.7, 0.2, new double[] {10, 10}, 0, 1, 0);
        double discontent = EQUATION.discontent(0.7, 0.2, new double[] {10, 10}, 0, underpaid, breadth);
        assertEquals(expected, discontent - usual, 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0038387668699666477", "1, 0.010400467294550353", "-1, 0.001413920398912083"})
    void discontent_multiplies_the_rate(double discontent, double expected) {
        assertEquals(expected, EQUATION.chance(discontent), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "2, 0.11920292202211755"})
    void morale_is_a_half_at_the_references(double discontent, double expected) {
        assertEquals(expected, Quitting.morale(discontent), 1e-9);
    }
}
