package org.kampus.application.lab;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.kampus.lab.Metric;
import org.kampus.organisation.PlanChange;

/** The words of files, in one language. */
final class SheetWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    SheetWords(Locale locale) {
        this.locale = locale.getLanguage().equals("ru") ? Locale.of("ru") : Locale.ROOT;
        this.texts = ResourceBundle.getBundle(
                SheetWords.class.getPackageName() + ".export",
                this.locale,
                SheetWords.class.getClassLoader(),
                NO_FALLBACK);
    }

    /** Russian, or no language in particular. */
    Locale locale() {
        return locale;
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** Headings by the last part of their keys. */
    List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> text("column." + key)).toList();
    }

    String metric(Metric metric) {
        return text("metric." + metric.key());
    }

    String unit(Metric metric) {
        return text("unit." + metric.unit().name());
    }

    /** A change in the words of scenario files. */
    String change(PlanChange change) {
        return switch (change) {
            case PlanChange.Headcount c ->
                String.format(Locale.ROOT, "headcount.%s %d → %d", c.role().key(), c.from(), c.to());
            case PlanChange.Duty c ->
                String.format(
                        Locale.ROOT,
                        "duties.%s.%s %s → %s",
                        c.function().key(),
                        c.role().key(),
                        c.from().key(),
                        c.to().key());
            case PlanChange.Rule c ->
                String.format(Locale.ROOT, "%s %s → %s", c.lever().path(), value(c, c.from()), value(c, c.to()));
            case PlanChange.KeyAccountScores c ->
                String.format(
                        Locale.ROOT, "keyAccounts.scores %d → %d", c.from().size(), c.to().size());
        };
    }

    private static String value(PlanChange.Rule rule, double value) {
        List<String> choices = rule.lever().choices();
        return choices.isEmpty() ? Double.toString(value) : choices.get((int) value);
    }
}
