package org.kampus.ui.results;

import java.util.List;
import java.util.stream.IntStream;
import org.kampus.insight.ClientBalance;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartData.Style;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.i18n.Texts;

/** From the clients who bought at the start to those who buy at the end, as steps. */
final class BalanceChart {

    /** Steps from zero are seen as long as the lowest level is no higher than this share of the highest. */
    private static final double SEEN_FROM_ZERO = 0.6;

    private BalanceChart() {}

    static ChartData of(ClientBalance balance, String fileName, Texts texts) {
        List<String> points = List.of("opening", "won", "wonBack", "stopped", "closing").stream()
                .map(key -> texts.get("results.balance." + key))
                .toList();
        List<Double> values = IntStream.of(
                        balance.opening(), balance.won(), balance.wonBack(), -balance.stopped(), balance.closing())
                .asDoubleStream()
                .map(value -> value + 0.0)
                .boxed()
                .toList();
        int highest = balance.opening() + balance.won() + balance.wonBack();
        int lowest = Math.min(balance.opening(), balance.closing());
        return new ChartData(
                texts.get("results.chart.balance"),
                balance.writtenOff() == 0
                        ? texts.get("results.chart.balance.note")
                        : texts.get("results.chart.balance.note") + " "
                                + texts.get(
                                        "results.chart.balance.writtenOff",
                                        texts.figures().whole(balance.writtenOff())),
                texts.get("results.unit.clients"),
                Style.NUMBER,
                0,
                texts.get("results.point.step"),
                points,
                List.of(ChartSeries.steps(texts.get("results.balance"), values, "--chart-now")),
                lowest <= SEEN_FROM_ZERO * highest,
                false,
                fileName);
    }
}
