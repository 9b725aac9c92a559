package org.kampus.simulation.api;

import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/**
 * What people report of the hours of a quarter. Without a time study part of them is missing and the rest is
 * guessed, the worse the less complete the records are; a time study sees what really happened.
 */
public final class ReportedHours {

    private static final int ROLES = Role.values().length;

    private static final int FUNCTIONS = SalesFunction.values().length;

    private final boolean observed;
    private final double completeness;
    private final double[][] hours;

    private ReportedHours(boolean observed, double completeness, double[][] hours) {
        this.observed = observed;
        this.completeness = completeness;
        this.hours = hours;
    }

    /** Nobody worked, nobody reported. */
    public static ReportedHours none() {
        return observed(1, new double[ROLES][FUNCTIONS]);
    }

    /**
     * Hours as a time study saw them.
     *
     * @param completeness of people's records, 0-1
     * @param real hours by role and function
     */
    public static ReportedHours observed(double completeness, double[][] real) {
        return new ReportedHours(true, completeness, real);
    }

    /**
     * Hours as people report them.
     *
     * @param completeness of the records, 0-1
     * @param told hours by role and function
     */
    public static ReportedHours reported(double completeness, double[][] told) {
        return new ReportedHours(false, completeness, told);
    }

    /** Whether a time study was paid for. */
    public boolean isObserved() {
        return observed;
    }

    /** How complete people's records were, 0-1. */
    public double completeness() {
        return completeness;
    }

    /** Hours of a role on a function in the quarter, as far as known. */
    public double get(Role role, SalesFunction function) {
        return hours[role.ordinal()][function.ordinal()];
    }
}
