package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;

class BottleneckTest {

    private static final OperatingPlan ROOMY = Companies.conveyor(1, 4, 6, 6, 2, 3);
    private static final Scenario COMPANY = Companies.mixed(ROOMY);

    private static Comparison played(int fromQuarter, OperatingPlan plan) {
        PlanSchedule baseline = PlanSchedule.steady(ROOMY);
        Variant variant = Variant.from(baseline, "v", fromQuarter, plan);
        return PlayedExperiment.on(2, new Experiment(COMPANY, baseline, List.of(variant), 6, 6, 3));
    }

    private static OperatingPlan with(Role role, int people) {
        return ROOMY.withStructure(ROOMY.structure().withHeadcount(role, people));
    }

    @Test
    void too_few_clerks_are_the_bottleneck_from_when_the_others_have_gone() {
        Comparison comparison = played(3, with(Role.OPERATIONS_CLERK, 1));
        Bottleneck found = comparison.bottleneck(1).orElseThrow();
        assertEquals(Role.OPERATIONS_CLERK, found.role());
        assertEquals(SalesFunction.PROCESS_ORDERS, found.function());
        assertEquals(27, found.fromWeek(), 7, "two quarters have 26 weeks");
        assertTrue(found.isUsual());
        assertTrue(found.asked() > 1.2, "asked " + found.asked());
    }

    @Test
    void a_roomy_department_has_no_usual_bottleneck() {
        assertTrue(played(1, ROOMY).bottleneck(0).filter(Bottleneck::isUsual).isEmpty());
    }
}
