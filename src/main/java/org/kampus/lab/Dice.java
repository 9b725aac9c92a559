package org.kampus.lab;

import org.kampus.simulation.luck.Draws;

/**
 * Random numbers for the design of experiments and for searches, apart from the luck of the world: a
 * SplitMix64 sequence (Steele, Lea and Flood 2014) that depends on its key only.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Dice that always fall the same way for the same keys. */
    Dice(long seed, long... keys) {
        long mixed = Draws.mix(seed + GOLDEN);
        for (long key : keys) {
            mixed = Draws.mix(mixed + GOLDEN * (key + 1));
        }
        this.state = mixed;
    }

    /** A number from 0 to sides - 1. */
    int roll(int sides) {
        return (int) (share() * sides);
    }

    /** A number in [0, 1). */
    double share() {
        state += GOLDEN;
        return (Draws.mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Whether something of this probability happens. */
    boolean happens(double probability) {
        return share() < probability;
    }

    /** The numbers 0 to n - 1 in random order (Fisher and Yates). */
    int[] order(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = roll(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
