package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** What raises the hazard of leaving. */
class LeavingHazardTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.SATISFACTION_EFFECT, 3)
            .with(ClientParameter.SATISFACTION_REFERENCE, 0.7)
            .with(ClientParameter.BOND_REFERENCE, 0.5)
            .with(ClientParameter.PERSON_BOND_EFFECT, 2)
            .with(ClientParameter.FIRM_BOND_EFFECT, 1)
            .with(ClientParameter.BREADTH_EFFECT, 0.5)
            .with(ClientParameter.BREADTH_REFERENCE, 0.4)
            .with(ClientParameter.INTEGRATION_EFFECT, 1.5)
            .with(ClientParameter.MISFIT_EFFECT, 1.2)
            .with(ClientParameter.ATTACK_EFFECT, 0.8)
            .with(ClientParameter.TRIAL_HAZARD, 0.08)
            .numbers();

    private static final LeavingHazard EQUATION = new LeavingHazard(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0.7, 0", "0.9, 0", "0.5, 0.5999999999999999"})
    void satisfaction_above_the_reference_keeps_nobody_longer(double satisfaction, double expected) {
        assertEquals(expected, EQUATION.dissatisfaction(satisfaction), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.0", "0.2, 0.6", "0.9, -0.8"})
    void bonds_work_both_ways(double bond, double expected) {
        assertEquals(expected, EQUATION.weakBond(bond), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, 0.4, 0, 0.0", "0.2, 0.1, 0.1, 0.3, 0.10000000000000009"})
    void ties_add_up(double bond, double concession, double breadth, double integration, double expected) {
        assertEquals(expected, EQUATION.weakTies(bond, concession, breadth, integration), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.0", "0.5, 0, 0.6", "0, 2, 1.6"})
    void misfits_and_rivals_add(double misfit, double temptation, double expected) {
        assertEquals(expected, EQUATION.misfit(misfit) + EQUATION.temptation(temptation), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.08", "1, 1, 0.08", "2, 1, 0.01", "2, 0.02, 0.0002", "10, 1, 8e-05", "100, 1, 8e-08"})
    void the_trial_goes_order_by_order(int orders, double ordersPerWeek, double expected) {
        assertEquals(expected, EQUATION.trial(orders, ordersPerWeek), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0, 0.009950166250831893", "0.01, 1, 0.026816690443021374", "0.5, 2, 0.9751408168008059"})
    void a_hazard_becomes_a_chance(double base, double effects, double expected) {
        assertEquals(expected, LeavingHazard.chance(base, effects), 1e-9);
    }
}
