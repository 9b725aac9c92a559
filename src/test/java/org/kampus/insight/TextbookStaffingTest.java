package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientClass;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;

class TextbookStaffingTest {

    private final OperatingPlan universals = Companies.universals(12);
    private final Scenario scenario = Companies.mixed(universals);
    private final List<ClientSnapshot> clients = clients(220);
    private final OperatingPlan conveyor =
            universals.withStructure(StructurePreset.MIXED_CONVEYOR.applyTo(universals.structure()));

    @Test
    void people_go_where_the_work_is() {
        SalesStructure staffed = staff(conveyor, Double.MAX_VALUE).structure();

        assertEquals(12, staffed.headcount());
        assertEquals(0, staffed.headcount(Role.UNIVERSAL_SELLER));
        assertTrue(staffed.headcount(Role.ACCOUNT_MANAGER) >= 2, staffed.toString());
        assertTrue(staffed.headcount(Role.OPERATIONS_CLERK) >= 2, staffed.toString());
    }

    @Test
    void nothing_is_left_undone() {
        OperatingPlan staffed = staff(conveyor, Double.MAX_VALUE);

        assertEquals(
                java.util.Set.of(),
                WorkloadForecast.of(scenario, staffed, clients).uncovered());
    }

    @Test
    void the_payroll_is_kept() {
        double limit = 300;
        OperatingPlan staffed = staff(conveyor, limit);

        assertTrue(scenario.pay().weekly(staffed.structure()) <= limit);
    }

    @Test
    void a_payroll_is_met_as_nearly_as_people_can_be_counted() {
        for (double payroll : new double[] {250, 400}) {
            SalesStructure staffed = staffing(Double.MAX_VALUE)
                    .staffForPayroll(conveyor, payroll)
                    .structure();

            assertEquals(payroll, scenario.pay().weekly(staffed), 30, staffed.toString());
        }
    }

    @Test
    void a_staffing_that_fits_stays() {
        OperatingPlan staffed = staff(conveyor, Double.MAX_VALUE);

        assertEquals(staffed, staff(staffed, Double.MAX_VALUE));
    }

    @Test
    void without_people_or_duties_nothing_changes() {
        OperatingPlan nobody = conveyor.withStructure(conveyor.structure().withHeadcountsOf(SalesStructure.empty()));
        OperatingPlan noDuties = conveyor.withStructure(SalesStructure.empty().withHeadcountsOf(conveyor.structure()));

        assertEquals(nobody, staff(nobody, Double.MAX_VALUE));
        assertEquals(noDuties, staff(noDuties, Double.MAX_VALUE));
    }

    private OperatingPlan staff(OperatingPlan plan, double payroll) {
        return staffing(payroll).staff(plan);
    }

    private TextbookStaffing staffing(double payroll) {
        PlanLimits limits = new PlanLimits(
                java.util.EnumSet.allOf(Role.class), java.util.EnumSet.allOf(SalesFunction.class), 20, payroll);
        return new TextbookStaffing(limits, scenario.pay(), p -> WorkloadForecast.of(scenario, p, clients));
    }

    private static List<ClientSnapshot> clients(int number) {
        List<ClientSnapshot> clients = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ClientClass clientClass = ClientClass.ofRank((i + 0.5) / number);
            clients.add(new ClientSnapshot(
                    i, ClientState.ACTIVE, clientClass, 0.8, 10.4, 0.4, 0.3, 0.7, 0.5, 0.5, 1500, 900, 0, 0));
        }
        return clients;
    }
}
