package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.simulation.Companies;

class NeededFunctionsTest {

    private final SalesStructure sellers = StructurePreset.UNIVERSAL.duties().withHeadcount(Role.UNIVERSAL_SELLER, 3);

    private static Scenario company(SaleType... types) {
        Scenario scenario = Companies.mixed(Companies.universals(3));
        return scenario.withLines(
                java.util.Arrays.stream(types).map(SaleLine::of).toList());
    }

    private static Set<SalesFunction> without(SalesStructure structure, SalesFunction function, SaleType... types) {
        return NeededFunctions.undone(
                company(types), structure.with(function, Role.UNIVERSAL_SELLER, Involvement.NONE));
    }

    @ParameterizedTest
    @EnumSource(SaleType.class)
    void fully_staffed_textbook_structures_leave_nothing_undone(SaleType type) {
        for (StructurePreset preset : StructurePreset.fitting(List.of(type))) {
            SalesStructure structure = preset.duties();
            for (Role role : Role.values()) {
                structure = structure.withHeadcount(role, 1);
            }
            Set<SalesFunction> undone = NeededFunctions.undone(company(type), structure);
            undone.retainAll(OccurringFunctions.of(company(type).lines()));
            assertEquals(Set.of(), undone, preset.key());
        }
    }

    @Test
    void what_occurs_and_is_given_to_nobody_is_undone() {
        assertEquals(EnumSet.of(SalesFunction.PAPERWORK), without(sellers, SalesFunction.PAPERWORK, SaleType.MIXED));
    }

    @Test
    void whoever_processes_orders_carries_projects_too() {
        assertEquals(Set.of(), without(sellers, SalesFunction.RUN_PROJECT, SaleType.CONSULTATIVE));
    }

    @Test
    void where_all_orders_are_projects_nobody_needs_to_process_others() {
        assertEquals(Set.of(), without(sellers, SalesFunction.PROCESS_ORDERS, SaleType.CONSULTATIVE));
        assertEquals(
                EnumSet.of(SalesFunction.PROCESS_ORDERS),
                without(sellers, SalesFunction.PROCESS_ORDERS, SaleType.MIXED, SaleType.STRATEGIC));
    }

    @Test
    void handover_is_needed_only_where_clients_change_hands() {
        assertEquals(Set.of(), without(sellers, SalesFunction.HAND_OVER, SaleType.MIXED));
        SalesStructure apart = sellers.withHeadcount(Role.HUNTER, 1).withDuties(Role.HUNTER, SalesFunction.FIRST_SALE);
        assertEquals(EnumSet.of(SalesFunction.HAND_OVER), without(apart, SalesFunction.HAND_OVER, SaleType.MIXED));
    }

    @Test
    void without_leads_nobody_needs_to_work_on_them() {
        Scenario settled = Companies.with(company(SaleType.MIXED), LineParameter.LEADS_PER_WEEK, 0);
        assertEquals(
                Set.of(),
                NeededFunctions.undone(
                        settled, sellers.with(SalesFunction.QUALIFY, Role.UNIVERSAL_SELLER, Involvement.NONE)));
    }
}
