package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.learning.ConceptStrength.Reply;

class ConceptStrengthTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void a_day_counts_only_if_everything_was_right_and_only_once() {
        List<Reply> replies = new ArrayList<>();
        assertEquals(new ConceptStrength(0, 0), ConceptStrength.of(replies));
        replies.add(new Reply(MONDAY, true));
        replies.add(new Reply(MONDAY, true));
        assertEquals(new ConceptStrength(1, 1), ConceptStrength.of(replies));
        replies.add(new Reply(MONDAY, false));
        replies.add(new Reply(MONDAY, true));
        assertEquals(new ConceptStrength(1, 0), ConceptStrength.of(replies));
    }

    @Test
    void the_last_three_days_count_in_whatever_order_they_are_told() {
        List<Reply> replies = List.of(
                new Reply(MONDAY.plusDays(30), true),
                new Reply(MONDAY, false),
                new Reply(MONDAY.plusDays(8), true),
                new Reply(MONDAY.plusDays(1), false));
        assertEquals(new ConceptStrength(3, 2), ConceptStrength.of(replies));
    }
}
