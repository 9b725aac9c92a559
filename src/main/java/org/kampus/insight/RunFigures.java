package org.kampus.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kampus.organisation.Role;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;

/** Figures of a whole run, over all quarters played; each is read by its {@link Figure}. */
public final class RunFigures {

    private static final double QUARTERS_PER_YEAR = 4;

    private final List<QuarterResult> history;
    private final List<QuarterResult> quarters;

    /**
     * The figures of a run.
     *
     * @param history the quarters before the first decision
     * @param quarters the quarters played, at least one
     */
    public RunFigures(List<QuarterResult> history, List<QuarterResult> quarters) {
        this.history = history;
        this.quarters = quarters;
    }

    double retention() {
        double product = 1;
        for (QuarterResult quarter : quarters) {
            product *= quarter.yearlyRetention();
        }
        return StrictMath.pow(product, 1.0 / quarters.size());
    }

    double netRevenueRetention() {
        boolean historic = !history.isEmpty();
        QuarterResult before = historic ? history.getLast() : quarters.getFirst();
        int elapsed = historic ? quarters.size() : quarters.size() - 1;
        Map<Integer, Double> revenueNow = new HashMap<>();
        for (ClientSnapshot client : quarters.getLast().clients()) {
            if (client.state() == ClientState.ACTIVE) {
                revenueNow.put(client.client(), client.yearlyRevenue());
            }
        }
        double then = 0;
        double now = 0;
        for (ClientSnapshot client : before.clients()) {
            if (client.state() == ClientState.ACTIVE) {
                then += client.yearlyRevenue();
                now += revenueNow.getOrDefault(client.client(), 0.0);
            }
        }
        return then > 0 && elapsed > 0 ? StrictMath.pow(now / then, QUARTERS_PER_YEAR / elapsed) : Double.NaN;
    }

    double secondToFirst() {
        return quarters.stream()
                .mapToDouble(QuarterResult::secondToFirst)
                .filter(ratio -> !Double.isNaN(ratio))
                .average()
                .orElse(Double.NaN);
    }

    double promisesKept() {
        double delivered = sum(Measure.ORDERS_DELIVERED);
        return delivered > 0 ? sum(Measure.PROMISES_KEPT) / delivered : Double.NaN;
    }

    double touches() {
        double clientWeeks = sum(quarter -> quarter.sum(Measure.ACTIVE_CLIENTS));
        return clientWeeks > 0 ? sum(Measure.TOUCHES) / clientWeeks * KeyFigures.WEEKS_PER_MONTH : Double.NaN;
    }

    double growthHours() {
        double clientWeeks = sum(quarter -> quarter.sum(Measure.ACTIVE_CLIENTS));
        return clientWeeks > 0 ? sum(Measure.GROWTH_HOURS) / clientWeeks * KeyFigures.WEEKS_PER_MONTH : Double.NaN;
    }

    double orderWaitMedian() {
        return byOrders(QuarterResult::orderWaitMedian);
    }

    double orderWaitP90() {
        return byOrders(QuarterResult::orderWaitP90);
    }

    double load() {
        double used = 0;
        double available = 0;
        for (Role role : Role.values()) {
            used += used(role);
            available += hours(RoleMeasure.HOURS_AVAILABLE, role);
        }
        return KeyFigures.share(used, available);
    }

    /** Hours used by a role as a share of those available; NaN for a role nobody holds. */
    public double load(Role role) {
        double available = hours(RoleMeasure.HOURS_AVAILABLE, role);
        return available > 0 ? used(role) / available : Double.NaN;
    }

    private double used(Role role) {
        return hours(RoleMeasure.HOURS_WORKED, role) + hours(RoleMeasure.HOURS_SWITCHING, role);
    }

    private double hours(RoleMeasure measure, Role role) {
        double sum = 0;
        for (QuarterResult quarter : quarters) {
            for (WeekReport week : quarter.weeks()) {
                sum += week.get(measure, role);
            }
        }
        return sum;
    }

    /** The clients of all quarters played. */
    ClientBalance clients() {
        return ClientBalance.of(quarters);
    }

    private double byOrders(ToDoubleFunction<QuarterResult> wait) {
        double orders = sum(Measure.ORDERS_DELIVERED);
        double weighted = sum(quarter -> wait.applyAsDouble(quarter) * quarter.sum(Measure.ORDERS_DELIVERED));
        return orders > 0 ? weighted / orders : Double.NaN;
    }

    double sum(Measure measure) {
        return sum(quarter -> quarter.sum(measure));
    }

    double sum(ToDoubleFunction<QuarterResult> figure) {
        double sum = 0;
        for (QuarterResult quarter : quarters) {
            sum += figure.applyAsDouble(quarter);
        }
        return sum;
    }

    double last(Measure measure) {
        return quarters.getLast().last(measure);
    }
}
