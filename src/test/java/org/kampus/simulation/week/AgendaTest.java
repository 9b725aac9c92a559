package org.kampus.simulation.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Agenda agenda = new Agenda();

    @Test
    void nobody_is_next_when_nobody_has_come() {
        agenda.beginDay(3, 5);
        agenda.open();
        assertTrue(Double.isInfinite(agenda.nextTime()));
    }

    @Test
    void the_earliest_clock_is_next_whoever_changes_it() {
        Random random = new Random(7);
        for (int people = 1; people < 70; people++) {
            double[] clocks = new double[people];
            agenda.beginDay(12, people);
            for (int person = 0; person < people; person++) {
                agenda.add(person, random.nextLong());
            }
            agenda.open();
            for (int person = 0; person < people; person++) {
                clocks[person] = 12 + random.nextDouble();
                agenda.set(person, clocks[person]);
            }
            for (int turn = 0; turn < 3 * people; turn++) {
                int earliest = 0;
                for (int person = 1; person < people; person++) {
                    earliest = clocks[person] < clocks[earliest] ? person : earliest;
                }
                if (Double.isInfinite(clocks[earliest])) {
                    break;
                }
                assertEquals(earliest, agenda.next());
                assertEquals(clocks[earliest], agenda.nextTime());
                clocks[earliest] = turn % 3 == 0 ? Double.POSITIVE_INFINITY : clocks[earliest] + 0.1;
                agenda.set(earliest, clocks[earliest]);
                if (clocks[earliest] >= 13) {
                    clocks[earliest] = Double.POSITIVE_INFINITY;
                }
            }
        }
    }

    @Test
    void of_two_at_the_same_moment_the_one_of_lower_rank_goes_first() {
        agenda.beginDay(0, 3);
        agenda.add(0, 30L << 32);
        agenda.add(1, -10L << 32);
        agenda.add(2, 20L << 32);
        agenda.open();
        List<Integer> order = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            agenda.set(person, 0);
        }
        while (agenda.nextTime() < 1) {
            order.add(agenda.next());
            agenda.set(agenda.next(), Double.POSITIVE_INFINITY);
        }
        assertEquals(List.of(1, 2, 0), order);
    }

    @Test
    void what_is_planned_for_tomorrow_is_not_next_today() {
        agenda.beginDay(5, 1);
        agenda.add(0, 1);
        agenda.open();
        agenda.set(0, 6.5);
        assertTrue(Double.isInfinite(agenda.nextTime()));
    }
}
