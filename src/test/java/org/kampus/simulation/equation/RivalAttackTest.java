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
            .with(ClientParameter.RIVAL_DEFENCE, 0.5)
            .numbers();

    private static final RivalAttack EQUATION = new RivalAttack(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0, 0, 0.012", "0.5, 0, 0.007", "1, 0, 0.002", "0, 1, 0.018", "0.5, 0.4, 0.0084"})
    void bonds_shelter_from_attacks_and_what_we_took_is_defended(double bond, double standing, double expected) {
        assertEquals(expected, EQUATION.chance(bond, standing), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2", "0.5, 0.1", "1, 0.0"})
    void and_from_their_harm(double bond, double expected) {
        assertEquals(expected, EQUATION.loss(bond), 1e-9);
    }
}
