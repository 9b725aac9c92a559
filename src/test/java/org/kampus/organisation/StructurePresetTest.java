package org.kampus.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.market.SaleType;

class StructurePresetTest {

    @ParameterizedTest
    @EnumSource(SaleType.class)
    void each_sale_type_has_universals_and_a_conveyor_of_its_own(SaleType type) {
        List<StructurePreset> fitting = StructurePreset.fitting(List.of(type));

        assertEquals(2, fitting.size());
        assertEquals(StructurePreset.UNIVERSAL, fitting.getFirst());
    }

    @Test
    void a_company_with_two_lines_may_take_the_conveyor_for_both_or_for_either() {
        assertEquals(
                List.of(
                        StructurePreset.UNIVERSAL,
                        StructurePreset.CONSULTATIVE_CONVEYOR,
                        StructurePreset.STRATEGIC_CONVEYOR,
                        StructurePreset.TWO_LINE_CONVEYOR),
                StructurePreset.fitting(List.of(SaleType.CONSULTATIVE, SaleType.STRATEGIC)));
    }

    @ParameterizedTest
    @EnumSource(
            value = StructurePreset.class,
            names = {"UNIVERSAL", "CONSULTATIVE_CONVEYOR", "TWO_LINE_CONVEYOR"})
    void nothing_of_a_project_company_is_left_undone(StructurePreset preset) {
        List<SalesFunction> undone = Arrays.stream(SalesFunction.values())
                .filter(function -> preset.duties().doers(function).isEmpty())
                .toList();
        assertEquals(List.of(), undone);
    }

    @Test
    void the_account_manager_stays_while_projects_are_delivered() {
        SalesStructure duties = StructurePreset.TWO_LINE_CONVEYOR.duties();
        assertEquals(List.of(Role.ACCOUNT_MANAGER), duties.doers(SalesFunction.CARE));
        assertEquals(List.of(Role.PROJECT_MANAGER), duties.doers(SalesFunction.RUN_PROJECT));
        assertTrue(duties.doers(SalesFunction.FORM_SOLUTION).contains(Role.PROJECT_MANAGER));
    }
}
