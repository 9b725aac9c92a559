package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.special.Gamma;
import org.kampus.company.history.OrderLog;

/**
 * The window once more as the model has it, given when each client came, beside the window as it was.
 *
 * @param frequency clients by the number of their orders; the last class holds all that ordered more
 * @param quarters clients that ordered, quarter by quarter of thirteen weeks
 */
public record HistoryReplay(List<Compared> frequency, List<Compared> quarters) {

    private static final int DRAWS = 60;
    private static final int CLASSES = 8;
    private static final int QUARTER = 13;
    private static final double TAIL = 0.05;
    private static final double FEWEST = 5;
    private static final double SIGNIFICANT = 0.001;

    /** Copies the lists. */
    public HistoryReplay {
        frequency = List.copyOf(frequency);
        quarters = List.copyOf(quarters);
    }

    /**
     * What there was and what the model has.
     *
     * @param from smallest number of orders of the class, or number of the quarter from 1
     * @param found what there was
     * @param expected mean of the model and its band of 90 %
     */
    public record Compared(int from, double found, Estimate expected) {}

    /** Share of the clients that would have to order otherwise often for the model to be right. */
    double misplaced() {
        double off = 0;
        double all = 0;
        for (Compared each : frequency) {
            off += Math.abs(each.found() - each.expected().value());
            all += each.found();
        }
        return off / 2 / all;
    }

    /** Whether {@link #misplaced} is hardly by chance: Pearson's test over classes of at least five clients. */
    boolean misplacedByMoreThanChance() {
        double chi = 0;
        int classes = 0;
        double found = 0;
        double expected = 0;
        for (Compared each : frequency) {
            found += each.found();
            expected += each.expected().value();
            if (expected >= FEWEST) {
                chi += (found - expected) * (found - expected) / expected;
                classes++;
                found = 0;
                expected = 0;
            }
        }
        return classes > 1 && Gamma.regularizedGammaQ((classes - 1) / 2.0, chi / 2) < SIGNIFICANT;
    }

    static HistoryReplay of(
            OrderDraws draws, PurchaseData data, List<List<OrderLog.Order>> clients, long start, long seed) {
        int step = step(clients);
        int quarters = (int) Math.max(1, Math.floor(data.clock().calendar(data.span()) / QUARTER));
        double[] frequency = new double[CLASSES];
        double[] buyers = new double[quarters];
        for (List<OrderLog.Order> orders : clients) {
            frequency[Math.min((orders.size() - 1) / step, CLASSES - 1)]++;
            boolean[] bought = new boolean[quarters];
            orders.forEach(order -> mark(bought, (order.day() - start) / PurchaseData.WEEK));
            add(buyers, bought);
        }
        RandomDataGenerator random = new RandomDataGenerator(seed);
        double[][] frequencies = new double[DRAWS][CLASSES];
        double[][] buying = new double[DRAWS][quarters];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int client = 0; client < data.clients(); client++) {
                boolean[] bought = new boolean[quarters];
                int[] count = {1};
                mark(bought, data.clock().calendar(data.first(client)));
                draws.again(client, random, at -> {
                    count[0]++;
                    mark(bought, data.clock().calendar(at));
                });
                frequencies[draw][Math.min((count[0] - 1) / step, CLASSES - 1)]++;
                add(buying[draw], bought);
            }
        }
        return new HistoryReplay(compared(frequency, frequencies, 1, step), compared(buyers, buying, 1, 1));
    }

    /** Width of the classes, so that hardly anybody falls into the last. */
    private static int step(List<List<OrderLog.Order>> clients) {
        int[] sizes = clients.stream().mapToInt(List::size).sorted().toArray();
        return Math.max(1, (int) Math.ceil(sizes[(int) (0.9 * (sizes.length - 1))] / (CLASSES - 1.0)));
    }

    private static void mark(boolean[] bought, double weeks) {
        int quarter = (int) (weeks / QUARTER);
        if (quarter < bought.length) {
            bought[quarter] = true;
        }
    }

    private static void add(double[] buyers, boolean[] bought) {
        for (int i = 0; i < bought.length; i++) {
            buyers[i] += bought[i] ? 1 : 0;
        }
    }

    private static List<Compared> compared(double[] found, double[][] drawn, int first, int step) {
        List<Compared> all = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            int at = i;
            double[] sorted =
                    Arrays.stream(drawn).mapToDouble(draw -> draw[at]).sorted().toArray();
            all.add(new Compared(
                    first + i * step,
                    found[i],
                    new Estimate(
                            Arrays.stream(sorted).average().orElse(0),
                            Estimate.quantile(sorted, TAIL),
                            Estimate.quantile(sorted, 1 - TAIL))));
        }
        return all;
    }
}
