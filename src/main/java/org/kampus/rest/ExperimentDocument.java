package org.kampus.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentHeading;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.insight.Figure;
import org.kampus.insight.Spread;
import org.kampus.lab.Bottleneck;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.lab.Variant;
import org.kampus.scenario.Scenario;

/**
 * How far an experiment is, as programs see it.
 *
 * @param id the experiment
 * @param name how people call it
 * @param state draft, queued, running, done, cancelled, failed or interrupted
 * @param position place among those that wait, from 1; 0 unless it waits
 * @param progress share of the runs that are done, 0 to 1
 * @param secondsLeft expected seconds to the result; absent unless it runs
 * @param failure what went wrong; absent unless it failed
 * @param scenario name of the case
 * @param scenarioDigest SHA-256 of the text of its file
 * @param seed luck of the first fate; each further one has the next number
 * @param quarters quarters played
 * @param replications fates of each arm
 * @param arms names of what is compared, the baseline first
 * @param createdAt when it was ordered
 * @param warnings what in the plans was hardly meant so; told only in the answer to the order
 */
public record ExperimentDocument(
        String id,
        String name,
        String state,
        int position,
        double progress,
        @Nullable Long secondsLeft,
        @Nullable String failure,
        String scenario,
        String scenarioDigest,
        long seed,
        int quarters,
        int replications,
        List<String> arms,
        String createdAt,
        @Nullable List<DoubtfulPlan> warnings) {

    private static final String BASELINE = "baseline";

    /**
     * What an experiment brought. Money is in thousand ₽, shares are 0 to 1, waits in weeks.
     *
     * @param id the experiment
     * @param name how people call it
     * @param scenario name of the case
     * @param scenarioDigest SHA-256 of the text of its file
     * @param seed luck of the first fate
     * @param quarters quarters played
     * @param replications fates of each arm
     * @param engineVersion version of the rules of the world
     * @param productVersion version of Kampus
     * @param finishedAt when it was done
     * @param arms what was compared, the baseline first
     */
    public record Result(
            String id,
            String name,
            String scenario,
            String scenarioDigest,
            long seed,
            int quarters,
            int replications,
            String engineVersion,
            String productVersion,
            String finishedAt,
            List<Arm> arms) {}

    /**
     * One of the plans compared.
     *
     * @param name its name
     * @param metrics how each metric is distributed over fates
     * @param differences how each metric differs from the baseline, fate by fate; absent in the baseline
     * @param bottleneck what limits it; absent if nothing does
     * @param change what it costs and when it pays back; absent in the baseline, and where quarters were not kept
     */
    public record Arm(
            String name,
            Map<String, Distribution> metrics,
            @Nullable Map<String, Difference> differences,
            @Nullable Limit bottleneck,
            @Nullable ChangeDocument change) {}

    /**
     * How a metric is distributed over fates.
     *
     * @param unit what it is measured in
     * @param fates fates with a value
     * @param mean their mean
     * @param p10 a tenth of the fates bring no more
     * @param p50 half of the fates bring no more
     * @param p90 nine tenths of the fates bring no more
     */
    public record Distribution(String unit, int fates, double mean, double p10, double p50, double p90) {}

    /**
     * How a metric differs from the baseline.
     *
     * @param difference mean difference, fate by fate; of waits the middle one
     * @param low lower end of its 95 % interval; null where too few fates differ to tell one
     * @param high upper end
     * @param fates fates compared
     * @param better fates in which this arm is better, or higher where neither way is better
     * @param equal fates in which nothing differs
     * @param worse fates in which it is worse, or lower
     * @param shareBetter better as a share of the fates; deprecated, as it hides equal ones
     * @param verdict better or worse beyond luck, higher or lower where neither way is better, else unclear
     */
    public record Difference(
            double difference,
            @Nullable Double low,
            @Nullable Double high,
            int fates,
            int better,
            int equal,
            int worse,
            double shareBetter,
            String verdict) {}

    /**
     * What limits a plan.
     *
     * @param role the role whose hours are short
     * @param function the function that waits longest for it
     * @param fromWeek median first week
     * @param asked hours asked as a share of those available
     * @param fates fates in which it is so
     */
    public record Limit(String role, String function, int fromWeek, double asked, int fates) {}

    /**
     * A part of a list.
     *
     * @param total how many there are in all
     * @param offset how many come before
     * @param experiments the experiments, last changed first
     */
    public record Page(int total, int offset, List<Heading> experiments) {}

    /**
     * An experiment in a list.
     *
     * @param id the experiment
     * @param name how people call it
     * @param state how far it is
     * @param scenario name of the case
     * @param variants variants beside the baseline
     * @param replications fates of each arm
     * @param quarters quarters played
     * @param updatedAt time of the last change
     */
    public record Heading(
            String id,
            String name,
            String state,
            String scenario,
            int variants,
            int replications,
            int quarters,
            String updatedAt) {

        static Heading of(ExperimentHeading heading) {
            return new Heading(
                    heading.id().toString(),
                    heading.name(),
                    heading.state().key(),
                    heading.scenarioId(),
                    heading.variants(),
                    heading.replications(),
                    heading.quarters(),
                    heading.updatedAt().toString());
        }
    }

    /** A part of a list. */
    static Page page(List<ExperimentHeading> all, int offset, int most) {
        return new Page(
                all.size(),
                offset,
                all.stream().skip(offset).limit(most).map(Heading::of).toList());
    }

    /** How far an experiment is. */
    static ExperimentDocument of(StoredExperiment stored, ExperimentStatus status) {
        ExperimentOrder order = stored.order();
        return new ExperimentDocument(
                stored.id().toString(),
                order.name(),
                status.state().key(),
                status.position(),
                status.share(),
                status.remaining().map(left -> left.toSeconds()).orElse(null),
                status.failure().isEmpty() ? null : status.failure(),
                order.scenarioId(),
                order.scenarioDigest(),
                order.seed(),
                order.quarters(),
                order.replications(),
                IntStream.rangeClosed(0, order.variants().size())
                        .mapToObj(arm -> name(order.variants(), arm))
                        .toList(),
                stored.createdAt().toString(),
                null);
    }

    /** The same with what in the plans was hardly meant so. */
    ExperimentDocument doubting(ExperimentOrder order, Scenario played, Messages messages) {
        List<DoubtfulPlan> doubts =
                new ArrayList<>(DoubtfulPlan.of(BASELINE, order.baseline().plans(quarters), played, messages));
        for (Variant variant : order.variants()) {
            doubts.addAll(DoubtfulPlan.of(variant.name(), variant.schedule().plans(quarters), played, messages));
        }
        return new ExperimentDocument(
                id,
                name,
                state,
                position,
                progress,
                secondsLeft,
                failure,
                scenario,
                scenarioDigest,
                seed,
                quarters,
                replications,
                arms,
                createdAt,
                doubts);
    }

    /** What an experiment brought. */
    static Result of(StoredExperiment stored, ExperimentResult result) {
        ExperimentOrder order = stored.order();
        Comparison comparison = result.comparison();
        return new Result(
                stored.id().toString(),
                order.name(),
                order.scenarioId(),
                order.scenarioDigest(),
                order.seed(),
                order.quarters(),
                comparison.replications(),
                result.engineVersion(),
                result.productVersion(),
                result.finishedAt().toString(),
                IntStream.range(0, comparison.arms())
                        .mapToObj(arm -> arm(comparison, arm, name(order.variants(), arm)))
                        .toList());
    }

    private static String name(List<Variant> variants, int arm) {
        return arm == 0 ? BASELINE : variants.get(arm - 1).name();
    }

    private static Arm arm(Comparison comparison, int arm, String name) {
        Map<String, Distribution> metrics = new LinkedHashMap<>();
        for (Metric metric : comparison.metrics()) {
            Spread spread = comparison.spread(metric, arm);
            if (spread.fates() > 0) {
                metrics.put(
                        metric.key(),
                        new Distribution(
                                metric.unit().key(),
                                spread.fates(),
                                spread.mean(),
                                spread.p10(),
                                spread.p50(),
                                spread.p90()));
            }
        }
        return new Arm(
                name,
                metrics,
                arm == 0 ? null : differences(comparison, arm),
                comparison.bottleneck(arm).map(ExperimentDocument::limit).orElse(null),
                arm == 0 ? null : ChangeDocument.of(comparison, arm));
    }

    private static Map<String, Difference> differences(Comparison comparison, int arm) {
        Map<String, Difference> differences = new LinkedHashMap<>();
        comparison.against(arm).forEach((metric, paired) -> {
            if (paired.fates() >= 2) {
                differences.put(
                        metric.key(),
                        new Difference(
                                paired.difference(),
                                paired.hasInterval() ? paired.low() : null,
                                paired.hasInterval() ? paired.high() : null,
                                paired.fates(),
                                paired.better(),
                                paired.equal(),
                                paired.worse(),
                                paired.shareBetter(),
                                verdict(metric, paired)));
            }
        });
        return differences;
    }

    private static String verdict(Metric metric, PairedComparison paired) {
        if (!paired.isClear()) {
            return "unclear";
        }
        boolean up = metric.gain(paired.difference()) > 0;
        return metric.direction() == Figure.Direction.NEITHER ? up ? "higher" : "lower" : up ? "better" : "worse";
    }

    private static Limit limit(Bottleneck bottleneck) {
        return new Limit(
                bottleneck.role().key(),
                bottleneck.function().key(),
                bottleneck.fromWeek(),
                bottleneck.asked(),
                bottleneck.fates());
    }
}
