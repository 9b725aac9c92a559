package org.kampus.application.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table as CSV that a spreadsheet opens by double click: UTF-8 with byte-order mark, in Russian with
 * semicolons and decimal commas. Numbers have as many digits as are worth telling, and a row is one line: breaks within a
 * text become semicolons. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvText {

    private static final String STARTS_FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final boolean russian;
    private final ZoneId zone;

    private CsvText(Locale locale, ZoneId zone) {
        this.russian = locale.getLanguage().equals("ru");
        this.zone = zone;
    }

    /**
     * The text of a table for spreadsheets of the locale's language.
     *
     * @param zone where the reader is: moments are told in its time
     */
    public static byte[] of(Table table, Locale locale, ZoneId zone) {
        CsvText csv = new CsvText(locale, zone);
        StringBuilder text = new StringBuilder("\uFEFF");
        csv.line(
                text,
                table.columns().stream().map(column -> quoted(column.heading())).toList());
        for (List<?> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                cells.add(
                        row.get(c) instanceof Cell own
                                ? csv.cell(own.value(), own.format())
                                : csv.cell(row.get(c), table.columns().get(c).format()));
            }
            csv.line(text, cells);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(StringBuilder csv, List<String> cells) {
        csv.append(String.join(russian ? ";" : ",", cells)).append("\r\n");
    }

    private String cell(Object value, Format format) {
        return switch (value) {
            case Number number -> number(number, format);
            case Instant moment -> quoted(MOMENT.format(moment.atZone(zone)));
            default -> quoted(value.toString());
        };
    }

    private String number(Number number, Format format) {
        if (!Double.isFinite(number.doubleValue())) {
            return "";
        }
        if (number instanceof Long || number instanceof Integer) {
            return number.toString();
        }
        BigDecimal exact = new BigDecimal(number.toString());
        BigDecimal told = format == Format.ANY
                ? exact.round(new MathContext(format.decimals(), RoundingMode.HALF_UP))
                : exact.setScale(format.decimals(), RoundingMode.HALF_UP);
        String plain = told.signum() == 0 ? "0" : told.stripTrailingZeros().toPlainString();
        return russian ? plain.replace('.', ',') : plain;
    }

    private static String quoted(String value) {
        String start = value.stripLeading();
        boolean formula = !value.isEmpty() && STARTS_FORMULA.indexOf(start.isEmpty() ? ' ' : start.charAt(0)) >= 0;
        String line = String.join("; ", value.lines().toList());
        return "\"" + (formula ? "'" + line : line).replace("\"", "\"\"") + "\"";
    }
}
