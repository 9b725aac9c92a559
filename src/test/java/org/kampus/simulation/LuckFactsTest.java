package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F26: luck spreads what one plan brings, and common luck narrows what two plans differ by. */
@Tag("slow")
class LuckFactsTest {

    private static final int FATES = 60;

    @Test
    void the_same_luck_makes_the_interval_between_two_plans_three_times_narrower() {
        Map<Kpi, SharedLuck.Found> all = SharedLuck.CLERKS.played(FATES);
        for (Kpi kpi : List.of(Kpi.REVENUE, Kpi.PROFIT)) {
            SharedLuck.Found found = Objects.requireNonNull(all.get(kpi));
            assertTrue(found.narrowing() > 3, () -> kpi + " " + found);
            assertTrue(found.spread() > 0.05, () -> kpi + " " + found);
        }
        SharedLuck.Found retention = Objects.requireNonNull(all.get(Kpi.RETENTION));
        assertTrue(retention.narrowing() > 1.5, retention::toString);
    }

    /** A lead won, or a colleague lost, under one plan only is an effect of the plans and moves whole clients. */
    @Test
    void it_does_so_for_retention_where_the_same_clients_meet_the_same_people() {
        for (SharedLuck luck : List.of(SharedLuck.CLERKS, SharedLuck.STRUCTURES)) {
            SharedLuck.Found settled =
                    Objects.requireNonNull(luck.settle().played(FATES).get(Kpi.RETENTION));
            assertTrue(settled.narrowing() > 3, () -> luck.plans() + " " + settled);
        }
    }
}
