package org.kampus.insight;

import org.kampus.organisation.Role;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/**
 * The four scores of a quarter, always shown together.
 *
 * @param profit thousand ₽ in the quarter
 * @param clientBaseValue expected discounted gross profit of the client base at the end, thousand ₽
 * @param retention share of clients kept, raised to a year, 0-1
 * @param load hours worked and lost to switching as a share of the hours available, all roles, 0-1
 */
public record Scorecard(double profit, double clientBaseValue, double retention, double load) {

    /** Loads below pay for idle time, 0-1. */
    public static final double LOWEST_HEALTHY_LOAD = 0.70;

    /** Loads above let work wait, 0-1. */
    public static final double HIGHEST_HEALTHY_LOAD = 0.95;

    /** The scores of a quarter. */
    public static Scorecard of(QuarterResult quarter) {
        double used = 0;
        double available = 0;
        for (WeekReport week : quarter.weeks()) {
            for (Role role : Role.values()) {
                used += week.get(RoleMeasure.HOURS_WORKED, role) + week.get(RoleMeasure.HOURS_SWITCHING, role);
                available += week.get(RoleMeasure.HOURS_AVAILABLE, role);
            }
        }
        return new Scorecard(
                quarter.profit(),
                quarter.last(Measure.CLIENT_BASE_VALUE),
                quarter.yearlyRetention(),
                available == 0 ? 0 : used / available);
    }
}
