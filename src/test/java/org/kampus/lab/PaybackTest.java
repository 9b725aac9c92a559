package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PaybackTest {

    private static final List<Double> USUAL = List.of(100.0, 100.0, 100.0, 100.0);

    private static Outcome outcome(List<Double> profits) {
        double sum = profits.stream().mapToDouble(Double::doubleValue).sum();
        return Outcome.of(Map.of(Metric.PROFIT, sum), profits, Optional.empty());
    }

    /** Two fates that pay back in quarter 3, one that never falls behind, one that is ahead for a while only. */
    private static Comparison four() {
        List<Outcome> base = List.of(outcome(USUAL), outcome(USUAL), outcome(USUAL), outcome(USUAL));
        return new Comparison(List.of(
                base,
                List.of(
                        outcome(List.of(40.0, 120.0, 160.0, 150.0)),
                        outcome(List.of(20.0, 140.0, 170.0, 150.0)),
                        outcome(List.of(101.0, 100.0, 130.0, 90.0)),
                        outcome(List.of(130.0, 100.0, 60.0, 90.0)))));
    }

    @Test
    void a_fate_has_paid_back_when_it_stays_ahead_to_the_end() {
        Payback found = four().payback(1).orElseThrow();

        assertEquals(List.of(1, 1, 3, 3), found.paidBack());
        assertEquals(OptionalInt.of(1), found.quarter(0.1));
        assertEquals(OptionalInt.of(3), found.quarter(0.5));
        assertEquals(OptionalInt.empty(), found.quarter(0.9), "one of four never pays back");
        assertEquals(0.25, found.notWithinHorizon());
    }

    @Test
    void a_change_costs_what_it_falls_behind_at_most() {
        Payback found = four().payback(1).orElseThrow();

        assertEquals((60 + 80 + 0 + 20) / 4.0, found.outlay().mean());
        assertEquals((-60 - 80 + 1 + 30) / 4.0, found.course().getFirst().mean());
        assertEquals((70 + 80 + 21 - 20) / 4.0, found.course().getLast().mean());
    }

    @Test
    void what_is_the_same_does_not_pay_back_and_what_was_not_kept_is_not_told() {
        List<Outcome> same = List.of(outcome(USUAL), outcome(USUAL));
        Payback nothing = Payback.of(same, same).orElseThrow();
        assertEquals(1, nothing.notWithinHorizon());
        assertEquals(0, nothing.outlay().mean());

        List<Outcome> older = List.of(outcome(List.of()), outcome(List.of()));
        assertTrue(Payback.of(older, older).isEmpty());
    }

    @Test
    void the_worst_tenth_is_the_mean_of_the_worst_fates_not_their_edge() {
        List<Outcome> base = new ArrayList<>();
        List<Outcome> other = new ArrayList<>();
        for (int fate = 0; fate < 20; fate++) {
            base.add(outcome(List.of(100.0 + fate)));
            other.add(outcome(List.of(110.0 + fate - (fate == 7 ? 90 : 0) - (fate == 9 ? 60 : 0))));
        }
        WorstTenth worst = new Comparison(List.of(base, other)).worstTenth(1).orElseThrow();

        assertEquals(100.5, worst.base());
        assertEquals((27 + 59) / 2.0, worst.profit());
        assertEquals((-80 - 50) / 2.0, worst.difference());
        assertTrue(four().worstTenth(1).isEmpty(), "four fates have no tenth");
    }
}
