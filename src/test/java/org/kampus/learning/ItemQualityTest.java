package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.learning.ItemQuality.Fault;
import org.kampus.learning.ItemQuality.Reply;

class ItemQualityTest {

    @Test
    void what_nearly_everybody_knows_before_is_too_easy() {
        List<Reply> replies = replies(false, 19, 1);
        ItemQuality quality = ItemQuality.of(replies);
        assertEquals(0.95, quality.rightBefore(), 1e-9);
        assertTrue(quality.faults().contains(Fault.TOO_EASY) && quality.isDoubtful());
        assertFalse(
                ItemQuality.of(replies(false, 9, 1)).faults().contains(Fault.TOO_EASY),
                "nine of ten is not more than nine of ten");
    }

    @Test
    void what_most_get_wrong_after_the_lesson_is_too_hard() {
        assertTrue(ItemQuality.of(replies(true, 3, 7)).faults().contains(Fault.TOO_HARD));
        assertFalse(ItemQuality.of(replies(true, 4, 6)).faults().contains(Fault.TOO_HARD));
        assertFalse(
                ItemQuality.of(replies(false, 3, 7)).faults().contains(Fault.TOO_HARD), "before it that is no fault");
    }

    @Test
    void what_the_ignorant_get_right_misleads() {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            replies.add(new Reply(false, true, 0.2 + i / 100.0));
            replies.add(new Reply(true, false, 0.8 + i / 100.0));
        }
        assertEquals(-1, ItemQuality.of(replies).discrimination(), 0.01);
        assertTrue(ItemQuality.of(replies).faults().contains(Fault.MISLEADING));
    }

    @Test
    void nothing_is_told_of_fewer_than_eight() {
        ItemQuality quality = ItemQuality.of(replies(false, 7, 0));
        assertTrue(Double.isNaN(quality.rightBefore()) && Double.isNaN(quality.discrimination()));
        assertFalse(quality.isDoubtful());
    }

    private static List<Reply> replies(boolean after, int right, int wrong) {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            replies.add(new Reply(after, i < right, 0.5));
        }
        return replies;
    }
}
