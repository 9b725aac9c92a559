package org.kampus.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kampus.ui.i18n.Language;

/**
 * A chart's values as a CSV file that a spreadsheet of the reader's language opens as it is: RFC 4180
 * quoting, UTF-8 with a byte order mark, and in Russian semicolons and decimal commas. Text that a
 * spreadsheet would take for a formula is disarmed with an apostrophe.
 */
public final class ChartCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Language language;
    private final StringBuilder text = new StringBuilder("\uFEFF");

    private ChartCsv(Language language) {
        this.language = language;
    }

    /** The file of a chart. */
    public static byte[] of(ChartData data, Language language) {
        ChartCsv csv = new ChartCsv(language);
        List<String> head = new ArrayList<>();
        head.add(data.pointLabel());
        boolean percent = data.style() == ChartData.Style.PERCENT;
        String unit = percent ? "%" : data.unit();
        data.series().forEach(series -> head.add(unit.isEmpty() ? series.name() : series.name() + ", " + unit));
        csv.line(head.stream().map(csv::cell).toList());
        for (int i = 0; i < data.points().size(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(csv.cell(data.points().get(i)));
            for (ChartSeries series : data.series()) {
                double value = series.values().get(i);
                cells.add(csv.cell(percent ? value * 100 : value));
            }
            csv.line(cells);
        }
        return csv.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(List<String> cells) {
        text.append(String.join(language == Language.RUSSIAN ? ";" : ",", cells))
                .append("\r\n");
    }

    private String cell(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String number = new BigDecimal(value)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return language == Language.RUSSIAN ? number.replace('.', ',') : number;
    }

    private String cell(String value) {
        String safe = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 && !isNumber(value)
                ? "'" + value
                : value;
        boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String value) {
        return value.matches("[-+]?\\d+([.,]\\d+)?");
    }
}
