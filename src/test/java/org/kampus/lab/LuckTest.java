package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LuckTest {

    @Test
    void a_result_stands_at_its_percentile() {
        Luck luck = Luck.of(Metric.PROFIT, new double[] {40, 10, 30, 20});
        assertEquals(0, luck.percentile(5));
        assertEquals(0.5, luck.percentile(25));
        assertEquals(0.625, luck.percentile(30));
        assertEquals(1, luck.percentile(99));
    }

    @Test
    void the_bins_hold_every_fate_once() {
        Luck luck = Luck.of(Metric.PROFIT, new double[] {0, 1, 2, 3, 10, Double.NaN});
        List<Luck.Bin> bins = luck.bins(5);
        assertEquals(List.of(2, 2, 0, 0, 1), bins.stream().map(Luck.Bin::fates).toList());
        assertEquals(0, bins.getFirst().from());
        assertEquals(10, bins.getLast().to());
    }

    @Test
    void without_spread_there_is_one_bin_and_without_fates_none() {
        assertEquals(1, Luck.of(Metric.QUITS, new double[] {2, 2}).bins(7).size());
        assertTrue(Luck.of(Metric.QUITS, new double[] {}).bins(7).isEmpty());
        assertTrue(Double.isNaN(Luck.of(Metric.QUITS, new double[] {}).percentile(1)));
    }
}
