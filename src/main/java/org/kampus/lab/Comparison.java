package org.kampus.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kampus.insight.Spread;

/**
 * What an experiment brought so far. Depends only on the outcomes, not on the order they came in.
 *
 * @param outcomes by arm, then by replication; the same number of replications for every arm
 */
public record Comparison(List<List<Outcome>> outcomes) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the arms have different numbers of replications
     */
    public Comparison {
        outcomes = outcomes.stream().map(List::copyOf).toList();
        if (outcomes.isEmpty()
                || outcomes.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("every arm must have the same number of replications but they have "
                    + outcomes.stream().map(List::size).toList());
        }
    }

    /** Arms compared; the first is the baseline. */
    public int arms() {
        return outcomes.size();
    }

    /** Replications of each arm. */
    public int replications() {
        return outcomes.getFirst().size();
    }

    /** The values of a metric in an arm, by replication; NaN where it has none. */
    public double[] values(Metric metric, int arm) {
        return outcomes.get(arm).stream().mapToDouble(o -> o.get(metric)).toArray();
    }

    /** How a metric is distributed over fates in an arm. */
    public Spread spread(Metric metric, int arm) {
        return Spread.of(values(metric, arm));
    }

    /** An arm's difference to the baseline. */
    public PairedComparison against(Metric metric, int arm) {
        return between(metric, 0, arm);
    }

    /** The difference of an arm to any other. */
    public PairedComparison between(Metric metric, int base, int arm) {
        return PairedComparison.of(metric, values(metric, base), values(metric, arm));
    }

    /** An arm's differences to the baseline in all metrics that have values in both. */
    public Map<Metric, PairedComparison> against(int arm) {
        Map<Metric, PairedComparison> all = new EnumMap<>(Metric.class);
        for (Metric metric : metrics()) {
            PairedComparison comparison = against(metric, arm);
            if (comparison.fates() > 0) {
                all.put(metric, comparison);
            }
        }
        return all;
    }

    /** The metrics that have a value in any run. */
    public List<Metric> metrics() {
        return Arrays.stream(Metric.values())
                .filter(metric -> IntStream.range(0, arms())
                        .anyMatch(arm -> spread(metric, arm).fates() > 0))
                .toList();
    }

    /** What an arm costs and when it pays back, compared with the baseline; nothing if the profits of quarters were not kept. */
    public Optional<Payback> payback(int arm) {
        return Payback.of(outcomes.getFirst(), outcomes.get(arm));
    }

    /** What the worst tenth of an arm's fates brings beside the baseline; nothing with fewer than ten fates. */
    public Optional<WorstTenth> worstTenth(int arm) {
        return WorstTenth.of(values(Metric.PROFIT, 0), values(Metric.PROFIT, arm));
    }

    /** The distribution of the fates of an arm. */
    public Luck luck(Metric metric, int arm) {
        return Luck.of(metric, values(metric, arm));
    }

    /** The role that limits an arm in most of its fates; none if no role is short of hours for long in any. */
    public Optional<Bottleneck> bottleneck(int arm) {
        return Bottleneck.of(outcomes.get(arm));
    }

    /** A comparison of the first replications only. */
    public Comparison first(int replications) {
        List<List<Outcome>> fewer = new ArrayList<>();
        outcomes.forEach(arm -> fewer.add(arm.subList(0, replications)));
        return new Comparison(fewer);
    }
}
