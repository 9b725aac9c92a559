package org.kampus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;
import org.kampus.simulation.Companies;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

class DecisionTest {

    private final OperatingPlan before = Companies.universals(9);
    private final PlanWording words = new PlanWording(Texts.in(Language.ENGLISH));

    @Test
    void all_changes_of_a_function_are_one_decision() {
        OperatingPlan after = before.withStructure(StructurePreset.MIXED_CONVEYOR.applyTo(before.structure()));
        List<Decision> decisions = Decision.of(PlanChange.between(before, after));

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
        for (Decision decision : Decision.of(PlanChange.between(before, after))) {
            plan = decision.undo(plan);
        }
        assertEquals(before, plan);
    }

    @Test
    void people_come_first_and_rules_last() {
        OperatingPlan after =
                Lever.TRAINING_HOURS.set(before.withStructure(before.structure().withHeadcount(Role.HUNTER, 2)), 8);
        List<Decision> decisions = Decision.of(PlanChange.between(before, after));

        assertEquals("Hunter: 0 → 2 people", words.line(decisions.get(0)));
        assertEquals(
                "Training: 0 → 8 h per person a month",
                words.line(decisions.get(1)).replace('\u00a0', ' '));
        assertTrue(decisions.get(0).onBoard());
        assertFalse(decisions.get(1).onBoard());
    }
}
