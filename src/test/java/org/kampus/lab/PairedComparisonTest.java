package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kampus.insight.Spread;

class PairedComparisonTest {

    /** Student's sleep data of 1908: extra hours under two drugs, mean difference 1.58, interval .70 to 2.46. */
    @Test
    void the_interval_is_that_of_the_textbook() {
        double[] one = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] other = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        PairedComparison found = PairedComparison.of(Metric.PROFIT, one, other);
        assertEquals(1.58, found.difference(), 1e-9);
        assertEquals(0.7001142, found.low(), 1e-6);
        assertEquals(2.4598858, found.high(), 1e-6);
        assertEquals(9, found.better());
        assertEquals(0, found.worse());
        assertEquals(0.9, found.shareBetter(), 1e-12);
        assertTrue(found.isBetter());
    }

    @Test
    void fates_without_a_difference_are_neither_better_nor_worse() {
        PairedComparison found =
                PairedComparison.of(Metric.PROFIT, new double[] {1, 2, 3, 4, 5}, new double[] {2, 2, 3, 3, Double.NaN});
        assertEquals(1, found.better());
        assertEquals(2, found.equal());
        assertEquals(1, found.worse());
        assertEquals(4, found.fates());
    }

    @Test
    void nothing_is_better_that_is_worse_in_more_fates() {
        double[] base = new double[100];
        double[] other = new double[100];
        for (int i = 0; i < 100; i++) {
            other[i] = i < 40 ? 1_000 : -10;
        }
        PairedComparison found = PairedComparison.of(Metric.PROFIT, base, other);
        assertTrue(found.low() > 0);
        assertFalse(found.isClear());
        assertFalse(found.isBetter());
        assertFalse(found.isWorse());
    }

    @Test
    void less_is_better_where_less_is_better() {
        PairedComparison wait = PairedComparison.of(
                Metric.ORDER_WAIT_MEDIAN, new double[] {2, 3, 4, 2, 3, 4, 5}, new double[] {1, 2, 2.9, 1, 2, 3, 4});
        assertEquals(7, wait.better());
        assertTrue(wait.isBetter());
        assertFalse(wait.isWorse());
    }

    @Test
    void load_is_neither_better_nor_worse() {
        PairedComparison load = PairedComparison.of(Metric.LOAD, new double[] {.5, .5, .5}, new double[] {.8, .81, .8});
        assertTrue(load.isClear());
        assertFalse(load.isBetter());
        assertEquals(1, load.shareBetter(), "share of the fates in which it is higher");
    }

    @Test
    void fates_without_a_value_in_one_arm_are_left_out() {
        PairedComparison found = PairedComparison.of(
                Metric.SECOND_TO_FIRST, new double[] {.5, Double.NaN, .7}, new double[] {.6, .9, .8});
        assertEquals(2, found.fates());
        assertEquals(0.6, found.base(), 1e-12);
        assertEquals(0.1, found.difference(), 1e-12);
    }

    @Test
    void one_fate_gives_no_interval() {
        PairedComparison found = PairedComparison.of(Metric.PROFIT, new double[] {1}, new double[] {3});
        assertEquals(2, found.difference());
        assertTrue(Double.isNaN(found.low()));
        assertFalse(found.isClear());
    }

    /** Of nine differences the second and the last but one: P(at most one head of nine) = 10/512 (Conover 1999, 3.2). */
    @Test
    void waits_are_compared_in_the_middle_fate_which_one_endless_queue_does_not_move() {
        double[] base = new double[9];
        double[] other = {1, 2, 3, 4, 5, 6, 7, 8, 900};
        PairedComparison found = PairedComparison.of(Metric.ORDER_WAIT_P90, base, other);
        assertEquals(5, found.difference());
        assertEquals(2, found.low());
        assertEquals(8, found.high());
    }

    @Test
    void five_fates_are_too_few_for_an_interval_of_the_middle() {
        PairedComparison found =
                PairedComparison.of(Metric.ORDER_WAIT_P90, new double[5], new double[] {1, 2, 3, 4, 5});
        assertFalse(found.hasInterval());
        assertFalse(found.isClear());
    }

    @Test
    void what_hardly_ever_differs_gets_no_interval_instead_of_a_false_one() {
        double[] other = new double[40];
        other[3] = 1;
        PairedComparison rare = PairedComparison.of(Metric.QUITS, new double[40], other);
        assertFalse(rare.hasInterval());
        assertFalse(rare.isWorse());
        assertEquals(1, rare.unequal());
        assertFalse(PairedComparison.of(Metric.QUITS, new double[40], new double[40])
                .hasInterval());
    }

    @Test
    void quantiles_lie_between_the_order_statistics() {
        Spread spread = Spread.of(new double[] {5, 1, 4, 2, 3, Double.NaN});
        assertEquals(5, spread.fates());
        assertEquals(3, spread.p50());
        assertEquals(1.4, spread.p10(), 1e-12);
        assertEquals(4.6, spread.p90(), 1e-12);
        assertEquals(Math.sqrt(2.5), spread.deviation(), 1e-12);
    }
}
