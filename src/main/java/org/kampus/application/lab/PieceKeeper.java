package org.kampus.application.lab;

import java.util.HashMap;
import java.util.Map;
import org.kampus.lab.Outcome;

/** Keeps the pieces of an experiment as they are done, those of half a second together. */
final class PieceKeeper {

    private static final long NANOS_BETWEEN = 500_000_000;

    private final Store store;
    private final Map<Integer, Outcome> fresh = new HashMap<>();
    private long last = System.nanoTime();

    /** Takes pieces. */
    @FunctionalInterface
    interface Store {

        /** May fail; the same pieces are offered again then. */
        void keep(Map<Integer, Outcome> outcomes);
    }

    PieceKeeper(Store store) {
        this.store = store;
    }

    /** A keeper for a server that is alone: nobody would go on with its experiments. */
    static PieceKeeper none() {
        return new PieceKeeper(outcomes -> {});
    }

    /** Notes a piece, and keeps what has come together if it is time. */
    void done(int piece, Outcome outcome) {
        Map<Integer, Outcome> due;
        synchronized (this) {
            fresh.put(piece, outcome);
            if (System.nanoTime() - last < NANOS_BETWEEN) {
                return;
            }
            last = System.nanoTime();
            due = Map.copyOf(fresh);
            fresh.clear();
        }
        keep(due);
    }

    /** Keeps what is left. */
    void finish() {
        Map<Integer, Outcome> due;
        synchronized (this) {
            due = Map.copyOf(fresh);
            fresh.clear();
        }
        if (!due.isEmpty()) {
            keep(due);
        }
    }

    private void keep(Map<Integer, Outcome> due) {
        try {
            store.keep(due);
        } catch (RuntimeException e) {
            synchronized (this) {
                due.forEach(fresh::putIfAbsent);
            }
        }
    }
}
