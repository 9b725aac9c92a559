package org.kampus.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the market pays for work, whatever the job is called. */
class MarketPayTest {

    private static final PayScale SCALE = PayScale.standard();

    private static double[] shares(Map<SalesFunction, Double> hours) {
        double[] shares = new double[SalesFunction.values().length];
        hours.forEach((function, share) -> shares[function.ordinal()] = share);
        return shares;
    }

    private static double pay(Map<SalesFunction, Double> hours) {
        return SCALE.market().of(shares(hours), 1);
    }

    @Test
    void who_does_one_trade_all_day_earns_what_its_specialist_earns() {
        assertEquals(42, pay(Map.of(SalesFunction.FIRST_SALE, 0.7, SalesFunction.ESTABLISH_RELATIONSHIP, 0.3)), 1e-9);
        assertEquals(18, pay(Map.of(SalesFunction.PAPERWORK, 1.0)), 1e-9);
        assertEquals(40, pay(Map.of(SalesFunction.CARE, 0.5, SalesFunction.GROW_ACCOUNT, 0.5)), 1e-9);
    }

    @Test
    void who_does_everything_in_equal_parts_earns_what_the_case_pays_a_universal() {
        double[] even = new double[SalesFunction.values().length];
        Set<TaskFamily> counted = EnumSet.noneOf(TaskFamily.class);
        for (SalesFunction function : SalesFunction.values()) {
            even[function.ordinal()] = counted.add(function.family()) ? 0.1 : 0;
        }
        assertEquals(45, SCALE.market().of(even, 1), 1e-9);
        assertEquals(1, SCALE.market().breadth(even), 1e-9);
    }

    @Test
    void a_little_dear_work_costs_a_little() {
        double clerk = pay(Map.of(SalesFunction.PROCESS_ORDERS, 1.0));
        double nearly = pay(Map.of(SalesFunction.PROCESS_ORDERS, 0.99, SalesFunction.FIRST_SALE, 0.01));
        double half = pay(Map.of(SalesFunction.PROCESS_ORDERS, 0.5, SalesFunction.FIRST_SALE, 0.5));
        assertTrue(nearly > clerk && nearly - clerk < 0.02 * clerk, clerk + " and " + nearly);
        assertTrue(half > 31 && half < 42, "half and half " + half);
    }

    @Test
    void without_a_price_of_breadth_only_the_hours_count() {
        double[] half = shares(Map.of(SalesFunction.PROCESS_ORDERS, 0.5, SalesFunction.FIRST_SALE, 0.5));
        assertEquals(31, SCALE.market().of(half, 0), 1e-9);
    }

    @Test
    void trades_a_case_does_not_price_cost_the_usual_at_its_level() {
        PayScale two = PayScale.of(Map.of(Role.HUNTER, 84.0, Role.ACCOUNT_MANAGER, 80.0));
        assertEquals(36, two.market().specialist(SalesFunction.PAPERWORK), 1e-9);
        PayScale desk = PayScale.of(Map.of(Role.ORDER_DESK, 25.0));
        assertEquals(25, desk.market().specialist(SalesFunction.PROCESS_ORDERS), 1e-9);
        PayScale free = PayScale.of(Map.of());
        assertEquals(0, free.market().of(shares(Map.of(SalesFunction.CARE, 1.0)), 1), 1e-9);
    }

    @Test
    void the_name_of_a_role_makes_no_difference_to_the_estimate() {
        SalesStructure sellers = StructurePreset.UNIVERSAL.duties().withHeadcount(Role.UNIVERSAL_SELLER, 5);
        SalesStructure clerks = SalesStructure.empty()
                .withDuties(Role.BACK_OFFICE, SalesFunction.values())
                .withHeadcount(Role.BACK_OFFICE, 5);
        assertEquals(SCALE.weekly(sellers), SCALE.weekly(clerks), 1e-9);
    }

    @Test
    void textbook_specialists_are_expected_to_earn_about_their_price() {
        SalesStructure conveyor = StructurePreset.MIXED_CONVEYOR.duties();
        for (Role role : conveyor.doers(SalesFunction.CARE)) {
            assertEquals(SCALE.perWeek(role), SCALE.expected(conveyor, role), 1e-9);
        }
        assertEquals(18, SCALE.expected(conveyor, Role.BACK_OFFICE), 1e-9);
        assertEquals(45, SCALE.expected(StructurePreset.UNIVERSAL.duties(), Role.UNIVERSAL_SELLER), 2);
    }
}
