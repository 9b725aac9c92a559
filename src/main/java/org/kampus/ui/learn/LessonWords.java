package org.kampus.ui.learn;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.learning.LessonContrast;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Figure;
import org.kampus.scenario.LocalizedText;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.lab.MetricWording;

/** Says in one language what the engine says to a lesson. */
final class LessonWords {

    private final Lesson lesson;
    private final Texts texts;
    private final MetricWording metrics;

    LessonWords(Lesson lesson, Texts texts) {
        this.lesson = lesson;
        this.texts = texts;
        this.metrics = new MetricWording(texts);
    }

    /** A text of the lesson. */
    String of(LocalizedText text) {
        return text.in(locale());
    }

    private Locale locale() {
        return texts.language().locale();
    }

    /** The measure asked about. */
    Metric asked() {
        return LessonContrast.metric(lesson.guess().measure());
    }

    /** What tables show: the measure asked about, and profit beside the value of the client base. */
    Set<Metric> shown() {
        Set<Metric> shown = new LinkedHashSet<>();
        shown.add(asked());
        shown.add(Metric.PROFIT);
        shown.add(Metric.CLIENT_BASE_VALUE);
        return shown;
    }

    /** Whether the question is about the fates of the base alone. */
    boolean isAboutLuck() {
        return lesson.guess().figure() == Figure.TENTHS;
    }

    /** The strip of all fates of a contrast, in the measure of a claim. */
    FateStrip strip(LessonContrast contrast, Metric metric, boolean luck) {
        double[] base = contrast.comparison().values(metric, 0);
        if (luck) {
            return new FateStrip(base, false, value -> metrics.value(metric, value), luckSummary(contrast, metric));
        }
        double[] changed = contrast.comparison().values(metric, 1);
        double[] differences = new double[base.length];
        for (int i = 0; i < base.length; i++) {
            differences[i] = changed[i] - base[i];
        }
        return new FateStrip(differences, true, value -> metrics.difference(metric, value), summary(contrast, metric));
    }

    private String luckSummary(LessonContrast contrast, Metric metric) {
        var spread = contrast.comparison().spread(metric, 0);
        return texts.get(
                "learn.strip.luck",
                texts.figures().whole(spread.fates()),
                metrics.name(metric),
                metrics.value(metric, spread.p10()),
                metrics.value(metric, spread.p90()));
    }

    private String summary(LessonContrast contrast, Metric metric) {
        PairedComparison against = contrast.against(metric);
        int up = (int) Math.round(
                contrast.share(new Lesson.Claim(metric.key(), Lesson.Direction.UP, 1, 0, 1)) * against.fates());
        int down = (int) Math.round(
                contrast.share(new Lesson.Claim(metric.key(), Lesson.Direction.DOWN, 1, 0, 1)) * against.fates());
        String words = texts.get(
                "learn.strip.difference",
                texts.figures().whole(against.fates()),
                metrics.name(metric),
                texts.figures().whole(up),
                texts.figures().whole(down),
                metrics.difference(metric, against.difference()));
        return against.hasInterval()
                ? words + " "
                        + texts.get(
                                "learn.strip.interval",
                                metrics.difference(metric, against.low()),
                                metrics.difference(metric, against.high()))
                : words;
    }

    /** The figure asked about, in words: a third more, 2.1 times. */
    String figure(LessonContrast.Interval figure) {
        return switch (lesson.guess().figure()) {
            case RELATIVE -> signed(figure.value());
            case DIFFERENCE -> metrics.difference(asked(), figure.value());
            case TENTHS -> texts.get("learn.times", texts.figures().number(figure.value(), 1));
        };
    }

    private String signed(double share) {
        String size = texts.figures().percent(Math.abs(share), Math.abs(share) < 0.095 ? 1 : 0);
        return (share < -0.0005 ? "\u2212" : share > 0.0005 ? "+" : "") + size;
    }

    /** A measure in base and change. */
    String pair(LessonContrast contrast, Metric metric) {
        return texts.get(
                "learn.pair",
                metrics.value(metric, contrast.base(metric)),
                metrics.value(metric, contrast.changed(metric)));
    }

    /** Name of a measure. */
    String name(Metric metric) {
        return metrics.name(metric);
    }

    /** What the change brings in the first fate of a contrast. */
    String value(LessonContrast contrast, Metric metric) {
        return metrics.value(metric, contrast.comparison().values(metric, 1)[0]);
    }

    /** How far that is from the base in the same fate. */
    String difference(LessonContrast contrast, Metric metric) {
        return metrics.difference(
                metric,
                contrast.comparison().values(metric, 1)[0]
                        - contrast.comparison().values(metric, 0)[0]);
    }
}
