package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** The chance to win a first sale. */
class WinChanceTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.WIN_SKILL_EFFECT, 2)
            .with(ClientParameter.WIN_SKILL_REFERENCE, 0.8)
            .with(ClientParameter.WIN_FIT_EFFECT, 3)
            .with(ClientParameter.FIT_NORM, 0.6)
            .with(ClientParameter.WIN_BOND_EFFECT, 1)
            .with(ClientParameter.WIN_BOND_REFERENCE, 0.3)
            .with(ClientParameter.WIN_PROMISE_EFFECT, 0.5)
            .with(ClientParameter.SOLUTION_DELAY_EFFECT, 0.2)
            .numbers();

    private static final WinChance EQUATION = new WinChance(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.8, 0.6, 0.3, 1, 0, 0, 2, 0.25",
        "0.25, 1, 0.6, 0.3, 1, 0, 0, 2, 0.33211997307567487",
        "0.25, 0.8, 0.9, 0.3, 1, 0, 0, 2, 0.4505095079403552",
        "0.25, 0.8, 0.6, 0.9, 1, 0, 0, 2, 0.37786684148946076",
        "0.25, 0.8, 0.6, 0.3, 0.5, 0.3, 0, 2, 0.3661864285143003",
        "0.5, 0.8, 0.6, 0.3, 1, 0, 4, 2, 0.33516002301781966"
    })
    void a_middling_sale_is_won_at_the_usual_rate_and_each_strength_adds(
            double usual,
            double skill,
            double fit,
            double bond,
            double promised,
            double besides,
            double wait,
            double tolerance,
            double expected) {
        assertEquals(expected, EQUATION.chance(usual, skill, fit, bond, promised, besides, wait, tolerance), 1e-9);
    }
}
