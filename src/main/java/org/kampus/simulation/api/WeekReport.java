package org.kampus.simulation.api;

import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** The figures of one week. Immutable. */
public final class WeekReport {

    private final int week;
    private final double[] company;
    private final double[][] roles;
    private final double[][] functions;
    private final double[][] roleFunctionHours;

    /**
     * The figures by the order of their enums, which the caller must not change any more.
     *
     * @param week week of the game
     * @param company by {@link Measure}
     * @param roles by {@link RoleMeasure} and role
     * @param functions by {@link FunctionMeasure} and function
     * @param roleFunctionHours hours worked, by role and function
     */
    public WeekReport(
            int week, double[] company, double[][] roles, double[][] functions, double[][] roleFunctionHours) {
        this.week = week;
        this.company = company;
        this.roles = roles;
        this.functions = functions;
        this.roleFunctionHours = roleFunctionHours;
    }

    /** Week of the game: 1 is the first week played, 0 and below belong to the history. */
    public int week() {
        return week;
    }

    /** A figure of the whole company. */
    public double get(Measure measure) {
        return company[measure.ordinal()];
    }

    /** A figure of one role. */
    public double get(RoleMeasure measure, Role role) {
        return roles[measure.ordinal()][role.ordinal()];
    }

    /** A figure of one function. */
    public double get(FunctionMeasure measure, SalesFunction function) {
        return functions[measure.ordinal()][function.ordinal()];
    }

    /** Hours a role worked on a function in the week: the time study. */
    public double hours(Role role, SalesFunction function) {
        return roleFunctionHours[role.ordinal()][function.ordinal()];
    }

    /** Profit of the week, thousand ₽: gross profit less payroll, staff costs and fixed costs. */
    public double profit() {
        return get(Measure.GROSS_PROFIT)
                - get(Measure.PAYROLL)
                - get(Measure.STAFF_COSTS)
                - get(Measure.FIXED_COSTS)
                - get(Measure.INVESTMENT);
    }

    /** Revenue of the week, thousand ₽. */
    public double revenue() {
        return get(Measure.REVENUE_NEW) + get(Measure.REVENUE_EXISTING);
    }
}
