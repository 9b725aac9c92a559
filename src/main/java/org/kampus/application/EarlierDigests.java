package org.kampus.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationResult;

/** Digests that games had after their earlier quarters: worked out once, for pages ask for them on threads that others wait for. */
final class EarlierDigests {

    private static final int REMEMBERED = 1_000;

    private final Map<Stage, String> known = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Stage, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A game, by the digest it has now, after one of its quarters. */
    private record Stage(String game, int quarter) {}

    /** The digest after a quarter. */
    String of(SimulationResult result, int quarter) {
        if (quarter == result.quarters().size()) {
            return result.digest();
        }
        Stage stage = new Stage(result.digest(), quarter);
        String there = find(stage);
        if (there == null) {
            there = Simulator.digestUpTo(result, quarter);
            keep(stage, there);
        }
        return there;
    }

    private synchronized @Nullable String find(Stage stage) {
        return known.get(stage);
    }

    private synchronized void keep(Stage stage, String digest) {
        known.put(stage, digest);
    }
}
