package org.kampus.simulation.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What waits at the plant, or is on its way there in lots. */
public final class PlantBook {

    /** Ordinary orders, first come, first served. */
    public final ArrayDeque<Job> regular = new ArrayDeque<>();

    /** Lots of oversized orders. */
    public final ArrayDeque<Job> lots = new ArrayDeque<>();

    /** Oversized orders not delivered to the end. */
    public final List<Oversized> oversized = new ArrayList<>();

    PlantBook() {}

    PlantBook copy() {
        PlantBook copy = new PlantBook();
        regular.forEach(job -> copy.regular.add(new Job(job)));
        lots.forEach(job -> copy.lots.add(new Job(job)));
        oversized.forEach(big -> copy.oversized.add(new Oversized(big)));
        return copy;
    }

    /**
     * An order that has been processed and is to be made. Two orders are the same only if they are one object, which
     * copies of a world share.
     *
     * @param client number of the client
     * @param line line of business
     * @param by position that carried it through
     * @param placedAt day
     * @param value thousand ₽
     * @param lacks what it lacked on its way, as bits
     */
    public record Order(int client, int line, int by, double placedAt, double value, int lacks) {}

    /** Work for the plant: an order, or a lot of an oversized one. */
    public static final class Job {

        public final Order order;
        public final double since;
        public final double value;
        /** Whether it is made once more. */
        public final boolean again;

        /** What of it is still to be made, thousand ₽. */
        public double left;

        public Job(Order order, double since, double value, boolean again) {
            this.order = order;
            this.since = since;
            this.value = value;
            this.again = again;
            this.left = value;
        }

        private Job(Job other) {
            this(other.order, other.since, other.value, other.again);
            left = other.left;
        }
    }

    /** An order under way in lots. */
    public static final class Oversized {

        public final Order order;
        public final double perWeek;
        public final double due;
        public double toRelease;
        public double toDeliver;
        public double penalties;

        public Oversized(Order order, double perWeek, double due) {
            this.order = order;
            this.perWeek = perWeek;
            this.due = due;
            this.toRelease = order.value();
            this.toDeliver = order.value();
        }

        private Oversized(Oversized other) {
            this(other.order, other.perWeek, other.due);
            toRelease = other.toRelease;
            toDeliver = other.toDeliver;
            penalties = other.penalties;
        }
    }
}
