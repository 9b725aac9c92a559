package org.kampus.simulation;

import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/** Counts what happens in a week and turns it into a report. */
final class Tally {

    private static final int ROLES = Role.values().length;
    private static final int FUNCTIONS = SalesFunction.values().length;

    private double[] company = new double[Measure.values().length];
    private double[][] roles = new double[RoleMeasure.values().length][ROLES];
    private double[][] functions = new double[FunctionMeasure.values().length][FUNCTIONS];
    private double[][] hours = new double[ROLES][FUNCTIONS];

    void count(Measure measure) {
        company[measure.ordinal()]++;
    }

    void add(Measure measure, double amount) {
        company[measure.ordinal()] += amount;
    }

    void set(Measure measure, double amount) {
        company[measure.ordinal()] = amount;
    }

    void add(RoleMeasure measure, int role, double amount) {
        roles[measure.ordinal()][role] += amount;
    }

    void add(FunctionMeasure measure, int function, double amount) {
        functions[measure.ordinal()][function] += amount;
    }

    void addHours(int role, int function, double amount) {
        roles[RoleMeasure.HOURS_WORKED.ordinal()][role] += amount;
        functions[FunctionMeasure.HOURS.ordinal()][function] += amount;
        hours[role][function] += amount;
    }

    /** Hands out the week's report and starts counting anew. */
    WeekReport close(int week) {
        WeekReport report = new WeekReport(week, company, roles, functions, hours);
        company = new double[Measure.values().length];
        roles = new double[RoleMeasure.values().length][ROLES];
        functions = new double[FunctionMeasure.values().length][FUNCTIONS];
        hours = new double[ROLES][FUNCTIONS];
        return report;
    }
}
