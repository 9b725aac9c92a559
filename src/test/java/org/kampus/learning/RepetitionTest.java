package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kampus.learning.Repetition.Reply;

class RepetitionTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }

    @Test
    void what_was_known_for_sure_is_not_asked_again() {
        assertEquals(Optional.empty(), Repetition.due(List.of(new Reply(MONDAY, false, true)), null));
    }

    @Test
    void what_was_missed_comes_back_the_next_day_then_after_a_week_and_another_and_then_no_more() {
        List<Reply> replies = new ArrayList<>(List.of(new Reply(MONDAY, false, false), new Reply(MONDAY, false, true)));
        dueOn(1, replies);
        replies.add(new Reply(day(1), true, true));
        dueOn(8, replies);
        replies.add(new Reply(day(8), true, true));
        dueOn(15, replies);
        replies.add(new Reply(day(15), true, true));
        assertEquals(Optional.empty(), Repetition.due(replies, null));
    }

    @Test
    void who_misses_it_again_begins_anew() {
        dueOn(
                9,
                List.of(
                        new Reply(MONDAY, false, false),
                        new Reply(day(1), true, true),
                        new Reply(day(8), true, false)));
    }

    /** Due on that day in the same hour, but not the day before. */
    private static void dueOn(int number, List<Reply> replies) {
        Instant due = Repetition.due(replies, null).orElseThrow();
        assertTrue(!due.isAfter(day(number)), () -> due + " is after " + day(number));
        assertTrue(due.isAfter(day(number - 1)), () -> due + " is not after " + day(number - 1));
    }
}
