package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.SyntheticRun;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

class QuarterFiguresTest {

    private final SimulationResult run = SyntheticRun.of(220, 2, 2);

    @Test
    void touches_are_counted_per_client_and_month() {
        QuarterResult quarter = run.quarter(2);
        KeyFigures figures = KeyFigures.of(quarter);
        double byHand = quarter.sum(Measure.TOUCHES) / (quarter.sum(Measure.ACTIVE_CLIENTS) / 13) / 3;
        assertEquals(byHand, figures.touchesPerClientMonth(), 1e-9);
    }

    @Test
    void the_time_study_gives_hours_a_week_of_each_role() {
        KeyFigures figures = KeyFigures.of(run.quarter(1));
        assertEquals(120, figures.timeStudy().get(Role.ACCOUNT_MANAGER).get(SalesFunction.PROCESS_ORDERS), 1e-9);
        assertEquals(1, figures.switchingHours().get(Role.ACCOUNT_MANAGER), 1e-9);
        assertEquals(31.0 / 26, figures.asked().get(Role.ACCOUNT_MANAGER), 1e-9);
        assertTrue(!figures.utilisation().containsKey(Role.OPERATIONS_CLERK), "nobody holds this role");
    }

    @Test
    void series_have_one_value_a_week() {
        QuarterResult quarter = run.quarter(1);
        SeriesTable revenue = QuarterSeries.measures(quarter, Measure.REVENUE_NEW, Measure.REVENUE_EXISTING);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13), revenue.points());
        double sum = revenue.values("REVENUE_EXISTING").stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertEquals(quarter.sum(Measure.REVENUE_EXISTING), sum, 1e-6);
    }

    @Test
    void touches_by_class_add_up_to_all_touches_of_the_active() {
        QuarterResult quarter = run.quarter(2);
        double touches = 0;
        var byClass = QuarterSeries.touchesByClass(run, quarter);
        for (ClientClass clientClass : ClientClass.values()) {
            long clients = quarter.clients().stream()
                    .filter(c ->
                            c.state() == org.kampus.simulation.api.ClientState.ACTIVE && c.clientClass() == clientClass)
                    .count();
            touches += byClass.get(clientClass) * clients * 3;
        }
        assertTrue(touches <= quarter.sum(Measure.TOUCHES));
        assertTrue(touches > 0.9 * quarter.sum(Measure.TOUCHES));
    }
}
