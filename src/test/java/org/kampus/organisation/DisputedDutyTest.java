package org.kampus.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputedDutyTest {

    private static final PlanLimits LIMITS =
            new PlanLimits(EnumSet.allOf(Role.class), EnumSet.allOf(SalesFunction.class), 20, 1000);
    private static final SalesStructure MIXED = StructurePreset.MIXED_CONVEYOR.duties();

    @ParameterizedTest
    @EnumSource(DisputedDuty.class)
    void what_was_settled_is_the_answer(DisputedDuty duty) {
        for (DisputedDuty.Answer answer : duty.answers()) {
            assertEquals(Optional.of(answer), duty.answer(duty.settle(MIXED, answer, LIMITS)));
        }
    }

    @ParameterizedTest
    @EnumSource(DisputedDuty.class)
    void settling_touches_only_its_own_functions_and_no_headcount(DisputedDuty duty) {
        SalesStructure staffed = MIXED.withHeadcount(Role.HUNTER, 3);
        for (DisputedDuty.Answer answer : duty.answers()) {
            SalesStructure settled = duty.settle(staffed, answer, LIMITS);
            assertEquals(staffed.headcounts(), settled.headcounts());
            List<PlanChange> changes = PlanChange.between(OperatingPlan.of(staffed), OperatingPlan.of(settled));
            Set<SalesFunction> changed = EnumSet.noneOf(SalesFunction.class);
            changes.forEach(change -> changed.add(((PlanChange.Duty) change).function()));
            assertTrue(changed.size() <= 2, changed.toString());
        }
    }

    @Test
    void the_textbook_of_mixed_sales_has_its_answers() {
        Map<DisputedDuty, String> answers = Map.of(
                DisputedDuty.QUALIFICATION, "telemarketer",
                DisputedDuty.TIMELINESS, "hunter",
                DisputedDuty.ASSORTMENT, "accountManager",
                DisputedDuty.REACTIVATION, "hunter",
                DisputedDuty.DOCUMENTS, "backOffice",
                DisputedDuty.EXPERTISE, "managersHelp");
        answers.forEach((duty, key) -> assertEquals(
                key, duty.answer(MIXED).map(DisputedDuty.Answer::key).orElse("none"), duty.key()));
    }

    @Test
    void whoever_loses_the_assortment_falls_in_when_free() {
        DisputedDuty duty = DisputedDuty.ASSORTMENT;
        SalesStructure settled = duty.settle(MIXED, duty.answers().getLast(), LIMITS);

        assertEquals(List.of(Role.HUNTER), settled.doers(SalesFunction.WIDEN_ASSORTMENT));
        assertEquals(List.of(Role.ACCOUNT_MANAGER), settled.helpers(SalesFunction.WIDEN_ASSORTMENT));
    }

    @Test
    void a_way_of_its_own_is_no_answer() {
        SalesStructure both = MIXED.with(SalesFunction.REACTIVATE, Role.ACCOUNT_MANAGER, Involvement.DOES);

        assertEquals(Optional.empty(), DisputedDuty.REACTIVATION.answer(both));
    }

    @Test
    void universal_sellers_have_nothing_to_dispute() {
        assertEquals(List.of(), DisputedDuty.open(StructurePreset.UNIVERSAL.duties(), LIMITS));
        assertEquals(List.of(DisputedDuty.values()), DisputedDuty.open(MIXED, LIMITS));
    }

    @Test
    void what_does_not_occur_or_has_one_candidate_is_not_open() {
        PlanLimits narrow = new PlanLimits(
                EnumSet.of(Role.HUNTER, Role.ACCOUNT_MANAGER, Role.OPERATIONS_CLERK),
                EnumSet.complementOf(EnumSet.of(SalesFunction.REACTIVATE)),
                20,
                1000);
        List<DisputedDuty> open = DisputedDuty.open(MIXED, narrow);

        assertEquals(List.of(DisputedDuty.TIMELINESS, DisputedDuty.ASSORTMENT), open);
    }

    @Test
    void a_role_that_may_not_be_employed_does_not_help() {
        PlanLimits noHunter = new PlanLimits(
                EnumSet.of(Role.TELEMARKETER, Role.ACCOUNT_MANAGER), EnumSet.allOf(SalesFunction.class), 20, 1000);
        DisputedDuty duty = DisputedDuty.QUALIFICATION;
        SalesStructure settled = duty.settle(MIXED, duty.answers().getFirst(), noHunter);

        assertFalse(settled.helpers(SalesFunction.QUALIFY).contains(Role.HUNTER));
    }
}
