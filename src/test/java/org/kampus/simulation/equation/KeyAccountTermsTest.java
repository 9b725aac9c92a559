package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.OrganisationParameter;

/** Terms of key accounts. */
class KeyAccountTermsTest {

    private static final Numbers NUMBERS = new Example()
            .with(OrganisationParameter.KEY_CONCESSION_DRIFT, 0.05)
            .with(OrganisationParameter.KEY_CONCESSION_SPREAD, 0.5)
            .with(OrganisationParameter.KEY_GAP_CONCESSION, 0.2)
            .with(OrganisationParameter.KEY_PROFIT_RESTRAINT, 0.5)
            .with(OrganisationParameter.KEY_CONCESSION_MOST, 0.3)
            .with(ClientParameter.CONCESSION_EXPECTED, 0.04)
            .with(ClientParameter.CONCESSION_EFFECT, 6)
            .with(ClientParameter.DEAL_LOSS, 3)
            .numbers();

    private static final KeyAccountTerms EQUATION = new KeyAccountTerms(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, 1, 0.044124845129229776",
        "1, 0.5, false, 1, 0.17274957073091007",
        "1, 0.5, true, 1, 0.08637478536545504",
        "0, 0.5, false, 0.1, 0.1",
        "9, 0, false, 1, 0.3"
    })
    void who_fits_badly_wants_more_and_caps_hold(double z, double gap, boolean profit, double cap, double expected) {
        assertEquals(expected, EQUATION.concession(z, gap, profit, cap), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.04, 0.0", "0.5, 0.1, 0.04000000000000001", "0, 0.2, -0.04"})
    void what_is_missing_is_noticed(double gap, double concession, double expected) {
        assertEquals(expected, EQUATION.shortfall(gap, concession), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "0.1, 0.8591817793182822"})
    void and_costs_deals_and_loyalty(double missing, double expected) {
        assertEquals(expected, EQUATION.effect(missing) + EQUATION.dealLost(missing), 1e-9);
    }
}
