package org.kampus.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.application.lab.Gap;
import org.kampus.application.lab.ScreeningResult;
import org.kampus.application.lab.SearchResult;
import org.kampus.application.lab.SensitivityResult;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.application.lab.StoredStudy;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyResult;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.SearchConstraints;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.NeededFunctions;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;

/**
 * How far a study of an experiment is, as programs see it.
 *
 * @param experiment the experiment
 * @param kind sensitivity, screening or search
 * @param state queued, running, done, cancelled, failed or interrupted
 * @param position place among those that wait, from 1; 0 unless it waits
 * @param progress share of the runs that are done, 0 to 1
 * @param secondsLeft expected seconds to the result; absent unless it runs
 * @param failure what went wrong; absent unless it failed
 */
public record StudyDocument(
        String experiment,
        String kind,
        String state,
        int position,
        double progress,
        @Nullable Long secondsLeft,
        @Nullable String failure) {

    /**
     * What a study brought; one of the three parts is there. Figures are in the unit of their metric.
     *
     * @param experiment the experiment
     * @param kind sensitivity, screening or search
     * @param engineVersion version of the rules of the world
     * @param productVersion version of Kampus
     * @param finishedAt when it was done
     * @param sensitivity one assumption after the other at the ends of its range
     * @param screening all assumptions moved together
     * @param search plans found
     */
    public record Result(
            String experiment,
            String kind,
            String engineVersion,
            String productVersion,
            String finishedAt,
            @Nullable Sensitivity sensitivity,
            @Nullable Screening screening,
            @Nullable Search search) {}

    /**
     * How much a difference to the baseline rests on single assumptions.
     *
     * @param variant name of the variant
     * @param replications fates of each world
     * @param bars by metric: the assumptions that matter most, longest bar first
     */
    public record Sensitivity(String variant, int replications, Map<String, List<Bar>> bars) {}

    /**
     * What an assumption does.
     *
     * @param path its place in the case
     * @param value its value in the experiment
     * @param low low end of its range
     * @param high high end
     * @param documented whether the range is documented, else a quarter either way
     * @param present the difference as the experiment is
     * @param atLow the difference at the low end
     * @param atHigh the difference at the high end
     * @param clear whether an end changes the difference beyond luck
     * @param overturns whether the difference has the other sign at an end, beyond luck
     * @param turnsBelow value below which the sign is another; absent if there is none, or it was not looked for
     * @param turnsAbove value above which it is
     */
    public record Bar(
            String path,
            double value,
            double low,
            double high,
            boolean documented,
            Interval present,
            Interval atLow,
            Interval atHigh,
            boolean clear,
            boolean overturns,
            @Nullable Double turnsBelow,
            @Nullable Double turnsAbove) {}

    /**
     * Which assumptions matter anywhere in their ranges.
     *
     * @param variant name of the variant
     * @param replications fates of each world
     * @param trajectories ways through the ranges
     * @param effects by metric: assumptions, most important first
     */
    public record Screening(String variant, int replications, int trajectories, Map<String, List<Effect>> effects) {}

    /**
     * What an assumption does over its whole range.
     *
     * @param path its place in the case
     * @param importance mean size of its effects
     * @param mean mean effect
     * @param deviation how differently it works in other places
     * @param luck importance that luck alone would hardly reach
     * @param clear whether it matters more than luck would make it seem
     */
    public record Effect(
            String path,
            @Nullable Double importance,
            @Nullable Double mean,
            @Nullable Double deviation,
            @Nullable Double luck,
            boolean clear) {}

    /**
     * The best plans found.
     *
     * @param weeklyPayroll wages a week that were allowed, thousand ₽
     * @param runs runs spent
     * @param plansTried different plans tried
     * @param frontier plans that no other one beats in both profit and retention, by falling profit
     * @param constraints what had to stay, and how fast a plan may come into force
     * @param compared the plan the search began with, then the textbook structures
     */
    public record Search(
            double weeklyPayroll,
            Constraints constraints,
            int runs,
            int plansTried,
            List<FoundPlan> frontier,
            List<FoundPlan> compared) {}

    /**
     * What a search had to leave as it is.
     *
     * @param noLayoffs whether there may not be fewer people than at the start
     * @param keep roles that may not have fewer people
     * @param decisionsPerQuarter decisions that come into force in a quarter at most; 0 if all may at once
     */
    public record Constraints(boolean noLayoffs, List<String> keep, int decisionsPerQuarter) {

        static Constraints of(SearchConstraints constraints) {
            return new Constraints(
                    constraints.noLayoffs(),
                    constraints.kept().stream().map(Role::key).toList(),
                    constraints.decisionsPerQuarter());
        }
    }

    /**
     * A plan of the way to the one found.
     *
     * @param fromQuarter quarter from which it is in force
     * @param plan the plan by the schema of plans
     */
    public record Step(int fromQuarter, Object plan) {}

    /**
     * A plan with what it brings.
     *
     * @param plan the plan by the schema of plans
     * @param weeklyPayroll its wages a week, thousand ₽
     * @param preset the textbook structure it is; absent for others
     * @param fates fates it was played in
     * @param profit profit, thousand ₽
     * @param retention retention a year
     * @param profitDifference difference of profit to the beginning
     * @param retentionDifference difference of retention to the beginning
     * @param steps the way to the plan if it comes into force step by step; absent otherwise
     * @param undone functions that have to be done and that nobody does under the plan; absent if there are none
     */
    public record FoundPlan(
            Object plan,
            double weeklyPayroll,
            @Nullable String preset,
            int fates,
            Range profit,
            Range retention,
            Interval profitDifference,
            Interval retentionDifference,
            @Nullable List<Step> steps,
            @Nullable List<String> undone) {}

    /**
     * How a figure is spread over fates.
     *
     * @param mean its mean
     * @param p10 a tenth of the fates bring no more
     * @param p90 nine tenths of the fates bring no more
     */
    public record Range(
            @Nullable Double mean,
            @Nullable Double p10,
            @Nullable Double p90) {}

    /**
     * A difference with its 95 % interval; absent figures have no value.
     *
     * @param difference mean difference
     * @param low lower end
     * @param high upper end
     */
    public record Interval(
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high) {

        static Interval of(Gap gap) {
            return new Interval(finite(gap.difference()), finite(gap.low()), finite(gap.high()));
        }
    }

    /** How far a study is. */
    static StudyDocument of(StudyKind kind, ExperimentStatus status) {
        return new StudyDocument(
                status.id().toString(),
                kind.key(),
                status.state().key(),
                status.position(),
                status.share(),
                status.remaining().map(left -> left.toSeconds()).orElse(null),
                status.failure().isEmpty() ? null : status.failure());
    }

    /**
     * What a study brought.
     *
     * @param scenario the case of the experiment
     */
    static Result of(StoredExperiment experiment, Scenario scenario, StoredStudy study) {
        StudyResult result = study.result();
        return new Result(
                study.experiment().toString(),
                study.kind().key(),
                study.engineVersion(),
                study.productVersion(),
                study.updatedAt().toString(),
                result instanceof SensitivityResult found ? sensitivity(experiment, found) : null,
                result instanceof ScreeningResult found ? screening(experiment, found) : null,
                result instanceof SearchResult found ? search(experiment, found, scenario) : null);
    }

    private static Sensitivity sensitivity(StoredExperiment experiment, SensitivityResult found) {
        return new Sensitivity(variant(experiment, found.arm()), found.replications(), byMetric(metric -> {
            Map<String, SensitivityResult.Turn> turns = new LinkedHashMap<>();
            found.turns().getOrDefault(metric, List.of()).forEach(turn -> turns.put(turn.path(), turn));
            return found.bars().getOrDefault(metric, List.of()).stream()
                    .map(bar -> bar(bar, turns.get(bar.path())))
                    .toList();
        }));
    }

    private static Bar bar(SensitivityResult.Bar bar, SensitivityResult.@Nullable Turn turn) {
        return new Bar(
                bar.path(),
                bar.value(),
                bar.low(),
                bar.high(),
                bar.documented(),
                Interval.of(bar.present()),
                Interval.of(bar.atLow()),
                Interval.of(bar.atHigh()),
                bar.clear(),
                bar.overturns(),
                turn == null ? null : turn.below(),
                turn == null ? null : turn.above());
    }

    private static Screening screening(StoredExperiment experiment, ScreeningResult found) {
        return new Screening(
                variant(experiment, found.arm()),
                found.replications(),
                found.trajectories(),
                byMetric(metric -> found.effects().getOrDefault(metric, List.of()).stream()
                        .map(effect -> new Effect(
                                effect.path(),
                                finite(effect.importance()),
                                finite(effect.mean()),
                                finite(effect.deviation()),
                                finite(effect.luck()),
                                effect.clear()))
                        .toList()));
    }

    private static Search search(StoredExperiment experiment, SearchResult found, Scenario scenario) {
        OperatingPlan start = experiment.order().baseline().planIn(1);
        SearchConstraints under = found.under();
        Function<SearchResult.Found, @Nullable List<Step>> steps = plan -> under.decisionsPerQuarter() == 0
                ? null
                : under.schedule(start, PlanCodec.fromJson(plan.plan()), scenario.limits()).steps().stream()
                        .map(step -> new Step(step.fromQuarter(), BoundedJson.values(PlanCodec.toJson(step.plan()))))
                        .toList();
        return new Search(
                found.weeklyPayroll(),
                Constraints.of(under),
                found.runs(),
                found.plansTried(),
                found.frontier().stream()
                        .map(plan -> found(plan, scenario, steps.apply(plan)))
                        .toList(),
                found.compared().stream()
                        .map(plan -> found(plan, scenario, steps.apply(plan)))
                        .toList());
    }

    private static FoundPlan found(SearchResult.Found found, Scenario scenario, @Nullable List<Step> steps) {
        List<String> undone = NeededFunctions.undone(
                        scenario, PlanCodec.fromJson(found.plan()).structure())
                .stream()
                .map(SalesFunction::key)
                .toList();
        return new FoundPlan(
                BoundedJson.values(found.plan()),
                found.weeklyPayroll(),
                found.preset().isEmpty() ? null : found.preset(),
                found.fates(),
                new Range(finite(found.profit()), finite(found.profitLow()), finite(found.profitHigh())),
                new Range(finite(found.retention()), finite(found.retentionLow()), finite(found.retentionHigh())),
                Interval.of(found.profitGap()),
                Interval.of(found.retentionGap()),
                steps,
                undone.isEmpty() ? null : undone);
    }

    private static <T> Map<String, List<T>> byMetric(Function<String, List<T>> values) {
        Map<String, List<T>> map = new LinkedHashMap<>();
        for (Metric metric : Finding.JUDGED_BY) {
            map.put(metric.key(), values.apply(metric.key()));
        }
        return map;
    }

    private static String variant(StoredExperiment experiment, int arm) {
        return experiment.order().variants().get(arm - 1).name();
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
