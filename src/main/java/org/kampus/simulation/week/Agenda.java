package org.kampus.simulation.week;

import java.util.Arrays;

/**
 * Whose turn it is next within a day: a knock-out tournament over everybody's clocks, the earliest wins. A changed
 * clock replays only the matches on its way to the final.
 *
 * <p>A clock competes as the bits of a number between 1 and 2, which are in the order of time; their last bits, less
 * than a millisecond, make room for the person's place in the order of the day, which decides ties.
 */
final class Agenda {

    private static final int PLACE_BITS = 20;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private double morning;
    private int people;
    private int size = 1;

    /** Entry 1 is the final; before match m come entries 2m and 2m + 1; the upper half are the people by place. */
    private long[] earliest = new long[2];

    /** By place. */
    private double[] clocks = new double[0];

    /** People by place, with the rank that brought them there in the upper bits. */
    private long[] ranked = new long[0];

    private int[] places = new int[0];

    /**
     * A new day begins, nobody is there yet.
     *
     * @param day its number
     * @param most upper limit of people's numbers
     */
    void beginDay(long day, int most) {
        morning = day;
        people = 0;
        if (clocks.length < most) {
            clocks = new double[most];
            ranked = new long[most];
            places = new int[most];
        }
    }

    /**
     * Somebody is there today.
     *
     * @param rank of two whose turns come at the same moment, the one with the smaller goes first
     */
    void add(int person, long rank) {
        ranked[people++] = rank & ~PLACE | person;
    }

    /** Everybody has come: now clocks may be set. */
    void open() {
        Arrays.sort(ranked, 0, people);
        size = Math.max(2, Integer.highestOneBit(Math.max(1, people - 1)) * 2);
        if (earliest.length < 2 * size) {
            earliest = new long[2 * size];
        }
        Arrays.fill(earliest, Long.MAX_VALUE);
        for (int place = 0; place < people; place++) {
            places[(int) (ranked[place] & PLACE)] = place;
        }
    }

    /**
     * Sets a person's clock, in days; infinity if the person has nothing planned. The winner so far is carried upwards
     * instead of being read again from the match just decided: then no match waits for a store of the one before.
     */
    void set(int person, double clock) {
        int place = places[person];
        clocks[place] = clock;
        double time = 1 + (clock - morning);
        long[] matches = earliest;
        long winner = time < 2 ? Double.doubleToRawLongBits(time) & ~PLACE | place : Long.MAX_VALUE;
        int match = size + place;
        matches[match] = winner;
        for (; match > 1; match >>= 1) {
            winner = Math.min(winner, matches[match ^ 1]);
            matches[match >> 1] = winner;
        }
    }

    /** The earliest clock today, in days; infinity if nobody has anything planned before tomorrow. */
    double nextTime() {
        long winner = earliest[1];
        return winner == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : clocks[(int) (winner & PLACE)];
    }

    /** Whose clock is the earliest; only if there is one. */
    int next() {
        return (int) (ranked[(int) (earliest[1] & PLACE)] & PLACE);
    }
}
