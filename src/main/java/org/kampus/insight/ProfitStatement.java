package org.kampus.insight;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;

/**
 * How revenue became profit, thousand ₽. Costs are positive numbers and are subtracted: revenue - goods - penalties -
 * extra capacity = gross profit, and gross profit - payroll - staff - investment - fixed costs = profit.
 *
 * @param existingRevenue revenue of clients won more than a year ago
 * @param newRevenue revenue of clients in their first year
 * @param goods what was sold at cost, with what was given back to clients after errors
 * @param penalties penalties for delay and costs of rework
 * @param extraCapacity hired capacity of the plant
 * @param grossProfit gross profit
 * @param payroll pay of the people in the department
 * @param staff hiring, leaving, training, and managers and observers who watch over the work
 * @param investment what was spent on covering clients' needs better
 * @param fixedCosts fixed costs
 * @param profit profit
 */
public record ProfitStatement(
        double existingRevenue,
        double newRevenue,
        double goods,
        double penalties,
        double extraCapacity,
        double grossProfit,
        double payroll,
        double staff,
        double investment,
        double fixedCosts,
        double profit) {

    /** A line of the statement, from top to bottom. */
    public enum Line {
        EXISTING_REVENUE(Sign.PLUS, ProfitStatement::existingRevenue),
        NEW_REVENUE(Sign.PLUS, ProfitStatement::newRevenue),
        REVENUE(Sign.SUM, ProfitStatement::revenue),
        GOODS(Sign.MINUS, ProfitStatement::goods),
        PENALTIES(Sign.MINUS, ProfitStatement::penalties),
        EXTRA_CAPACITY(Sign.MINUS, ProfitStatement::extraCapacity),
        GROSS_PROFIT(Sign.SUM, ProfitStatement::grossProfit),
        PAYROLL(Sign.MINUS, ProfitStatement::payroll),
        STAFF(Sign.MINUS, ProfitStatement::staff),
        INVESTMENT(Sign.MINUS, ProfitStatement::investment),
        FIXED_COSTS(Sign.MINUS, ProfitStatement::fixedCosts),
        PROFIT(Sign.SUM, ProfitStatement::profit);

        private final Sign sign;
        private final ToDoubleFunction<ProfitStatement> amount;

        Line(Sign sign, ToDoubleFunction<ProfitStatement> amount) {
            this.sign = sign;
            this.amount = amount;
        }

        /** What the line does to those below it. */
        public Sign sign() {
            return sign;
        }

        /** What it adds to the profit, thousand ₽: costs are negative; a sum shows what has come together so far. */
        public double of(ProfitStatement statement) {
            double value = amount.applyAsDouble(statement);
            return sign == Sign.MINUS ? -value + 0.0 : value;
        }
    }

    /** What a line does to those below it. */
    public enum Sign {
        /** Is added. */
        PLUS,
        /** Is subtracted. */
        MINUS,
        /** Is the sum of what stands above. */
        SUM
    }

    /** The statement of a quarter. */
    public static ProfitStatement of(QuarterResult quarter) {
        return of(List.of(quarter));
    }

    /** The statement of several quarters together. */
    public static ProfitStatement of(List<QuarterResult> quarters) {
        double revenue = quarters.stream().mapToDouble(QuarterResult::revenue).sum();
        double penalties = sum(quarters, Measure.PENALTIES);
        double capacity = sum(quarters, Measure.EXTRA_CAPACITY_COSTS);
        double gross = sum(quarters, Measure.GROSS_PROFIT);
        return new ProfitStatement(
                sum(quarters, Measure.REVENUE_EXISTING),
                sum(quarters, Measure.REVENUE_NEW),
                revenue - gross - penalties - capacity,
                penalties,
                capacity,
                gross,
                sum(quarters, Measure.PAYROLL),
                sum(quarters, Measure.STAFF_COSTS),
                sum(quarters, Measure.INVESTMENT),
                sum(quarters, Measure.FIXED_COSTS),
                quarters.stream().mapToDouble(QuarterResult::profit).sum());
    }

    /** Revenue of new and existing clients. */
    public double revenue() {
        return existingRevenue + newRevenue;
    }

    private static double sum(List<QuarterResult> quarters, Measure measure) {
        return quarters.stream().mapToDouble(quarter -> quarter.sum(measure)).sum();
    }
}
