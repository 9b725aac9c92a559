package org.kampus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.Decision;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;
import org.kampus.simulation.Companies;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

class DecisionTest {

    private static final PlanLimits ALL =
            new PlanLimits(EnumSet.allOf(Role.class), EnumSet.allOf(SalesFunction.class), 50, 10_000);

    private final OperatingPlan before = Companies.universals(9);
    private final PlanWording words = new PlanWording(Texts.in(Language.ENGLISH));

    @Test
    void all_changes_of_a_function_are_one_decision() {
        OperatingPlan after = before.withStructure(StructurePreset.MIXED_CONVEYOR.applyTo(before.structure()));
        List<Decision> decisions = Decision.of(PlanChange.between(before, after), ALL);

        assertEquals(SalesFunction.values().length, decisions.size());
        assertEquals("Qualify: TM does, Hu helps, US no longer", words.line(decisions.getFirst()));
    }

    @Test
    void undoing_every_decision_leads_back_to_the_plan_before() {
        OperatingPlan after = Lever.MINIMUM_FIT.set(
                before.withStructure(StructurePreset.MIXED_CONVEYOR
                        .applyTo(before.structure())
                        .withHeadcount(Role.HUNTER, 3)),
                0.5);
        OperatingPlan plan = after;
        for (Decision decision : Decision.of(PlanChange.between(before, after), ALL)) {
            plan = decision.undo(plan);
        }
        assertEquals(before, plan);
    }

    @Test
    void duties_that_mean_nothing_in_the_case_are_no_decisions() {
        PlanLimits few = new PlanLimits(
                Set.of(Role.HUNTER, Role.UNIVERSAL_SELLER),
                Set.of(SalesFunction.QUALIFY, SalesFunction.FIRST_SALE),
                50,
                10_000);
        OperatingPlan after = before.withStructure(StructurePreset.MIXED_CONVEYOR.applyTo(before.structure()));

        List<String> told = Decision.of(PlanChange.between(before, after), few).stream()
                .map(words::line)
                .toList();
        assertEquals(List.of("Qualify: Hu helps, US no longer", "First sale: Hu does, US no longer"), told);
    }

    @Test
    void a_preset_fills_only_what_the_case_has() {
        PlanLimits few = new PlanLimits(Set.of(Role.HUNTER), Set.of(SalesFunction.QUALIFY), 50, 10_000);
        OperatingPlan after = before.withStructure(StructurePreset.MIXED_CONVEYOR.applyTo(before.structure(), few));

        assertEquals(
                List.of(new PlanChange.Duty(SalesFunction.QUALIFY, Role.HUNTER, Involvement.NONE, Involvement.HELPS)),
                PlanChange.between(before, after));
    }

    @Test
    void people_come_first_and_rules_last() {
        OperatingPlan after =
                Lever.TRAINING_HOURS.set(before.withStructure(before.structure().withHeadcount(Role.HUNTER, 2)), 8);
        List<Decision> decisions = Decision.of(PlanChange.between(before, after), ALL);

        assertEquals("Hunter: 0 → 2 people", words.line(decisions.get(0)));
        assertEquals(
                "Training: 0 → 8 h per person a month",
                words.line(decisions.get(1)).replace('\u00a0', ' '));
        assertTrue(decisions.get(0).onBoard());
        assertFalse(decisions.get(1).onBoard());
    }
}
