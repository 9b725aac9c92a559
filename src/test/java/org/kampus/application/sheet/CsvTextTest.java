package org.kampus.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final List<Column> COLUMNS = List.of(
            new Column("Team", Format.TEXT),
            new Column("Profit", Format.MONEY),
            new Column("Retention", Format.SHARE),
            new Column("Value", Format.ANY),
            new Column("Time", Format.MOMENT));
    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00.123456Z");

    @Test
    void numbers_have_the_digits_that_are_worth_telling() {
        assertEquals(
                "\"North\",-1532.5,0.8123,0.00123457,\"2026-03-02 12:00:00\"",
                line(Locale.ENGLISH, List.of("North", -1532.4679539213043, 0.81234567, 0.001234567, MOMENT)));
    }

    @Test
    void russian_spreadsheets_get_commas_and_semicolons() {
        assertEquals(
                "\"Север\";-1532,5;0,8123;1200000;\"2026-03-02 12:00:00\"",
                line(Locale.of("ru"), List.of("Север", -1532.4679539213043, 0.81234567, 1.2e6, MOMENT)));
    }

    @Test
    void zero_is_never_minus_zero_and_no_number_stays_empty() {
        assertEquals(
                "\"\",0,0,,\"2026-03-02 12:00:00\"",
                line(Locale.ENGLISH, List.of("", -0.01, -0.0, Double.NaN, MOMENT)));
    }

    @Test
    void a_cell_may_look_otherwise_than_its_column() {
        assertEquals(
                "\"North\",0.8123,0.5,7,\"2026-03-02 12:00:00\"",
                line(Locale.ENGLISH, List.of("North", new Cell(0.81234567, Format.SHARE), 0.5, 7, MOMENT)));
    }

    private static String line(Locale locale, List<?> row) {
        String csv = new String(CsvText.of(new Table(COLUMNS, List.of(row)), locale, MOSCOW), StandardCharsets.UTF_8);
        return csv.lines().skip(1).findFirst().orElseThrow();
    }
}
