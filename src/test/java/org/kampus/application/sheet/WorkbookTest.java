package org.kampus.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Team", Format.TEXT),
            new Column("Profit, thousand ₽", Format.MONEY),
            new Column("Retention, share a year", Format.SHARE),
            new Column("Time (Europe/Moscow)", Format.MOMENT));
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00.123456Z");

    @Test
    void numbers_have_formats_and_moments_the_readers_time() throws IOException {
        List<Row> rows = read(Workbook.of(
                List.of(sheet(List.of("North", -1532.4679539213043, 0.8123, NOON))), ZoneId.of("Europe/Moscow")));

        Row row = rows.get(1);
        assertEquals("#,##0", row.getCell(1).getDataFormatString());
        assertEquals(-1532.4679539213043, row.getCellAsNumber(1).orElseThrow().doubleValue());
        assertEquals("0.0%", row.getCell(2).getDataFormatString());
        assertEquals(
                "2026-03-02T12:00",
                row.getCellAsDate(3).orElseThrow().withNano(0).toString());
        assertEquals("yyyy-mm-dd hh:mm", row.getCell(3).getDataFormatString());
    }

    @Test
    void the_head_of_a_table_stays_in_sight_and_filters() throws IOException {
        String xml = WorkbookEntries.of(Workbook.of(List.of(sheet(List.of("North", 1.0, 0.5, NOON))), ZoneOffset.UTC))
                .get("xl/worksheets/sheet1.xml");

        assertTrue(xml.contains("state=\"frozen\""), xml);
        assertTrue(xml.contains("<autoFilter ref=\"A1:D2\""), xml);
        assertTrue(xml.contains("customWidth="), xml);
    }

    @Test
    void several_tables_stand_below_one_another_under_their_titles() throws IOException {
        Table one = new Table("Ranking", COLUMNS, List.of(List.of("North", 1.0, 0.5, NOON)));
        Table two = new Table("Totals", COLUMNS, List.of(List.of("South", 2.0, 0.5, NOON)));

        List<Row> rows = read(Workbook.of(List.of(new Sheet("Summary", List.of(one, two))), ZoneOffset.UTC));

        assertEquals(
                List.of("Ranking", "Team", "North", "Totals", "Team", "South"),
                rows.stream()
                        .map(row -> row.getCellText(0))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A1", "<b>&\"'", "1e5", "007"})
    void what_people_type_stays_a_text(String typed) throws IOException {
        Cell cell = read(Workbook.of(List.of(sheet(List.of(typed, 1.0, 0.5, NOON))), ZoneOffset.UTC))
                .get(1)
                .getCell(0);

        assertEquals(CellType.STRING, cell.getType());
        assertEquals(typed, cell.getText());
        assertNull(cell.getFormula());
    }

    @Test
    void what_no_workbook_can_hold_is_left_out() throws IOException {
        String endless = "x".repeat(40_000);
        List<Row> rows = read(Workbook.of(
                List.of(
                        sheet(List.of("a\u0000\uFFFE\uD800b", Double.NaN, Double.POSITIVE_INFINITY, NOON)),
                        sheet(List.of(endless, 1.0, 0.5, NOON))),
                ZoneOffset.UTC));

        assertEquals("ab", rows.get(1).getCellText(0));
        assertTrue(rows.get(1).getOptionalCell(1).isEmpty());
        assertTrue(rows.get(1).getOptionalCell(2).isEmpty());
    }

    @Test
    void names_that_a_spreadsheet_refuses_are_mended() throws IOException {
        String name = "Results: [all] of 2/3 rounds? and a long tail";
        byte[] book = Workbook.of(
                List.of(new Sheet(name, table()), new Sheet(name, table()), new Sheet("RESULTS", table())),
                ZoneOffset.UTC);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<String> names =
                    workbook.getSheets().map(sheet -> sheet.getName()).toList();
            assertEquals(3, names.stream().distinct().count());
            for (String each : names) {
                assertTrue(each.length() <= 31 && each.matches("[^\\[\\]:*?/\\\\]+"), each);
            }
        }
    }

    private static Table table() {
        return new Table(COLUMNS, List.of());
    }

    private static Sheet sheet(List<?> row) {
        return new Sheet("Results", new Table(COLUMNS, List.of(row)));
    }

    private static List<Row> read(byte[] book) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(book), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }
}
