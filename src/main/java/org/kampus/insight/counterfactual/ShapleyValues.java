package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kampus.insight.Spread;
import org.kampus.simulation.luck.Draws;

/**
 * Shares a difference out to those who made it together: each gets what it adds to those before it, averaged over all orders
 * in which they may come. Up to {@value #EXACT} players all subsets are played; above, orders are sampled in pairs of an order
 * and its reverse, and each value has an error.
 *
 * <pre>φ_i = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))</pre>
 *
 * <p>Source: Shapley 1953; sampling by Castro, Gómez and Tejada 2009.
 */
final class ShapleyValues {

    /** Players up to which the values are exact. */
    static final int EXACT = 6;

    /** Pairs of orders sampled above that. */
    private static final int PAIRS = 12;

    private final int players;
    private final List<List<Integer>> orders;
    private final Map<BitSet, double[]> known = new HashMap<>();

    /** Value of each player in each of the sampled pairs of orders; one of them if exact. */
    private final List<double[][]> samples = new ArrayList<>();

    /**
     * A game of so many players.
     *
     * @param game what a set of players makes, several measures at once; asked once for each set, on any thread
     * @param pieces works the sets out
     */
    ShapleyValues(int players, Function<BitSet, double[]> game, Pieces pieces) {
        this.players = players;
        this.orders = players <= EXACT ? List.of() : orders(players);
        List<BitSet> sets = List.copyOf(players <= EXACT ? subsets(players) : beginnings(orders));
        List<double[]> worth = pieces.work(sets.size(), n -> game.apply(sets.get(n)));
        for (int n = 0; n < sets.size(); n++) {
            known.put(sets.get(n), worth.get(n));
        }
        if (players <= EXACT) {
            exact();
        } else {
            orders.forEach(this::sample);
        }
    }

    private static List<BitSet> subsets(int players) {
        return IntStream.range(0, 1 << players)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .toList();
    }

    /** Those who come first in orders and in their reverses, however many. */
    private static Set<BitSet> beginnings(List<List<Integer>> orders) {
        Set<BitSet> sets = new LinkedHashSet<>();
        for (List<Integer> order : orders) {
            for (List<Integer> way : List.of(order, order.reversed())) {
                BitSet set = new BitSet();
                sets.add((BitSet) set.clone());
                for (int player : way) {
                    set.set(player);
                    sets.add((BitSet) set.clone());
                }
            }
        }
        return sets;
    }

    /** How many sets will be played at most. */
    static int runs(int players) {
        return players <= EXACT ? 1 << players : 2 * PAIRS * (players - 1) + 2;
    }

    /** What a set of players makes. */
    double[] worth(BitSet set) {
        return Objects.requireNonNull(known.get(set), "nobody asked what this set makes");
    }

    private void exact() {
        double[][] values = new double[players][worth(new BitSet()).length];
        for (int bits = 0; bits < 1 << players; bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            double[] without = worth(set);
            for (int player = 0; player < players; player++) {
                if (!set.get(player)) {
                    BitSet joined = (BitSet) set.clone();
                    joined.set(player);
                    add(values[player], worth(joined), without, weight(set.cardinality()));
                }
            }
        }
        samples.add(values);
    }

    /** Share of the orders in which just these come before a player. */
    private double weight(int before) {
        double weight = 1.0 / players;
        for (int k = 1; k <= before; k++) {
            weight *= (double) k / (players - k);
        }
        return weight;
    }

    /** One of each pair. */
    private static List<List<Integer>> orders(int players) {
        List<List<Integer>> orders = new ArrayList<>();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, players).boxed().toList());
        for (int pair = 0; pair < PAIRS; pair++) {
            shuffle(order, pair);
            orders.add(List.copyOf(order));
            Collections.reverse(order);
        }
        return orders;
    }

    private void sample(List<Integer> order) {
        double[][] values = new double[players][worth(new BitSet()).length];
        addInOrder(values, order);
        addInOrder(values, order.reversed());
        samples.add(values);
    }

    /** Fisher and Yates, by numbers that are always the same. */
    private static void shuffle(List<Integer> order, int pair) {
        for (int i = order.size() - 1; i > 0; i--) {
            long drawn = Draws.mix(Draws.mix(pair) + i);
            Collections.swap(order, i, (int) Long.remainderUnsigned(drawn, i + 1L));
        }
    }

    private void addInOrder(double[][] values, List<Integer> order) {
        BitSet set = new BitSet();
        double[] before = worth(set);
        for (int player : order) {
            set.set(player);
            double[] after = worth(set);
            add(values[player], after, before, 0.5);
            before = after;
        }
    }

    private static void add(double[] sum, double[] after, double[] before, double weight) {
        for (int m = 0; m < sum.length; m++) {
            sum[m] += weight * (after[m] - before[m]);
        }
    }

    /** The value of a player for a measure, with {@link Spread#error} over the sampled orders. */
    private Spread spread(int player, int measure) {
        return Spread.of(
                samples.stream().mapToDouble(sample -> sample[player][measure]).toArray());
    }

    /** The value of a player for a measure. */
    double value(int player, int measure) {
        return spread(player, measure).mean();
    }

    /** Standard error of {@link #value}; 0 if exact. */
    double error(int player, int measure) {
        return samples.size() < 2 ? 0 : spread(player, measure).error();
    }
}
