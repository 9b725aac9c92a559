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
    }
}
