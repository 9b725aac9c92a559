package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightiestTest {

    private static List<ScoreBridge> bridges(double... values) {
        return Arrays.stream(Score.values())
                .map(score -> new ScoreBridge(
                        score,
                        0,
                        0,
                        Arrays.stream(values)
                                .mapToObj(value -> new Contribution(
                                        Contribution.Kind.LUCK,
                                        Optional.empty(),
                                        Optional.empty(),
                                        value * (score == Score.RETENTION ? -0.01 : 1),
                                        0))
                                .toList()))
                .toList();
    }

    @Test
    void the_largest_effects_come_first_whatever_their_sign() {
        assertEquals(List.of(2, 0), Weightiest.of(bridges(5, 1, -9, 4), Score.PROFIT, 100, 2));
    }

    @Test
    void what_hardly_moves_the_score_is_left_out() {
        assertEquals(List.of(2), Weightiest.of(bridges(5, 1, -9, 4), Score.PROFIT, 600, 3));
        assertEquals(List.of(), Weightiest.of(bridges(0, 0), Score.PROFIT, 600, 3));
    }

    @Test
    void each_score_is_ranked_by_its_own_parts() {
        assertEquals(List.of(2, 0, 3), Weightiest.of(bridges(5, 1, -9, 4), Score.RETENTION, 1, 3));
    }
}
