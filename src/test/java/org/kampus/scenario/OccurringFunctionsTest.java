package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.SalesFunction;

class OccurringFunctionsTest {

    /** Otherwise nobody could be given the solutions that sales wait for. */
    @Test
    void solutions_are_formed_where_they_take_hours_even_if_no_order_needs_advice() {
        Set<SalesFunction> functions = OccurringFunctions.of(
                List.of(SaleLine.of(SaleType.MIXED).with(LineParameter.SUPPORT_SHARE_OF_ORDERS, 0)));
        assertTrue(functions.contains(SalesFunction.FORM_SOLUTION));
        assertFalse(functions.contains(SalesFunction.ADVISE));
    }

    @Test
    void without_support_hours_there_is_neither_a_solution_nor_advice() {
        Set<SalesFunction> functions = OccurringFunctions.of(
                List.of(SaleLine.of(SaleType.MIXED).with(LineParameter.SUPPORT_HOURS_PER_ORDER, 0)));
        assertFalse(functions.contains(SalesFunction.FORM_SOLUTION));
        assertFalse(functions.contains(SalesFunction.ADVISE));
    }
}
