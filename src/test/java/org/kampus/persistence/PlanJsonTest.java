package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;

class PlanJsonTest {

    private static final OperatingPlan PLAN = new OperatingPlan(
            StructurePreset.MIXED_CONVEYOR.applyTo(SalesStructure.empty()
                    .withHeadcount(Role.ACCOUNT_MANAGER, 7)
                    .withHeadcount(Role.OPERATIONS_CLERK, 4)),
            new HandoverRule(HandoverRule.Condition.AFTER_SALES, 3, HandoverRule.Manner.GRADUAL),
            new CareNorms(List.of(4.0, 2.0, 1.0, 0.1), List.of(1.0, 0.5, 0.3, 0.0)),
            0.1 + 0.2,
            4,
            0.7,
            12,
            true);

    @Test
    void a_plan_is_read_as_it_was_written() {
        assertEquals(PLAN, PlanJson.read(PlanJson.write(PLAN)));
    }

    @ParameterizedTest
    @EnumSource
    void every_lever_is_kept(Lever lever) {
        for (double value : new double[] {lever.min(), lever.max()}) {
            OperatingPlan set = lever.set(PLAN, value);
            assertEquals(set, PlanJson.read(PlanJson.write(set)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_role_and_involvement_is_kept(Role role) {
        SalesStructure structure = SalesStructure.empty().withHeadcount(role, 2);
        for (SalesFunction function : SalesFunction.values()) {
            structure = structure.with(
                    function, role, Involvement.values()[function.ordinal() % Involvement.values().length]);
        }
        OperatingPlan plan = PLAN.withStructure(structure);

        assertEquals(plan, PlanJson.read(PlanJson.write(plan)));
    }

    @Test
    void a_name_nobody_knows_is_told_with_the_known_ones() {
        String json = PlanJson.write(PLAN).replace("accountManager", "farmer");

        String message = assertThrows(IllegalStateException.class, () -> PlanJson.read(json))
                .getMessage();
        assertTrue(message.contains("'farmer'") && message.contains("accountManager"), message);
    }

    @Test
    void scores_are_read_to_the_last_digit() {
        Scorecard scores = new Scorecard(-1234.567890123, 1.0 / 3, 0.87654321, 1.02);

        assertEquals(scores, ScorecardJson.read(ScorecardJson.write(scores)));
    }
}
