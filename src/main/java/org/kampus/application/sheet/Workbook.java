package org.kampus.application.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as an Office Open XML workbook, with formats, widths, frozen heads and filters. Texts are written as
 * texts, so nothing typed can become a formula.
 */
public final class Workbook {

    /** Content type of a workbook. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final String NOT_IN_A_SHEET_NAME = "[\\[\\]:*?/\\\\]";
    private static final String HEAD_GROUND = "E8EEF4";

    /** Height of a line, in points, and lines that a head may take. */
    private static final double LINE = 15;

    private static final int HEAD_LINES = 3;

    private final ZoneId zone;

    private Workbook(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The workbook with the given sheets; equal sheets give equal cells.
     *
     * @param zone where the reader is: moments are told in its time
     */
    public static byte[] of(List<Sheet> sheets, ZoneId zone) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(bytes, "Kampus", "1.0")) {
            Set<String> names = new HashSet<>();
            for (Sheet sheet : sheets) {
                new Workbook(zone).write(book.newWorksheet(sheetName(sheet.name(), names)), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A name that a spreadsheet takes and that no other sheet has. */
    private static String sheetName(String wanted, Set<String> taken) {
        String clean = wanted.replaceAll(NOT_IN_A_SHEET_NAME, " ").strip();
        String name = cut(clean, LONGEST_SHEET_NAME);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String number = " " + n;
            name = cut(clean, LONGEST_SHEET_NAME - number.length()) + number;
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private void write(Worksheet to, Sheet sheet) {
        int row = 0;
        for (Table table : sheet.tables()) {
            if (!table.title().isEmpty()) {
                to.value(row, 0, cut(table.title(), LONGEST_TEXT));
                to.style(row, 0).bold().fontSize(13).set();
                row++;
            }
            writeTable(to, table, row);
            row += table.rows().size() + 2;
        }
        widths(to, sheet);
        if (sheet.tables().size() == 1 && sheet.tables().getFirst().title().isEmpty()) {
            Table table = sheet.tables().getFirst();
            to.freezePane(0, 1);
            to.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
            to.repeatRows(0);
        }
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        to.pageOrientation("landscape");
    }

    private void writeTable(Worksheet to, Table table, int head) {
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            to.value(head, c, cut(columns.get(c).heading(), LONGEST_TEXT));
            to.style(head, c)
                    .bold()
                    .fillColor(HEAD_GROUND)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        to.rowHeight(head, LINE * headLines(columns));
        for (int r = 0; r < table.rows().size(); r++) {
            List<?> cells = table.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                Object value = cells.get(c);
                Format format = columns.get(c).format();
                if (value instanceof Cell own) {
                    value = own.value();
                    format = own.format();
                }
                writeCell(to, head + 1 + r, c, value, format);
            }
        }
    }

    private static int headLines(List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> Math.min(HEAD_LINES, 1 + column.heading().length() / (width(column) + 1)))
                .max()
                .orElse(1);
    }

    private void writeCell(Worksheet to, int row, int column, Object value, Format format) {
        switch (value) {
            case Number number when Double.isFinite(number.doubleValue()) -> to.value(row, column, number);
            case Number none -> {
                return;
            }
            case Instant moment -> to.value(row, column, LocalDateTime.ofInstant(moment, zone));
            default -> {
                if (value.toString().isEmpty()) {
                    return;
                }
                to.value(row, column, cut(value.toString(), LONGEST_TEXT));
            }
        }
        StyleSetter style = to.style(row, column).verticalAlignment("top");
        String pattern = format.pattern();
        if (pattern != null && !(value instanceof String)) {
            style.format(pattern);
        }
        style.wrapText(format == Format.LONG_TEXT).set();
    }

    /** Each column as wide as its format asks for, and wider for short headings or texts that need a little more. */
    private static void widths(Worksheet to, Sheet sheet) {
        int columns = sheet.tables().stream()
                .mapToInt(table -> table.columns().size())
                .max()
                .orElse(0);
        for (int c = 0; c < columns; c++) {
            int width = 0;
            for (Table table : sheet.tables()) {
                if (c < table.columns().size()) {
                    width = Math.max(width, width(table.columns().get(c)));
                }
            }
            to.width(c, width);
        }
    }

    private static int width(Column column) {
        int longestWord = column.heading()
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        // The button of the filter stands over the heading's end.
        return Math.max(column.format().width(), longestWord + 3);
    }
}
