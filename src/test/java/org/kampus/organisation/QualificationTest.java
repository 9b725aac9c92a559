package org.kampus.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QualificationTest {

    private static final PayScale PAY = PayScale.standard();

    private static double pace(Role role, SalesFunction function) {
        return Qualification.pace(role, function, PAY, 0.9);
    }

    @Test
    void everybody_does_the_work_of_a_textbook_assignment_at_full_pace() {
        for (StructurePreset preset : StructurePreset.values()) {
            for (SalesFunction function : SalesFunction.values()) {
                for (Role role : preset.duties().doers(function)) {
                    assertEquals(1, pace(role, function), () -> role + " " + function);
                }
            }
        }
    }

    @Test
    void a_cheap_hour_of_expensive_work_does_not_exist() {
        for (Role role : new Role[] {Role.TELEMARKETER, Role.OPERATIONS_CLERK, Role.BACK_OFFICE}) {
            assertTrue(
                    pace(role, SalesFunction.FIRST_SALE) <= PAY.perWeek(role) / (0.9 * PAY.perWeek(Role.HUNTER)),
                    role::key);
        }
    }

    @Test
    void who_is_paid_nearly_as_well_works_nearly_as_fast() {
        assertEquals(1, pace(Role.ACCOUNT_MANAGER, SalesFunction.FIRST_SALE));
        assertEquals(1, pace(Role.SUPPORT, SalesFunction.PAPERWORK));
    }

    @Test
    void without_tolerance_pay_does_not_matter() {
        assertEquals(1, Qualification.pace(Role.BACK_OFFICE, SalesFunction.FIRST_SALE, PAY, 0));
    }
}
