package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** When rivals attack, and what they take. */
class RivalAttackTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.ATTACKS_PER_YEAR, 0.52)
            .with(ClientParameter.ATTACK_EXPOSURE, 1.2)
            .with(ClientParameter.ATTACK_EROSION, 0.2)
            .numbers();

    private static final RivalAttack EQUATION = new RivalAttack(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0, 0.012", "0.5, 0.006999999999999999", "1, 0.0019999999999999996"})
    void bonds_shelter_from_attacks(double bond, double expected) {
        assertEquals(expected, EQUATION.chance(bond), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2", "0.5, 0.1", "1, 0.0"})
    void and_from_their_harm(double bond, double expected) {
        assertEquals(expected, EQUATION.loss(bond), 1e-9);
    }
}
