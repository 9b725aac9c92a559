package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Involvement.NONE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.TELEMARKETER;
import static org.kampus.organisation.SalesFunction.ESTABLISH_RELATIONSHIP;
import static org.kampus.organisation.SalesFunction.FIRST_SALE;

import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

class OpenSalesTest {

    /** Else nobody has room for sales after the first ones; that the counts are right, the engine checks every week. */
    @Test
    void a_sale_that_a_colleague_closes_frees_whoever_began_it() {
        OperatingPlan shared = new PlanDraft(Companies.conveyor(2, 3, 4, 3, 1, 1))
                .duty(ESTABLISH_RELATIONSHIP, TELEMARKETER, DOES)
                .duty(ESTABLISH_RELATIONSHIP, HUNTER, NONE)
                .duty(FIRST_SALE, HUNTER, DOES)
                .plan()
                .withOpenSalesLimit(6);
        SimulationResult result = Simulator.run(SimulationInput.steady(Companies.mixed(shared), 3, shared, 4));
        assertTrue(
                result.quarter(4).sum(Measure.SALES_STARTED)
                        > 0.5 * result.quarter(1).sum(Measure.SALES_STARTED),
                "sales started in the fourth quarter: " + result.quarter(4).sum(Measure.SALES_STARTED));
    }
}
