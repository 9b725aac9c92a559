package org.kampus.simulation.world;

import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/** Counts what happens in a week and turns it into a report. */
public final class Tally {

    private static final int ROLES = Role.values().length;
    private static final int FUNCTIONS = SalesFunction.values().length;

    private double[] company = new double[Measure.values().length];
    private double[][] roles = new double[RoleMeasure.values().length][ROLES];
    private double[][] functions = new double[FunctionMeasure.values().length][FUNCTIONS];
    private double[][] hours = new double[ROLES][FUNCTIONS];

    Tally() {}

    Tally copy() {
        Tally copy = new Tally();
        copy.company = company.clone();
        copy.roles = copyOf(roles);
        copy.functions = copyOf(functions);
        copy.hours = copyOf(hours);
        return copy;
    }

    private static double[][] copyOf(double[][] table) {
        double[][] copy = new double[table.length][];
        for (int i = 0; i < table.length; i++) {
            copy[i] = table[i].clone();
        }
        return copy;
    }

    /** One more. */
    public void count(Measure measure) {
        company[measure.ordinal()]++;
    }

    /** So much more. */
    public void add(Measure measure, double amount) {
        company[measure.ordinal()] += amount;
    }

    /** Exactly so much. */
    public void set(Measure measure, double amount) {
        company[measure.ordinal()] = amount;
    }

    /** So much more of a role. */
    public void add(RoleMeasure measure, int role, double amount) {
        roles[measure.ordinal()][role] += amount;
    }

    /** So much more of a function. */
    public void add(FunctionMeasure measure, int function, double amount) {
        functions[measure.ordinal()][function] += amount;
    }

    /** Hours a role worked on a function. */
    public void addHours(int role, int function, double amount) {
        roles[RoleMeasure.HOURS_WORKED.ordinal()][role] += amount;
        functions[FunctionMeasure.HOURS.ordinal()][function] += amount;
        hours[role][function] += amount;
    }

    /** Hands out the week's report and starts counting anew. */
    public WeekReport close(int week) {
        WeekReport report = new WeekReport(week, company, roles, functions, hours);
        company = new double[Measure.values().length];
        roles = new double[RoleMeasure.values().length][ROLES];
        functions = new double[FunctionMeasure.values().length][FUNCTIONS];
        hours = new double[ROLES][FUNCTIONS];
        return report;
    }
}
