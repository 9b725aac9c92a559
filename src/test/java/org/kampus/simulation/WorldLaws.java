package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** What holds in every week of every world: nothing is infinite, nothing but a loss is negative, nothing appears or vanishes. */
final class WorldLaws {

    private WorldLaws() {}

    /** Checks one week by itself. */
    static void check(WeekReport week) {
        for (Measure measure : Measure.values()) {
            double value = week.get(measure);
            assertTrue(Double.isFinite(value), measure + " is " + value);
            boolean mayBeNegative = measure.kind() == Measure.Kind.LEVEL
                    || measure == Measure.GROSS_PROFIT
                    || measure == Measure.KEY_ACCOUNT_GROSS_PROFIT
                    || measure == Measure.CLIENT_BASE_VALUE;
            assertTrue(value >= 0 || mayBeNegative, measure + " is " + value);
            if (measure.kind() == Measure.Kind.AVERAGE) {
                assertTrue(value <= 1 + 1e-9, measure + " is " + value);
            }
        }
        for (Role role : Role.values()) {
            double worked = 0;
            for (SalesFunction function : SalesFunction.values()) {
                worked += week.hours(role, function);
            }
            assertEquals(worked, week.get(RoleMeasure.HOURS_WORKED, role), 1e-6, "hours of " + role);
            double used = worked + week.get(RoleMeasure.HOURS_SWITCHING, role);
            double available = week.get(RoleMeasure.HOURS_AVAILABLE, role);
            assertTrue(used <= available * (1 + 1e-9) + 1e-6, role + " used " + used + " h of " + available);
        }
        double classes = week.get(Measure.ACTIVE_A)
                + week.get(Measure.ACTIVE_B)
                + week.get(Measure.ACTIVE_C)
                + week.get(Measure.ACTIVE_D);
        assertEquals(week.get(Measure.ACTIVE_CLIENTS), classes, "clients by class");
    }

    /** Stocks change exactly by their flows, from each week to the next. */
    static void checkFlows(SimulationResult result) {
        List<WeekReport> weeks = new ArrayList<>();
        result.history().forEach(q -> weeks.addAll(q.weeks()));
        result.quarters().forEach(q -> weeks.addAll(q.weeks()));
        for (int n = 1; n < weeks.size(); n++) {
            WeekReport before = weeks.get(n - 1);
            WeekReport now = weeks.get(n);
            assertEquals(
                    before.get(Measure.ACTIVE_CLIENTS)
                            + now.get(Measure.SALES_WON)
                            + now.get(Measure.WON_BACK)
                            - now.get(Measure.WENT_DORMANT),
                    now.get(Measure.ACTIVE_CLIENTS),
                    "active clients in week " + now.week());
            assertEquals(
                    before.get(Measure.DORMANT_CLIENTS)
                            + now.get(Measure.WENT_DORMANT)
                            - now.get(Measure.WON_BACK)
                            - now.get(Measure.WRITTEN_OFF),
                    now.get(Measure.DORMANT_CLIENTS),
                    "dormant clients in week " + now.week());
            assertEquals(
                    leads(before)
                            + now.get(Measure.LEADS)
                            - now.get(Measure.LEADS_REFUSED)
                            - now.get(Measure.LEADS_GONE_COLD)
                            - now.get(Measure.SALES_WON)
                            - now.get(Measure.SALES_LOST),
                    leads(now),
                    "leads and sales in week " + now.week());
            assertEquals(
                    before.get(Measure.PLANT_BACKLOG)
                            + now.get(Measure.PLANT_ORDERS)
                            - now.get(Measure.PLANT_OUTPUT)
                            - now.get(Measure.PLANT_DROPPED),
                    now.get(Measure.PLANT_BACKLOG),
                    1e-6 * (1 + now.get(Measure.PLANT_ORDERS) + before.get(Measure.PLANT_BACKLOG)),
                    "value at the plant in week " + now.week());
            for (SalesFunction function : SalesFunction.values()) {
                assertEquals(
                        before.get(FunctionMeasure.QUEUE, function)
                                + now.get(FunctionMeasure.ARRIVED, function)
                                - now.get(FunctionMeasure.COMPLETED, function)
                                - now.get(FunctionMeasure.DROPPED, function),
                        now.get(FunctionMeasure.QUEUE, function),
                        "tasks of " + function + " in week " + now.week());
            }
        }
    }

    private static double leads(WeekReport week) {
        return week.get(Measure.LEADS_WAITING)
                + week.get(Measure.LEADS_IN_DIARY)
                + week.get(Measure.LEADS_QUALIFIED)
                + week.get(Measure.OPEN_SALES);
    }
}
