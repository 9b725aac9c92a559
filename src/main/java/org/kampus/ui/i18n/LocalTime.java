package org.kampus.ui.i18n;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/**
 * Times as their reader's clock shows them: in the time zone of the browser that shows the page. The server itself has
 * no zone of its own, see decision 25.
 */
public final class LocalTime {

    private LocalTime() {}

    /** Time of day. */
    public static String time(Instant at, Texts texts) {
        return write(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at, texts);
    }

    /** Day and time of day, short. */
    public static String dateAndTime(Instant at, Texts texts) {
        return write(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), at, texts);
    }

    /** Day, its month in full, and time of day. */
    public static String longDateAndTime(Instant at, Texts texts) {
        return write(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), at, texts);
    }

    /** A day of a calendar, in digits. */
    public static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .format(day);
    }

    /** A day of a calendar, its month in full. */
    public static String longDay(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(day);
    }

    private static String write(DateTimeFormatter format, Instant at, Texts texts) {
        return format.withLocale(texts.language().locale()).withZone(zone()).format(at);
    }

    /** The zone of the browser whose page is being drawn; that of the server's machine outside a page. */
    public static ZoneId zone() {
        UI page = UI.getCurrent();
        return zone(
                page == null ? null : page.getPage().getExtendedClientDetails().getTimeZoneId());
    }

    /** A zone by the name a browser gives it; that of the server's machine if there is none of that name. */
    static ZoneId zone(@Nullable String browser) {
        return known(browser, known(System.getProperty("kampus.timeZone"), ZoneOffset.UTC));
    }

    private static ZoneId known(@Nullable String name, ZoneId otherwise) {
        try {
            return name == null || name.isEmpty() ? otherwise : ZoneId.of(name);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
