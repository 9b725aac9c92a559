package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.learning.LearningEffect.Person;

class LearningEffectTest {

    @Test
    void nothing_is_told_of_seven_people() {
        assertTrue(LearningEffect.of(20, Collections.nCopies(7, new Person(0, 1, 0, 0)))
                .isEmpty());
    }

    @Test
    void what_everybody_gains_everywhere_is_no_effect_of_the_lessons() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double luck = i % 2 == 0 ? 0.1 : -0.1;
            people.add(new Person(0.3, 0.6 + luck, 0.3, 0.6));
        }
        LearningEffect effect = LearningEffect.of(10, people).orElseThrow();
        assertEquals(0.3, effect.given(), 1e-9);
        assertEquals(0.3, effect.others(), 1e-9);
        assertEquals(0, effect.difference(), 1e-9);
        assertFalse(effect.isClear());
        assertEquals(10, effect.started());
        assertEquals(8, effect.finished());
    }

    @Test
    void the_interval_is_that_of_students_t_over_people() {
        // Differences 0.1, 0.3 four times each: mean 0.2, deviation 0.1069, error 0.0378, t(7) = 2.3646.
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(new Person(0, i % 2 == 0 ? 0.1 : 0.3, 0, 0));
        }
        LearningEffect effect = LearningEffect.of(8, people).orElseThrow();
        assertEquals(0.2, effect.difference(), 1e-9);
        assertEquals(0.2 - 2.3646 * 0.10690 / Math.sqrt(8), effect.low(), 1e-4);
        assertTrue(effect.isClear());
    }
}
