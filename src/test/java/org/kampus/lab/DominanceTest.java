package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.lab.Dominance.Point;

class DominanceTest {

    private static final Point RICH = new Point(10, 1);
    private static final Point FAITHFUL = new Point(1, 10);
    private static final Point MIDDLE = new Point(6, 6);
    private static final Point NEAR_RICH = new Point(9.5, 1.5);
    private static final Point POOR = new Point(5, 1);
    private static final Point POORER = new Point(4, 0);

    @Test
    void a_point_beats_one_that_is_nowhere_better_and_somewhere_worse() {
        assertTrue(RICH.dominates(POOR));
        assertFalse(RICH.dominates(RICH));
        assertFalse(RICH.dominates(FAITHFUL));
    }

    @Test
    void the_front_goes_from_the_richest_to_the_most_faithful() {
        List<Point> points = List.of(POOR, FAITHFUL, MIDDLE, RICH, POORER);
        assertEquals(List.of(3, 2, 1), Dominance.front(points));
    }

    @Test
    void better_fronts_come_first_and_within_one_the_lonelier() {
        List<Point> points = List.of(POORER, NEAR_RICH, MIDDLE, RICH, FAITHFUL, POOR);
        assertEquals(List.of(3, 4, 2, 1, 5, 0), Dominance.order(points));
    }

    @Test
    void equal_points_share_a_front_and_keep_their_order() {
        assertEquals(List.of(0, 1), Dominance.front(List.of(MIDDLE, MIDDLE)));
        assertEquals(2, Dominance.order(List.of(MIDDLE, MIDDLE)).size());
        assertEquals(List.of(), Dominance.order(List.of()));
    }
}
