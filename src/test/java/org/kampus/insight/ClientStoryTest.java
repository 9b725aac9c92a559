package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.insight.StorySentence.Kind;
import org.kampus.simulation.SyntheticRun;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.SimulationResult;

class ClientStoryTest {

    @Test
    void a_departure_is_told_with_its_causes_largest_first() {
        SimulationResult run = SyntheticRun.of(220, 2, 2);
        Departure left = run.quarter(1).departures().getFirst();
        ClientStory story = ClientStory.of(run, 1, left.client());
        assertEquals(java.util.Optional.of(left.mainCause()), story.influenced());
        List<Map.Entry<DepartureCause, Double>> causes = story.causes();
        for (int i = 1; i < causes.size(); i++) {
            assertTrue(causes.get(i - 1).getValue() >= causes.get(i).getValue());
        }
        assertTrue(story.sentences().stream().anyMatch(s -> s.kind() == Kind.STOPPED));
    }

    @Test
    void nothing_after_the_quarter_is_told() {
        SimulationResult run = SyntheticRun.of(220, 3, 2);
        Departure left = run.quarter(1).departures().getFirst();
        ClientStory story = ClientStory.of(run, 1, left.client());
        assertTrue(story.events().stream().allMatch(e -> e.time() < 13));
        assertFalse(story.events().isEmpty());
    }

    @Test
    void sentences_count_what_happened_until_the_client_left() {
        Departure left =
                new Departure(7, 12, 900, 0.02, List.of(0.3, 0.5, 0.0, 0.0, 0.0, 0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
        ClientStory story = new ClientStory(
                7,
                1,
                java.util.Optional.empty(),
                List.of(
                        event(1.2, EventKind.SALE_WON, 0.4),
                        event(2.0, EventKind.ORDER_PLACED, 100),
                        event(2.5, EventKind.TOUCH, 0.6),
                        event(4.5, EventKind.ORDER_LATE, 2.5),
                        event(5.0, EventKind.HANDED_OVER, 0.15),
                        event(6.0, EventKind.RIVAL_ATTACK, 0.02),
                        event(11.5, EventKind.WENT_DORMANT, 0.02),
                        event(12.5, EventKind.REACTIVATION_FAILED, 0.2)),
                java.util.Optional.of(left),
                -26);
        Map<Kind, List<Double>> told = new java.util.EnumMap<>(Kind.class);
        story.sentences().forEach(s -> told.put(s.kind(), s.figures()));
        assertEquals(List.of(2.0), told.get(Kind.WON));
        assertEquals(List.of(1.0, 1.0, 2.5), told.get(Kind.ORDERS));
        assertEquals(List.of(1.0, 9.0), told.get(Kind.TOUCHES));
        assertEquals(List.of(1.0, 0.15), told.get(Kind.HANDOVERS));
        assertEquals(List.of(1.0, 5.5), told.get(Kind.RIVALS));
        assertEquals(List.of(12.0), told.get(Kind.STOPPED));
        assertEquals(List.of(1.0, 100.0, 10.3), told.get(Kind.ORDERED));
        assertEquals(List.of(1.0), told.get(Kind.NO_OUTLOOK), "one order says nothing of a year");
        assertFalse(told.containsKey(Kind.OUTLOOK));
        assertEquals(List.of(1.0), told.get(Kind.WIN_BACK_FAILED));
    }

    @Test
    void who_goes_with_its_manager_goes_in_the_same_week() {
        Departure left =
                new Departure(7, 6, 900, 1, List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0));
        ClientStory story = new ClientStory(
                7,
                1,
                java.util.Optional.empty(),
                List.of(
                        event(5, EventKind.OWNER_LEFT, 0.28),
                        event(5, EventKind.OWNER_LEFT_BREAK_OFF, 0.28),
                        event(5, EventKind.WENT_DORMANT, 1)),
                java.util.Optional.of(left),
                -26);
        assertEquals(
                List.of(6.0, 6.0),
                story.sentences().stream()
                        .filter(s -> s.kind() == Kind.WENT_WITH_OWNER || s.kind() == Kind.STOPPED)
                        .map(s -> s.figures().getFirst())
                        .toList());
    }

    @Test
    void the_end_of_a_week_belongs_to_it_and_people_leave_as_one_begins() {
        assertEquals(11, ClientStory.week(event(11, EventKind.WENT_DORMANT, 0.02)));
        assertEquals(12, ClientStory.week(event(11, EventKind.OWNER_LEFT, 0.2)));
        assertEquals(12, ClientStory.week(event(11.2, EventKind.TOUCH, 0.6)));
    }

    private static ClientEvent event(double time, EventKind kind, double value) {
        return new ClientEvent(7, time, kind, value, 3);
    }
}
