package org.kampus.simulation.luck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The keyed random numbers: uniform, independent of each other, and of the right distributions. */
class DrawsTest {

    private static final int N = 200_000;

    @Test
    void uniform_numbers_fill_every_cell_equally() {
        int[] cells = new int[100];
        for (long i = 0; i < N; i++) {
            cells[(int) (100 * Draws.uniform(42, i, Purpose.ATTACK))]++;
        }
        double chiSquare = 0;
        for (int count : cells) {
            chiSquare += StrictMath.pow(count - N / 100.0, 2) / (N / 100.0);
        }
        assertTrue(chiSquare > 60 && chiSquare < 150, "chi-square of 99 degrees was " + chiSquare);
    }

    @Test
    void neighbouring_moments_keys_and_purposes_are_uncorrelated() {
        assertUncorrelated(
                i -> Draws.uniform(7, i, Purpose.ORDER_COUNT), i -> Draws.uniform(7, i + 1, Purpose.ORDER_COUNT));
        assertUncorrelated(
                i -> Draws.uniform(i, 3, Purpose.ORDER_COUNT), i -> Draws.uniform(i + 1, 3, Purpose.ORDER_COUNT));
        assertUncorrelated(i -> Draws.uniform(7, i, Purpose.ORDER_COUNT), i -> Draws.uniform(7, i, Purpose.ORDER_TIME));
        assertUncorrelated(
                i -> Draws.uniform(Draws.key(1, Purpose.LEAD, i), 0, Purpose.FIT),
                i -> Draws.uniform(Draws.key(2, Purpose.LEAD, i), 0, Purpose.FIT));
    }

    private static void assertUncorrelated(LongToDoubleFunction x, LongToDoubleFunction y) {
        double sum = 0;
        for (long i = 0; i < N; i++) {
            sum += (x.applyAsDouble(i) - 0.5) * (y.applyAsDouble(i) - 0.5);
        }
        double correlation = sum / N * 12;
        assertEquals(0, correlation, 4.5 / StrictMath.sqrt(N));
    }

    @Test
    void the_same_address_always_gives_the_same_number() {
        assertEquals(Draws.bits(1, 2, Purpose.WIN), Draws.bits(1, 2, Purpose.WIN));
        assertNotEquals(Draws.bits(1, 2, Purpose.WIN), Draws.bits(1, 3, Purpose.WIN));
    }

    @Test
    void distributions_have_their_means_and_variances() {
        assertMoments("exponential", i -> Draws.exponential(1, i, Purpose.WIN), 1, 1);
        assertMoments("normal", i -> Draws.normal(1, i, Purpose.WIN), 0, 1);
        assertMoments("gamma 2", i -> Draws.gamma(i, Purpose.ORDER_RATE, 2), 2, 2);
        assertMoments("gamma 0.5", i -> Draws.gamma(i, Purpose.ORDER_RATE, 0.5), 0.5, 0.5);
        assertMoments("beta 3, 1.6", i -> Draws.beta(i, Purpose.FIT, 3, 1.6), 3 / 4.6, 3 * 1.6 / (4.6 * 4.6 * 5.6));
        double atZero = StrictMath.exp(-1.7);
        assertMoments("poisson 1.7", i -> Draws.poisson(Draws.uniform(1, i, Purpose.WIN), 1.7, atZero), 1.7, 1.7);
        for (double mean : new double[] {499, 501, 30_000}) {
            double zero = StrictMath.exp(-mean);
            assertMoments(
                    "poisson " + mean, i -> Draws.poisson(Draws.uniform(1, i, Purpose.WIN), mean, zero), mean, mean);
        }
    }

    @Test
    void task_times_have_mean_one_and_the_given_variation() {
        for (double variation : new double[] {0.3, 0.6, 1, 1.5}) {
            TaskTimes times = new TaskTimes(variation);
            assertMoments("task time " + variation, i -> times.factor(5, i), 1, variation * variation);
        }
        assertEquals(1, new TaskTimes(0).factor(5, 5));
    }

    private static void assertMoments(String name, LongToDoubleFunction draw, double mean, double variance) {
        double sum = 0;
        double squares = 0;
        for (long i = 0; i < N; i++) {
            double x = draw.applyAsDouble(i);
            sum += x;
            squares += x * x;
        }
        double found = sum / N;
        assertEquals(mean, found, 5 * StrictMath.sqrt(variance / N), "mean of " + name);
        assertEquals(variance, squares / N - found * found, 0.06 * variance, "variance of " + name);
    }
}
