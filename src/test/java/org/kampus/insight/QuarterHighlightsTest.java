package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.insight.Highlight.Kind;
import org.kampus.insight.Highlight.Tone;
import org.kampus.simulation.SyntheticRun;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.ReportedHours;
import org.kampus.simulation.api.SimulationResult;

class QuarterHighlightsTest {

    private final SimulationResult run = SyntheticRun.of(220, 3, 2);

    @Test
    void three_things_of_three_themes_weightiest_first() {
        for (int number = 0; number <= 3; number++) {
            List<Highlight> three = QuarterHighlights.of(run, number, 3);
            assertEquals(3, three.size(), "quarter " + number);
            var themes = new HashSet<Highlight.Theme>();
            three.forEach(h -> themes.add(h.kind().theme()));
            assertEquals(3, themes.size());
            assertTrue(three.get(0).weight() >= three.get(1).weight());
            assertTrue(three.get(1).weight() >= three.get(2).weight());
        }
    }

    @Test
    void clerks_who_take_the_orders_show_as_more_touches_and_shorter_waits() {
        List<Highlight> all = QuarterHighlights.of(run, 2, 10);
        Highlight touches = only(all, Kind.TOUCHES_CHANGED);
        assertEquals(Tone.GOOD, touches.tone());
        assertTrue(touches.figures().get(0) > 2 * touches.figures().get(1));
        Highlight wait = only(all, Kind.ORDER_WAIT_CHANGED);
        assertEquals(Tone.GOOD, wait.tone());
        assertEquals(List.of(0.45, 1.3), wait.figures().subList(0, 2));
        assertTrue(wait.weight() > 1);
    }

    @Test
    void an_overloaded_role_is_named_with_its_figures() {
        List<Highlight> all = QuarterHighlights.of(run, 1, 10);
        Highlight overload = only(all, Kind.ROLE_OVERLOADED);
        assertEquals(
                org.kampus.organisation.Role.ACCOUNT_MANAGER, overload.role().orElseThrow());
        assertEquals(31.0 / 26, overload.figures().getFirst(), 1e-9);
    }

    @Test
    void losses_name_the_cause_that_cost_most() {
        List<Highlight> all = QuarterHighlights.of(run, 1, 10);
        Highlight loss = only(all, Kind.STOPPED_BY_CAUSE);
        double ordered = StoppedClients.of(run, 1).ordered();
        assertEquals(ordered, loss.figures().get(3), 1e-9);
        assertTrue(loss.figures().get(0) < ordered, "only the cause's share is counted");
        assertTrue(loss.figures().get(4) > 0, "their own reasons stand beside it");
    }

    @Test
    void a_quarter_like_the_one_before_has_nothing_weighty_but_says_what_it_has() {
        List<Highlight> all = QuarterHighlights.changes(run.quarter(3), run.quarter(3));
        assertTrue(all.stream().noneMatch(h -> h.kind() == Kind.PROFIT_CHANGED || h.kind() == Kind.WORK_MOVED));
    }

    @Test
    void a_wait_that_changes_by_less_than_a_day_is_no_news() {
        QuarterResult now = withOrderWait(0.1);
        assertTrue(QuarterHighlights.changes(now, withOrderWait(0.14)).stream()
                .noneMatch(h -> h.kind() == Kind.ORDER_WAIT_CHANGED));
        assertTrue(only(QuarterHighlights.changes(now, withOrderWait(0.4)), Kind.ORDER_WAIT_CHANGED)
                        .weight()
                > 1);
    }

    private QuarterResult withOrderWait(double median) {
        QuarterResult q = run.quarter(2);
        return new QuarterResult(
                q.number(),
                q.weeks(),
                q.clients(),
                q.employees(),
                q.departures(),
                q.activeAtStart(),
                q.keptToEnd(),
                median,
                q.orderWaitP90(),
                q.secondToFirst(),
                ReportedHours.none(),
                List.of());
    }

    private static Highlight only(List<Highlight> all, Kind kind) {
        return all.stream().filter(h -> h.kind() == kind).findFirst().orElseThrow();
    }
}
