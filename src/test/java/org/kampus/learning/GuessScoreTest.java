package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.learning.GuessScore.Guess;

class GuessScoreTest {

    private static final double TINY = 1e-9;

    @Test
    void sure_and_right_is_best_and_sure_and_wrong_is_worst() {
        assertEquals(0, new Guess(3, 1, true).score(), TINY);
        assertEquals(1, new Guess(3, 1, false).score(), TINY);
    }

    @Test
    void who_gives_every_answer_the_same_chance_has_the_score_of_ignorance() {
        for (int options = 2; options <= 4; options++) {
            for (boolean right : List.of(true, false)) {
                Guess guess = new Guess(options, 1.0 / options, right);
                assertEquals(guess.ignorant(), guess.score(), TINY);
            }
        }
        assertEquals(1.0 / 3, new Guess(3, 0.5, true).ignorant(), TINY);
        assertEquals(0.375, new Guess(4, 0.5, true).ignorant(), TINY);
    }

    @Test
    void honesty_pays() {
        // Right in 70 of 100 cases: no other confidence has a better mean score than 70 %.
        double honest = mean(0.7);
        for (double said : List.of(0.4, 0.5, 0.6, 0.8, 0.9, 0.99)) {
            assertTrue(mean(said) > honest, () -> "said " + said);
        }
    }

    private static double mean(double said) {
        return 0.7 * new Guess(2, said, true).score() + 0.3 * new Guess(2, said, false).score();
    }

    @Test
    void overconfidence_is_told_only_beyond_chance() {
        GuessScore few = GuessScore.of(List.of(new Guess(3, 0.9, true), new Guess(3, 0.9, false)));
        assertEquals(0.4, few.overconfidence(), TINY);
        assertFalse(few.isMiscalibrated());
        List<Guess> many = new java.util.ArrayList<>(Collections.nCopies(15, new Guess(3, 0.9, true)));
        many.addAll(Collections.nCopies(15, new Guess(3, 0.9, false)));
        assertTrue(GuessScore.of(many).isMiscalibrated());
        assertFalse(GuessScore.of(List.of()).isMiscalibrated());
    }
}
