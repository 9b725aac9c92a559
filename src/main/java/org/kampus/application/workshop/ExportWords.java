package org.kampus.application.workshop;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.scenario.LocalizedTexts;
import org.kampus.workshop.TeamFigure;

/** Words and columns of a workshop's files, for a reader of one language in one time zone. */
final class ExportWords {

    private static final LocalizedTexts TEXTS = LocalizedTexts.beside(ExportWords.class, "export");

    private final Locale locale;
    private final ZoneId zone;

    ExportWords(Locale locale, ZoneId zone) {
        this.locale = locale.getLanguage().equals("ru") ? Locale.of("ru") : Locale.ROOT;
        // A bare offset would be told as "Z" or "+03:00".
        this.zone = zone instanceof ZoneOffset offset ? ZoneId.ofOffset("UTC", offset) : zone;
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    List<Column> columns(String... keys) {
        return new ArrayList<>(
                Stream.of(keys).map(key -> column(key, Format.TEXT)).toList());
    }

    Column column(String key, Format format) {
        return new Column(text("column." + key), format);
    }

    Column time() {
        return new Column(text("column.time", zone.getId()), Format.MOMENT);
    }

    Column figure(TeamFigure figure) {
        return new Column(text("figure." + figure.key()), format(figure));
    }

    private static Format format(TeamFigure figure) {
        return switch (figure) {
            case PROFIT, CLIENT_BASE_VALUE, REVENUE -> Format.MONEY;
            case RETENTION, LOAD, LATE_ORDERS, PROMISES_KEPT, SHARE_OF_WALLET -> Format.SHARE;
            case ACTIVE_CLIENTS, NEW_CLIENTS, STOPPED_BUYING, WON_BACK -> Format.WHOLE;
            case ORDER_WAIT, TOUCHES -> Format.DECIMAL;
        };
    }

    String yesNo(boolean value) {
        return text(value ? "yes" : "no");
    }

    String text(String key, Object... values) {
        return TEXTS.get(locale, key, Stream.of(values).map(String::valueOf).toArray());
    }
}
