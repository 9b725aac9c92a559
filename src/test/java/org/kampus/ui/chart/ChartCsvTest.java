package org.kampus.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.ui.i18n.Language;

class ChartCsvTest {

    @Test
    void a_spreadsheet_of_the_language_opens_it_as_it_is() {
        assertEquals(
                "\uFEFFWeek,\"Revenue, m\"\r\n1,1234.5\r\n2,\r\n", csv(data("Week", "Revenue", "1"), Language.ENGLISH));
        assertEquals(
                "\uFEFFНеделя;\"Выручка, m\"\r\n1;1234,5\r\n2;\r\n",
                csv(data("Неделя", "Выручка", "1"), Language.RUSSIAN));
    }

    @Test
    void text_that_looks_like_a_formula_is_disarmed() {
        String csv = csv(data("=1+1", "@SUM(A1)", "+cmd"), Language.ENGLISH);
        assertEquals("\uFEFF'=1+1,\"'@SUM(A1), m\"\r\n'+cmd,1234.5\r\n2,\r\n", csv);
    }

    @Test
    void negative_numbers_stay_numbers() {
        assertEquals(
                "\uFEFFQuarter,\"Profit, m\"\r\n-1,1234.5\r\n2,\r\n",
                csv(data("Quarter", "Profit", "-1"), Language.ENGLISH));
    }

    @Test
    void quotes_are_doubled() {
        String csv = csv(data("Week", "the \"best\" clients", "1"), Language.ENGLISH);
        assertEquals("\uFEFFWeek,\"the \"\"best\"\" clients, m\"\r\n1,1234.5\r\n2,\r\n", csv);
    }

    @Test
    void shares_are_written_in_per_cent() {
        ChartData data = new ChartData(
                "t",
                "",
                "",
                ChartData.Style.PERCENT,
                0,
                "Week",
                List.of("1"),
                List.of(ChartSeries.line("Retention", List.of(0.865), "--c")),
                true,
                false,
                "f");
        assertEquals("\uFEFFWeek,\"Retention, %\"\r\n1,86.5\r\n", csv(data, Language.ENGLISH));
    }

    @Test
    void a_series_of_another_length_than_the_points_is_refused() {
        assertEquals(
                "series 's' has 1 values but there are 2 points",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ChartData(
                                        "t",
                                        "",
                                        "",
                                        ChartData.Style.NUMBER,
                                        0,
                                        "Week",
                                        List.of("1", "2"),
                                        List.of(ChartSeries.line("s", List.of(1.0), "--c")),
                                        true,
                                        false,
                                        "f"))
                        .getMessage());
    }

    private static ChartData data(String pointLabel, String series, String firstPoint) {
        return new ChartData(
                "title",
                "",
                "m",
                ChartData.Style.NUMBER,
                1,
                pointLabel,
                List.of(firstPoint, "2"),
                List.of(ChartSeries.line(series, List.of(1234.5, Double.NaN), "--c")),
                true,
                false,
                "file");
    }

    private static String csv(ChartData data, Language language) {
        return new String(ChartCsv.of(data, language), StandardCharsets.UTF_8);
    }
}
