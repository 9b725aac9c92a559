package org.kampus.simulation;

import java.util.List;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.ReportedHours;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/** Quarters that were never simulated, for tests of what is done with results. */
public final class MadeUpQuarter {

    private MadeUpQuarter() {}

    /** A quarter of one week with the given gross profit, thousand ₽, and nothing else. */
    public static QuarterResult withGrossProfit(int number, double grossProfit) {
        double[] company = new double[Measure.values().length];
        company[Measure.GROSS_PROFIT.ordinal()] = grossProfit;
        int roles = Role.values().length;
        int functions = SalesFunction.values().length;
        WeekReport week = new WeekReport(
                number,
                company,
                new double[RoleMeasure.values().length][roles],
                new double[FunctionMeasure.values().length][functions],
                new double[roles][functions]);
        return new QuarterResult(
                number,
                List.of(week),
                List.of(),
                List.of(),
                List.of(),
                10,
                9,
                0,
                0,
                Double.NaN,
                ReportedHours.none(),
                List.of());
    }
}
