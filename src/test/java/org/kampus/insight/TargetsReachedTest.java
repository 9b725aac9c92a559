package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.scenario.Briefing.Targets;

class TargetsReachedTest {

    private static final Targets TARGETS = new Targets(100.0, 5_000.0, 0.8, 0.9);
    private static final Scorecard GOOD = new Scorecard(120, 6_000, 0.85, 0.85);
    private static final Scorecard BAD = new Scorecard(-50, 2_000, 0.5, 1.0);

    @Test
    void more_is_better_but_of_load() {
        assertEquals(new TargetsReached(4, 4), TargetsReached.of(TARGETS, List.of(GOOD)));
        assertEquals(new TargetsReached(0, 4), TargetsReached.of(TARGETS, List.of(BAD)));
        assertEquals(
                new TargetsReached(4, 4),
                TargetsReached.of(TARGETS, List.of(new Scorecard(100, 5_000, 0.8, 0.9))),
                "as set");
    }

    @Test
    void the_last_year_counts_by_its_mean() {
        assertEquals(
                4,
                TargetsReached.of(TARGETS, List.of(BAD, BAD, GOOD, GOOD, GOOD, GOOD))
                        .reached());
        assertEquals(
                new TargetsReached(1, 4),
                TargetsReached.of(TARGETS, List.of(GOOD, GOOD, GOOD, new Scorecard(80, 0, 0.3, 1.2))),
                "profit alone: 110 on average");
    }

    @Test
    void what_is_not_set_is_not_asked() {
        TargetsReached reached = TargetsReached.of(new Targets(100.0, null, null, null), List.of(GOOD, GOOD));
        assertEquals(new TargetsReached(1, 1), reached);
        assertEquals(1, reached.share());
        assertEquals(0, TargetsReached.of(Targets.NONE, List.of(GOOD)).share());
        assertEquals(new TargetsReached(0, 4), TargetsReached.of(TARGETS, List.of()), "nothing played");
    }
}
