package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.simulation.api.DepartureCause;

/** How a departure is put down to causes. */
class CausesOfLeavingTest {

    private static final double HALF = StrictMath.log(2);

    @Test
    void half_of_a_doubled_hazard_was_preventable() {
        List<Double> shares =
                new CausesOfLeaving().with(DepartureCause.RIVAL, HALF).shares();
        assertEquals(0.5, shares.get(DepartureCause.OWN_REASONS.ordinal()), 1e-12);
        assertEquals(0.5, shares.get(DepartureCause.RIVAL.ordinal()), 1e-12);
    }

    @Test
    void what_speaks_for_staying_takes_no_share() {
        List<Double> shares = new CausesOfLeaving()
                .with(DepartureCause.RIVAL, HALF)
                .with(DepartureCause.WEAK_TIES, -1)
                .shares();
        assertEquals(0, shares.get(DepartureCause.WEAK_TIES.ordinal()));
        assertEquals(0.5, shares.get(DepartureCause.RIVAL.ordinal()), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        // missing bond, handed over, taken along; shares of the effect: handover, owner left, neglect
        "0.4, 0, 0, 0, 0, 1",
        "0.4, 0.1, 0, 0.25, 0, 0.75",
        "0.4, 0.1, 0.2, 0.25, 0.5, 0.25",
        "0.4, 0.3, 0.3, 0.5, 0.5, 0",
        "0.2, 0, 0.6, 0, 1, 0"
    })
    void a_bond_broken_by_a_change_of_persons_is_no_neglect(
            double missing, double handedOver, double takenAlong, double handover, double left, double neglect) {
        List<Double> shares = new CausesOfLeaving()
                .withWeakBond(HALF, missing, handedOver, takenAlong)
                .shares();
        assertEquals(0.5 * handover, shares.get(DepartureCause.HANDOVER.ordinal()), 1e-12);
        assertEquals(0.5 * left, shares.get(DepartureCause.OWNER_LEFT.ordinal()), 1e-12);
        assertEquals(0.5 * neglect, shares.get(DepartureCause.NEGLECT.ordinal()), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        // satisfaction lost by waiting, errors, handovers, owners who left, papers, promises; share of slow orders
        "0, 0, 0, 0, 0, 0, 1",
        "1, 1, 1, 1, 0, 0, 0.25",
        "0, 0, 0.1, 0.3, 0, 0, 0",
        "0.2, 0, 0.1, 0.3, 0.1, 0.3, 0.2"
    })
    void dissatisfaction_is_divided_by_what_its_sources_cost(
            double waiting,
            double errors,
            double handovers,
            double owners,
            double papers,
            double promises,
            double slow) {
        List<Double> shares = new CausesOfLeaving()
                .withDissatisfaction(HALF, waiting, errors, handovers, owners, papers, promises)
                .shares();
        assertEquals(0.5 * slow, shares.get(DepartureCause.SLOW_ORDERS.ordinal()), 1e-12);
        double sum = waiting + errors + handovers + owners + papers + promises;
        double each = sum > 0 ? 0.5 / sum : 0;
        assertEquals(each * errors, shares.get(DepartureCause.ERRORS.ordinal()), 1e-12);
        assertEquals(each * handovers, shares.get(DepartureCause.HANDOVER.ordinal()), 1e-12);
        assertEquals(each * owners, shares.get(DepartureCause.OWNER_LEFT.ordinal()), 1e-12);
        assertEquals(each * papers, shares.get(DepartureCause.LATE_PAPERS.ordinal()), 1e-12);
        assertEquals(each * promises, shares.get(DepartureCause.BROKEN_PROMISES.ordinal()), 1e-12);
    }
}
