package org.kampus.insight;

import java.util.EnumMap;
import java.util.Map;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/**
 * The figures of a quarter that explain its scores.
 *
 * @param touchesPerClientMonth planned contacts per active client and month
 * @param shareOfWallet our share of active clients' purchases at the end, 0-1
 * @param orderWaitMedian weeks from order to fulfilment, median
 * @param orderWaitP90 weeks within which 90 of 100 orders were fulfilled
 * @param lateShare share of the fulfilled orders that took longer than the client tolerates, 0-1
 * @param promisesKept share of the fulfilled orders that came when promised, 0-1; NaN when there were none
 * @param secondToFirst share of new clients that ordered again, 0-1; NaN when there were none
 * @param growthHoursPerClientMonth hours of account growth per active client and month
 * @param utilisation hours worked and lost to switching as a share of those available, by staffed role
 * @param asked hours asked for as a share of those available, by staffed role
 * @param timeStudy hours a week by staffed role and function, functions without work left out
 * @param switchingHours hours a week lost to changing between kinds of task, by staffed role
 */
public record KeyFigures(
        double touchesPerClientMonth,
        double shareOfWallet,
        double orderWaitMedian,
        double orderWaitP90,
        double lateShare,
        double promisesKept,
        double secondToFirst,
        double growthHoursPerClientMonth,
        Map<Role, Double> utilisation,
        Map<Role, Double> asked,
        Map<Role, Map<SalesFunction, Double>> timeStudy,
        Map<Role, Double> switchingHours) {

    /** Weeks in a month, for norms given by the month. */
    public static final double WEEKS_PER_MONTH = 52.0 / 12;

    /** The figures of a quarter. */
    public static KeyFigures of(QuarterResult quarter) {
        double clientMonths = 0;
        Map<Role, Double> available = new EnumMap<>(Role.class);
        Map<Role, Double> used = new EnumMap<>(Role.class);
        Map<Role, Double> wanted = new EnumMap<>(Role.class);
        Map<Role, Double> switching = new EnumMap<>(Role.class);
        Map<Role, Map<SalesFunction, Double>> study = new EnumMap<>(Role.class);
        int weeks = quarter.weeks().size();
        for (WeekReport week : quarter.weeks()) {
            clientMonths += week.get(Measure.ACTIVE_CLIENTS) / WEEKS_PER_MONTH;
            for (Role role : Role.values()) {
                double hours = week.get(RoleMeasure.HOURS_AVAILABLE, role);
                if (hours <= 0) {
                    continue;
                }
                double lost = week.get(RoleMeasure.HOURS_SWITCHING, role);
                available.merge(role, hours, Double::sum);
                used.merge(role, week.get(RoleMeasure.HOURS_WORKED, role) + lost, Double::sum);
                wanted.merge(role, week.get(RoleMeasure.HOURS_ASKED, role), Double::sum);
                switching.merge(role, lost / weeks, Double::sum);
                for (SalesFunction function : SalesFunction.values()) {
                    double worked = week.hours(role, function);
                    if (worked > 0) {
                        study.computeIfAbsent(role, r -> new EnumMap<>(SalesFunction.class))
                                .merge(function, worked / weeks, Double::sum);
                    }
                }
            }
        }
        double delivered = quarter.sum(Measure.ORDERS_DELIVERED);
        return new KeyFigures(
                share(quarter.sum(Measure.TOUCHES), clientMonths),
                quarter.last(Measure.SHARE_OF_WALLET),
                quarter.orderWaitMedian(),
                quarter.orderWaitP90(),
                share(quarter.sum(Measure.ORDERS_LATE), delivered),
                delivered > 0 ? quarter.sum(Measure.PROMISES_KEPT) / delivered : Double.NaN,
                quarter.secondToFirst(),
                share(quarter.sum(Measure.GROWTH_HOURS), clientMonths),
                shares(used, available),
                shares(wanted, available),
                study,
                switching);
    }

    /** Hours a week that all roles together spend on a function. */
    public double hours(SalesFunction function) {
        return timeStudy.values().stream()
                .mapToDouble(hours -> hours.getOrDefault(function, 0.0))
                .sum();
    }

    private static Map<Role, Double> shares(Map<Role, Double> parts, Map<Role, Double> wholes) {
        Map<Role, Double> shares = new EnumMap<>(Role.class);
        wholes.forEach((role, whole) -> shares.put(role, share(parts.getOrDefault(role, 0.0), whole)));
        return shares;
    }

    /** A part as a share of a whole; 0 of nothing. */
    public static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
