package org.kampus.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanWarningTest {

    private static final Set<SalesFunction> ALL = EnumSet.allOf(SalesFunction.class);

    private final SalesStructure sound = SalesStructure.empty()
            .withHeadcount(Role.HUNTER, 2)
            .withHeadcount(Role.ACCOUNT_MANAGER, 3)
            .withDuties(Role.HUNTER, SalesFunction.FIRST_SALE)
            .withDuties(Role.ACCOUNT_MANAGER, SalesFunction.CARE);

    private static final Set<SalesFunction> NEEDED = EnumSet.of(SalesFunction.FIRST_SALE, SalesFunction.CARE);

    private static List<PlanWarning> warnings(SalesStructure structure) {
        return PlanWarning.of(structure, ALL, NEEDED);
    }

    @Test
    void a_plan_in_which_everybody_has_something_to_do_is_not_doubted() {
        assertEquals(List.of(), warnings(sound));
    }

    @Test
    void people_without_a_duty_are_told_with_their_number() {
        assertEquals(
                List.of(new PlanWarning.IdleRole(Role.BACK_OFFICE, 4)),
                warnings(sound.withHeadcount(Role.BACK_OFFICE, 4)));
    }

    @Test
    void a_duty_that_does_not_occur_in_the_case_is_none() {
        assertEquals(
                List.of(new PlanWarning.IdleRole(Role.HUNTER, 2)),
                PlanWarning.of(sound, EnumSet.of(SalesFunction.CARE), EnumSet.of(SalesFunction.CARE)));
    }

    @Test
    void who_helps_has_something_to_do() {
        assertEquals(
                List.of(),
                warnings(sound.withHeadcount(Role.BACK_OFFICE, 1)
                        .with(SalesFunction.CARE, Role.BACK_OFFICE, Involvement.HELPS)));
    }

    @Test
    void a_company_in_which_nobody_does_anything_is_told_once() {
        assertEquals(
                List.of(new PlanWarning.NobodyWorks(3)),
                warnings(SalesStructure.empty().withHeadcount(Role.HUNTER, 1).withHeadcount(Role.SUPPORT, 2)));
        assertEquals(List.of(new PlanWarning.NobodyWorks(0)), warnings(SalesStructure.empty()));
    }

    @Test
    void a_duty_of_roles_without_people_is_told_unless_somebody_helps() {
        SalesStructure orphaned = sound.withHeadcount(Role.ACCOUNT_MANAGER, 0);
        assertEquals(
                List.of(new PlanWarning.DutyOfNobody(SalesFunction.CARE, List.of(Role.ACCOUNT_MANAGER))),
                warnings(orphaned));
        assertEquals(List.of(), warnings(orphaned.with(SalesFunction.CARE, Role.HUNTER, Involvement.HELPS)));
    }

    @Test
    void work_given_to_no_role_is_told_unless_somebody_helps() {
        SalesStructure nobody = sound.with(SalesFunction.CARE, Role.ACCOUNT_MANAGER, Involvement.NONE)
                .with(SalesFunction.QUALIFY, Role.ACCOUNT_MANAGER, Involvement.DOES);
        assertEquals(List.of(new PlanWarning.DutyOfNobody(SalesFunction.CARE, List.of())), warnings(nobody));
        assertEquals(List.of(), warnings(nobody.with(SalesFunction.CARE, Role.HUNTER, Involvement.HELPS)));
        assertEquals(List.of(), PlanWarning.of(nobody, ALL, EnumSet.of(SalesFunction.FIRST_SALE)));
    }
}
