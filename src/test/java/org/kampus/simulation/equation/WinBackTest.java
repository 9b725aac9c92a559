package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** The chance to win a client back. */
class WinBackTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.REACTIVATION_CEILING, 0.6)
            .with(ClientParameter.REACTIVATION_BASE, 0.25)
            .with(ClientParameter.REACTIVATION_PERSON_BOND, 0.35)
            .with(ClientParameter.REACTIVATION_FIRM_BOND, 0.3)
            .with(ClientParameter.REACTIVATION_OUR_FAULT, 0.4)
            .with(ClientParameter.REACTIVATION_HALF_LIFE_WEEKS, 26)
            .numbers();

    private static final WinBack EQUATION = new WinBack(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, false, 0, 0.15",
        "1, 1, 1, false, 0, 0.5399999999999999",
        "0.5, 0.4, 0.8, true, 13, 0.1109874803750405",
        "0, 0, 1, false, 26, 0.075"
    })
    void old_bonds_help_and_time_hurts(
            double personBond, double firmBond, double skill, boolean ourFault, double weeks, double expected) {
        assertEquals(expected, EQUATION.chance(personBond, firmBond, skill, ourFault, weeks), 1e-9);
    }
}
