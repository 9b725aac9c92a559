package org.kampus.lab;

import java.util.List;
import java.util.stream.Stream;
import org.kampus.lab.Dominance.Point;
import org.kampus.organisation.OperatingPlan;

/**
 * A plan in a search with what it has brought so far.
 *
 * @param plan the plan
 * @param outcomes by fate, from the first on
 */
record Trial(OperatingPlan plan, List<Outcome> outcomes) {

    /** A plan nobody has played yet. */
    static Trial of(OperatingPlan plan) {
        return new Trial(plan, List.of());
    }

    /** The trial after further fates. */
    Trial with(List<Outcome> more) {
        return new Trial(plan, Stream.concat(outcomes.stream(), more.stream()).toList());
    }

    /** Mean profit and retention in the first fates. */
    Point point(int fates) {
        return new Point(mean(Metric.PROFIT, fates), mean(Metric.RETENTION, fates));
    }

    private double mean(Metric metric, int fates) {
        double sum = 0;
        for (Outcome outcome : outcomes.subList(0, fates)) {
            sum += outcome.get(metric);
        }
        return sum / fates;
    }

    /** The trials that no other one beats in profit and retention, by falling profit; not more than so many. */
    static List<Trial> front(List<Trial> trials, int fates, int limit) {
        List<Point> points = trials.stream().map(t -> t.point(fates)).toList();
        List<Integer> front = Dominance.front(points);
        List<Integer> shown = Dominance.order(points).stream()
                .filter(front::contains)
                .limit(limit)
                .toList();
        return front.stream().filter(shown::contains).map(trials::get).toList();
    }

    /** The trials in order, best first. */
    static List<Trial> sorted(List<Trial> trials, int fates) {
        List<Point> points = trials.stream().map(t -> t.point(fates)).toList();
        return Dominance.order(points).stream().map(trials::get).toList();
    }
}
