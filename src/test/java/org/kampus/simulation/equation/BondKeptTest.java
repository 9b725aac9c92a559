package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** What a change of persons leaves of a bond. */
class BondKeptTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.HANDOVER_KEPT_SCRIPT, 0.15)
            .with(ClientParameter.HANDOVER_KEPT_DOSSIER, 0.2)
            .with(ClientParameter.HANDOVER_KEPT_GRADUAL, 0.7)
            .with(ClientParameter.HANDOVER_KEPT_QUIT, 0.1)
            .with(ClientParameter.HANDOVER_IRRITATION, 0.4)
            .with(ClientParameter.HANDOVER_BREAK_OFF, 0.25)
            .numbers();

    private static final BondKept EQUATION = new BondKept(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0, 0, 0.15", "1, 0, 0.35", "0, 1, 0.7", "1, 0.5, 0.5249999999999999"})
    void joint_work_and_dossiers_save_bonds(double dossier, double jointWork, double expected) {
        assertEquals(expected, EQUATION.handedOver(dossier, jointWork), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1", "1, 0.30000000000000004"})
    void who_leaves_leaves_the_dossier(double dossier, double expected) {
        assertEquals(expected, EQUATION.afterLeaving(dossier), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.25, 0, 0.6000000000000001", "0.8, 0.25, 0.5, 0.30000000000000004", "0.8, 1, 0, 0.0"})
    void teams_shelter(double bond, double share, double sheltered, double expected) {
        assertEquals(expected, BondKept.lost(bond, share, sheltered), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.8, 0.16000000000000003", "0, 0.8, 0.0"})
    void losing_a_bond_irritates(double lost, double satisfaction, double expected) {
        assertEquals(expected, EQUATION.irritation(lost, satisfaction), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "0.5, 0.11750309741540454", "1, 0.22119921692859512"})
    void and_may_end_it(double lost, double expected) {
        assertEquals(expected, EQUATION.breakOff(lost), 1e-9);
    }
}
