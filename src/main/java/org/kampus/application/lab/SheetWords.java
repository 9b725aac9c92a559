package org.kampus.application.lab;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.PlanWords;
import org.kampus.lab.Metric;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.LocalizedTexts;

/** The words of files, in one language. */
final class SheetWords {

    private static final LocalizedTexts TEXTS = LocalizedTexts.beside(SheetWords.class, "export");

    private final PlanWords plans;
    private final Locale locale;

    SheetWords(PlanWords plans, Locale locale) {
        this.plans = plans;
        this.locale = locale.getLanguage().equals("ru") ? Locale.of("ru") : Locale.ROOT;
    }

    /** Russian, or no language in particular. */
    Locale locale() {
        return locale;
    }

    String text(String key) {
        return TEXTS.get(locale, key);
    }

    /** A column by the last part of its heading's key. */
    Column column(String key, Format format) {
        return new Column(text("column." + key), format);
    }

    /** Columns that look alike, by the last parts of their headings' keys. */
    List<Column> columns(Format format, String... keys) {
        return Stream.of(keys).map(key -> column(key, format)).toList();
    }

    String metric(Metric metric) {
        return text("metric." + metric.key());
    }

    String unit(Metric metric) {
        return text("unit." + metric.unit().name());
    }

    /** What changes decide, a line each. */
    String changes(List<PlanChange> changes) {
        return String.join("\n", plans.lines(changes, locale));
    }

    /** How values of a metric look. */
    static Format format(Metric metric) {
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES -> Format.MONEY;
            case SHARE -> Format.SHARE;
            case CLIENTS, PEOPLE, NUMBER, LEVEL, PER_CLIENT_MONTH, WEEKS -> Format.DECIMAL;
        };
    }
}
