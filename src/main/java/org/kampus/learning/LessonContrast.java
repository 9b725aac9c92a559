package org.kampus.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.kampus.insight.Spread;
import org.kampus.lab.Comparison;
import org.kampus.lab.Experiment;
import org.kampus.lab.ExperimentRun;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Claim;
import org.kampus.scenario.Lesson.Figure;

/**
 * What two plans of a lesson's company bring in many fates, the same luck for both.
 *
 * @param comparison arm 0 is the base, arm 1 the change
 */
public record LessonContrast(Comparison comparison) {

    /** Luck of the first fate; the others follow. */
    public static final long FIRST_SEED = 1;

    private static final double TENTH = 0.1;
    private static final double UPPER = 0.975;

    /** The experiment of a setting. */
    public static Experiment experiment(Lesson.Setting setting) {
        return new Experiment(
                setting.company(),
                PlanSchedule.steady(setting.company().startingPlan()),
                List.of(new Variant("change", PlanSchedule.steady(setting.changed()))),
                setting.quarters(),
                setting.fates(),
                FIRST_SEED);
    }

    /** Plays a setting from beginning to end on this thread. */
    public static LessonContrast played(Lesson.Setting setting) {
        ExperimentRun run = new ExperimentRun(experiment(setting));
        for (var piece = run.next(); piece.isPresent(); piece = run.next()) {
            run.play(piece.getAsInt(), (done, total) -> true);
        }
        return new LessonContrast(run.comparison());
    }

    /**
     * A figure with its 95 % interval.
     *
     * @param value the figure; NaN if there is none
     * @param low lower end; NaN if none can be told
     * @param high upper end
     */
    public record Interval(double value, double low, double high) {}

    /**
     * The measure with a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Metric metric(String key) {
        return Arrays.stream(Metric.values())
                .filter(m -> m.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(String.format(Locale.ROOT, "there is no measure '%s'", key)));
    }

    /** The change against the base. */
    public PairedComparison against(Metric metric) {
        return comparison.against(metric, 1);
    }

    /** The mean of a measure in the base, or its middle if a few fates decide the mean. */
    public double base(Metric metric) {
        return typical(metric, 0);
    }

    /** The mean of a measure in the change, or its middle if a few fates decide the mean. */
    public double changed(Metric metric) {
        return typical(metric, 1);
    }

    private double typical(Metric metric, int arm) {
        Spread spread = comparison.spread(metric, arm);
        return metric.isLopsided() ? spread.p50() : spread.mean();
    }

    /** The figure a guess asks for. */
    public Interval figure(Metric metric, Figure figure) {
        PairedComparison against = against(metric);
        double base = Math.abs(against.base());
        return switch (figure) {
            case DIFFERENCE -> new Interval(against.difference(), against.low(), against.high());
            case RELATIVE -> new Interval(against.difference() / base, against.low() / base, against.high() / base);
            case TENTHS -> tenths(Spread.known(comparison.values(metric, 0)));
        };
    }

    /** Each tenth lies, 95 times in 100, between two of the values in order; the interval takes the outermost of both. */
    static Interval tenths(double[] sorted) {
        int n = sorted.length;
        Spread spread = Spread.of(sorted);
        BinomialDistribution below = BinomialDistribution.of(n, TENTH);
        int first = Math.max(0, below.inverseCumulativeProbability(1 - UPPER) - 1);
        int last = Math.min(n - 1, below.inverseCumulativeProbability(UPPER));
        return new Interval(
                spread.p90() / spread.p10(),
                sorted[n - 1 - last] / sorted[last],
                sorted[n - 1 - first] / sorted[first]);
    }

    /** Share of the fates in which a measure rises or falls as a claim says; NaN if it says something else. */
    public double share(Claim claim) {
        double[] base = comparison.values(metric(claim.measure()), 0);
        double[] changed = comparison.values(metric(claim.measure()), 1);
        int fates = 0;
        int there = 0;
        for (int i = 0; i < base.length; i++) {
            double difference = changed[i] - base[i];
            fates += Double.isNaN(difference) ? 0 : 1;
            there += claim.direction() == Lesson.Direction.UP && difference > 0 ? 1 : 0;
            there += claim.direction() == Lesson.Direction.DOWN && difference < 0 ? 1 : 0;
        }
        boolean asked = claim.direction() == Lesson.Direction.UP || claim.direction() == Lesson.Direction.DOWN;
        return asked && fates > 0 ? (double) there / fates : Double.NaN;
    }

    /**
     * Whether a claim is true: the 95 % interval of the mean difference lies on its side of zero, and enough of the fates
     * go its way. What stays the same, or is no less, is told by the whole interval.
     */
    public boolean holds(Claim claim) {
        Metric metric = metric(claim.measure());
        Interval difference = figure(metric, Figure.DIFFERENCE);
        return switch (claim.direction()) {
            case UP -> difference.low() > 0 && share(claim) >= claim.share();
            case DOWN -> difference.high() < 0 && share(claim) >= claim.share();
            case SAME -> staysWithin(metric, claim.within());
            case NO_LESS -> figure(metric, Figure.RELATIVE).low() > -claim.within();
            case APART -> figure(metric, Figure.TENTHS).value() >= claim.times();
            case CLOSE -> figure(metric, Figure.TENTHS).value() <= claim.times();
        };
    }

    /** Where hardly any fate differs no interval can be told, and none is needed. */
    private boolean staysWithin(Metric metric, double within) {
        PairedComparison against = against(metric);
        double most = within * Math.abs(against.base());
        return against.hasInterval()
                ? against.low() > -most && against.high() < most
                : against.fates() > 0 && Math.abs(against.difference()) <= most;
    }
}
