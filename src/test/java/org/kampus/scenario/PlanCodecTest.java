package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;

class PlanCodecTest {

    @Test
    void a_plan_written_and_read_is_the_same_plan() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            OperatingPlan plan = randomPlan(random);
            String json = PlanCodec.toJson(plan);
            assertEquals(plan, PlanCodec.fromJson(json), json);
            assertEquals(json, PlanCodec.toJson(PlanCodec.fromJson(json)));
        }
    }

    @Test
    void a_change_replaces_what_it_names_and_nothing_else() {
        OperatingPlan plan = PlanCodec.fromJson("""
                {headcount: {hunter: 1, accountManager: 2}, preset: mixedConveyor, minimumFit: 0.4}
                """);

        OperatingPlan changed = PlanCodec.changed(plan, """
                {"headcount": {"hunter": 3}, "handover": {"afterWeeks": 5},
                 "duties": {"care": {"helps": ["hunter"]}}}
                """);

        assertEquals(3, changed.structure().headcount(Role.HUNTER));
        assertEquals(2, changed.structure().headcount(Role.ACCOUNT_MANAGER));
        assertEquals(5, changed.handover().afterWeeks());
        assertEquals(plan.handover().condition(), changed.handover().condition());
        assertEquals(0.4, changed.minimumFit());
        assertEquals(List.of(), changed.structure().doers(SalesFunction.CARE));
        assertEquals(List.of(Role.HUNTER), changed.structure().helpers(SalesFunction.CARE));
        assertEquals(
                plan.structure().doers(SalesFunction.QUALIFY),
                changed.structure().doers(SalesFunction.QUALIFY));
    }

    @Test
    void a_preset_in_a_change_replaces_all_duties() {
        OperatingPlan plan = PlanCodec.fromJson("{headcount: {universalSeller: 2}, preset: universal}");

        OperatingPlan changed = PlanCodec.changed(plan, "{\"preset\": \"mixedConveyor\"}");

        assertEquals(
                StructurePreset.MIXED_CONVEYOR.duties().withHeadcount(Role.UNIVERSAL_SELLER, 2), changed.structure());
    }

    @Test
    void a_change_that_names_nothing_changes_nothing() {
        OperatingPlan plan = PlanCodec.fromJson("{headcount: {hunter: 1}, preset: universal}");
        assertEquals(plan, PlanCodec.changed(plan, "{}"));
    }

    @Test
    void what_is_wrong_in_a_change_is_told() {
        OperatingPlan plan = PlanCodec.fromJson("{headcount: {hunter: 1}, preset: universal}");
        for (String change : List.of("[]", "7", "{minimumFit: 2}", "{headcount: 3}", "{nothing: 1}", "{a: {b: *c}}")) {
            assertThrows(InvalidPlanException.class, () -> PlanCodec.changed(plan, change), change);
        }
    }

    @Test
    void a_plan_speaks_the_words_of_scenario_files() {
        OperatingPlan plan = PlanCodec.fromJson("""
                headcount: {hunter: 1, accountManager: 2}
                preset: mixedConveyor
                """);
        String json = PlanCodec.toJson(plan.withOpenSalesLimit(5));
        assertTrue(
                json.startsWith("{\"headcount\":{\"hunter\":1,\"accountManager\":2},\"duties\":{\"qualify\":"), json);
        assertTrue(json.contains("\"care\":{\"does\":[\"accountManager\"]}"), json);
        assertTrue(
                json.contains(
                        "\"handover\":{\"condition\":\"firstDeal\",\"afterSales\":1,\"afterVolumeThousand\":500.0,"
                                + "\"afterWeeks\":13,\"manner\":\"script\",\"requiredDossier\":0.0}"),
                json);
        assertTrue(
                json.endsWith("\"budget\":\"undecided\",\"exceptions\":\"undecided\",\"kpi\":\"undecided\"}}}"), json);
    }

    @Test
    void what_is_left_out_has_its_documented_default() {
        OperatingPlan plan = PlanCodec.fromJson("{\"headcount\": {\"hunter\": 3}, \"preset\": \"mixedConveyor\"}");
        assertEquals(OperatingPlan.of(StructurePreset.MIXED_CONVEYOR.duties().withHeadcount(Role.HUNTER, 3)), plan);
    }

    @Test
    void duties_replace_the_preset_function_by_function() {
        SalesStructure structure = PlanCodec.fromJson("""
                        headcount: {operationsClerk: 2, hunter: 1}
                        preset: mixedConveyor
                        duties:
                          processOrders: {does: [operationsClerk]}
                          qualify: {helps: [hunter]}
                        """).structure();
        assertEquals(List.of(Role.OPERATIONS_CLERK), structure.doers(SalesFunction.PROCESS_ORDERS));
        assertEquals(List.of(), structure.helpers(SalesFunction.PROCESS_ORDERS));
        assertEquals(List.of(), structure.doers(SalesFunction.QUALIFY));
        assertEquals(List.of(Role.HUNTER), structure.helpers(SalesFunction.QUALIFY));
        assertEquals(List.of(Role.ACCOUNT_MANAGER), structure.doers(SalesFunction.CARE));
    }

    @Test
    void all_faults_of_a_plan_are_told() {
        InvalidPlanException refusal = assertThrows(
                InvalidPlanException.class,
                () -> PlanCodec.fromJson(
                        "{\"headcount\": {\"hunter\": -1, \"seller\": 2}, \"preset\": \"mixed\", \"control\": 50}"));
        assertEquals("""
                plan:1:26 headcount.hunter is -1 but must lie between 0 and 1000 (Maybe the minus sign is a slip.)
                plan:1:30 the key 'seller' is unknown below headcount (Known here: telemarketer, hunter, accountManager, \
                orderDesk, operationsClerk, projectManager, support, backOffice, universalSeller.)
                plan:1:54 preset is 'mixed' but must be one of universal, transactionalConveyor, mixedConveyor, \
                consultativeConveyor, strategicConveyor, twoLineConveyor (Choose one of them.)
                plan:1:74 control is 50 but must lie between 0 and 1 (Maybe it was written in per cent; as a share 50 % is 0.5.)""", refusal.getMessage());
        assertEquals(4, refusal.problems().size());
    }

    @Test
    void what_is_no_plan_is_refused() {
        for (String text : List.of("", "[]", "null", "{", "7", "{\"headcount\": 3}", "x".repeat(70_000))) {
            assertThrows(InvalidPlanException.class, () -> PlanCodec.fromJson(text), text);
        }
    }

    private static OperatingPlan randomPlan(Random random) {
        SalesStructure structure = SalesStructure.empty();
        for (Role role : Role.values()) {
            structure = structure.withHeadcount(role, random.nextInt(4));
            for (SalesFunction function : SalesFunction.values()) {
                structure = structure.with(function, role, Involvement.values()[random.nextInt(3)]);
            }
        }
        structure = structure.withHeadcount(Role.HUNTER, 1).with(SalesFunction.CARE, Role.HUNTER, Involvement.DOES);
        OperatingPlan plan = OperatingPlan.of(structure);
        for (Lever lever : Lever.values()) {
            double value = lever.min() + random.nextDouble() * (lever.max() - lever.min());
            boolean whole = lever.kind() != Lever.Kind.NUMBER && lever.kind() != Lever.Kind.SHARE;
            plan = lever.set(plan, whole ? Math.rint(value) : value);
        }
        return plan.withKeyAccounts(plan.keyAccounts()
                .withScores(List.of(new KeyAccountProgramme.SetScore(
                        random.nextInt(500), KeyAccountCriterion.FIT, 1 + random.nextInt(10)))));
    }
}
