package org.kampus.lab;

import java.util.List;
import java.util.Optional;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/**
 * The role that was asked for the most hours beyond those it had in a run, and since when. A role counts as
 * congested in a week when the hours asked of it, averaged over the quarter of a year around the week,
 * reach {@link #FULL} of those it has, and is congested at all when that lasts {@link #LASTING} weeks.
 *
 * @param role the role
 * @param function of the functions that take much of its time and that it does most of, the one whose
 *     waiting work would take longest at its pace
 * @param fromWeek first week of its longest congestion; 1 is the first week played
 * @param weeks how long that lasted
 * @param asked hours asked as a share of those available in those weeks
 */
public record Congestion(Role role, SalesFunction function, int fromWeek, int weeks, double asked) {

    /** Hours asked, as a share of those available, from which work piles up sooner or later. */
    public static final double FULL = 0.95;

    /** Weeks a congestion must last to count. */
    public static final int LASTING = 13;

    /** Weeks before and after a week that are averaged. */
    private static final int AROUND = 6;

    /** Part of a role's hours that makes a function worth naming. */
    private static final double MUCH_OF_ITS_TIME = 0.1;

    /** The worst congestion of a run; none if no role is short of hours for long. */
    static Optional<Congestion> of(List<QuarterResult> quarters) {
        List<WeekReport> weeks = quarters.stream()
                .map(QuarterResult::weeks)
                .flatMap(List::stream)
                .toList();
        Congestion worst = null;
        double most = 0;
        for (Role role : Role.values()) {
            double[] shortage = shortage(weeks, role);
            double sum = 0;
            for (double week : shortage) {
                sum += Math.max(0, week);
            }
            if (sum > most) {
                most = sum;
                worst = longest(weeks, role, shortage);
            }
        }
        return Optional.ofNullable(worst).filter(congestion -> congestion.weeks() >= LASTING);
    }

    /** For each week, hours asked beyond what is full, a week on average of the weeks around it. */
    private static double[] shortage(List<WeekReport> weeks, Role role) {
        double[] shortage = new double[weeks.size()];
        for (int week = 0; week < shortage.length; week++) {
            int from = Math.max(0, week - AROUND);
            int to = Math.min(shortage.length, week + AROUND + 1);
            double available = sum(weeks.subList(from, to), RoleMeasure.HOURS_AVAILABLE, role);
            double asked = sum(weeks.subList(from, to), RoleMeasure.HOURS_ASKED, role);
            shortage[week] = available > 0 ? (asked - FULL * available) / (to - from) : 0;
        }
        return shortage;
    }

    private static Congestion longest(List<WeekReport> weeks, Role role, double[] shortage) {
        int start = 0;
        int length = 0;
        int run = 0;
        for (int week = 0; week < shortage.length; week++) {
            run = shortage[week] > 0 ? run + 1 : 0;
            if (run > length) {
                length = run;
                start = week - run + 1;
            }
        }
        List<WeekReport> congested = weeks.subList(start, start + length);
        double available = sum(congested, RoleMeasure.HOURS_AVAILABLE, role);
        return new Congestion(
                role,
                function(congested, role),
                start + 1,
                length,
                available > 0 ? sum(congested, RoleMeasure.HOURS_ASKED, role) / available : Double.NaN);
    }

    private static SalesFunction function(List<WeekReport> weeks, Role role) {
        double worked = sum(weeks, RoleMeasure.HOURS_WORKED, role);
        SalesFunction slowest = SalesFunction.values()[0];
        double longest = -1;
        double most = 0;
        for (SalesFunction function : SalesFunction.values()) {
            double own = 0;
            double all = 0;
            double waiting = 0;
            for (WeekReport week : weeks) {
                own += week.hours(role, function);
                all += week.get(FunctionMeasure.HOURS, function);
                waiting += week.get(FunctionMeasure.QUEUE_HOURS, function);
            }
            boolean worthNaming = own >= MUCH_OF_ITS_TIME * worked && own >= all / 2;
            double backlog = worthNaming && all > 0 ? waiting / all : -1;
            if (backlog > longest || (longest < 0 && own > most)) {
                longest = backlog;
                most = own;
                slowest = function;
            }
        }
        return slowest;
    }

    private static double sum(List<WeekReport> weeks, RoleMeasure measure, Role role) {
        double sum = 0;
        for (WeekReport week : weeks) {
            sum += week.get(measure, role);
        }
        return sum;
    }
}
