package org.kampus.application.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a sheet as CSV that a spreadsheet opens by double click: UTF-8 with byte-order mark, in Russian with
 * semicolons and decimal commas. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvText {

    private static final String STARTS_FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    /** The text of a sheet for spreadsheets of the locale's language. */
    public static byte[] of(Sheet sheet, Locale locale) {
        boolean russian = locale.getLanguage().equals("ru");
        String separator = russian ? ";" : ",";
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, sheet.columns(), separator, russian);
        sheet.rows().forEach(row -> line(csv, row, separator, russian));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder csv, List<?> cells, String separator, boolean russian) {
        csv.append(cells.stream().map(cell -> cell(cell, russian)).collect(Collectors.joining(separator)))
                .append("\r\n");
    }

    private static String cell(Object value, boolean russian) {
        if (value instanceof Number number) {
            if (!Double.isFinite(number.doubleValue())) {
                return "";
            }
            return russian ? number.toString().replace('.', ',') : number.toString();
        }
        String text = value.toString();
        if (!text.isEmpty()
                && STARTS_FORMULA.indexOf(
                                text.stripLeading().isEmpty()
                                        ? ' '
                                        : text.stripLeading().charAt(0))
                        >= 0) {
            text = "'" + text;
        }
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
