package org.kampus.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.learning.LessonContrast;
import org.kampus.learning.LessonTruth;
import org.kampus.scenario.Lesson;
import org.kampus.simulation.Simulator;

/**
 * What the company of a lesson brought under two plans.
 *
 * @param lesson name of the lesson
 * @param engineVersion version of the rules of the world
 * @param choice number of the plan that was tried; absent if the plan of the lesson was played in all fates
 * @param seed the luck; absent if all fates were played
 * @param fates fates played, each with both plans
 * @param answer the right answer to the guess; absent for a single fate
 * @param figure the figure asked about; absent for a single fate
 * @param measures both plans by measure; what has no value is left out
 */
public record LessonRunDocument(
        String lesson,
        String engineVersion,
        @Nullable Integer choice,
        @Nullable Long seed,
        int fates,
        @Nullable String answer,
        @Nullable Estimate figure,
        Map<String, Compared> measures) {

    /**
     * A figure with its 95 % interval.
     *
     * @param low lower end; absent if none can be told
     * @param high upper end; absent if none can be told
     */
    public record Estimate(
            double value, @Nullable Double low, @Nullable Double high) {}

    /**
     * A measure under both plans. Of waits it is the middle fate, since a few endless queues decide the mean.
     *
     * @param base under the plan of the company
     * @param changed under the other plan
     * @param difference its mean over the fates
     */
    public record Compared(double base, double changed, Estimate difference) {}

    /** All fates. */
    static LessonRunDocument of(LessonTruth truth) {
        LessonContrast.Interval figure = truth.figure();
        return new LessonRunDocument(
                truth.lesson().id(),
                Simulator.ENGINE_VERSION,
                null,
                null,
                truth.here().comparison().replications(),
                truth.answer().map(Lesson.Range::id).orElse(null),
                estimate(figure.value(), figure.low(), figure.high()),
                measures(truth.here()));
    }

    /** One fate of a plan that was tried. */
    static LessonRunDocument of(Lesson lesson, int choice, long seed, LessonContrast contrast) {
        return new LessonRunDocument(
                lesson.id(), Simulator.ENGINE_VERSION, choice, seed, 1, null, null, measures(contrast));
    }

    private static Map<String, Compared> measures(LessonContrast contrast) {
        Map<String, Compared> measures = new LinkedHashMap<>();
        for (Metric metric : contrast.comparison().metrics()) {
            PairedComparison against = contrast.against(metric);
            if (against.fates() > 0) {
                measures.put(
                        metric.key(),
                        new Compared(
                                contrast.base(metric),
                                contrast.changed(metric),
                                estimate(against.difference(), against.low(), against.high())));
            }
        }
        return measures;
    }

    private static Estimate estimate(double value, double low, double high) {
        return new Estimate(value, finite(low), finite(high));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
