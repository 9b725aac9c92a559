package org.kampus.application.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.application.learn.LessonTests.Asked;
import org.kampus.application.learn.LessonTests.Judged;
import org.kampus.learning.ItemQuality.Fault;
import org.kampus.learning.LearningEffect;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Question;

class LessonTestsTest {

    private static final UUID ROOM = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LessonLibrary library = LearnInMemory.LIBRARY;
    private final AnswersInMemory memory = new AnswersInMemory();
    private final LearningService learning = new LearningService(library, memory, new ClockByHand());
    private final RoomLessons room = new RoomLessons(library, memory);
    private final LessonTests tests = new LessonTests(library, memory, learning, room);
    private final Lesson given = library.lessons().getFirst();

    @BeforeEach
    void give() {
        room.give(ROOM, List.of(given.id()));
    }

    private void handIn(String player, Context when, boolean rightOnGiven, boolean rightOnOthers) {
        Map<String, Integer> chosen = new HashMap<>();
        for (Asked asked : tests.questions(player, when)) {
            boolean right = asked.lesson().equals(given) ? rightOnGiven : rightOnOthers;
            int answer = asked.question().choice().right();
            chosen.put(
                    asked.lesson().id(),
                    right
                            ? answer
                            : (answer + 1) % asked.question().choice().options().size());
        }
        tests.handIn(player, ROOM, when, chosen);
    }

    @Test
    void every_lesson_is_asked_about_by_a_question_it_does_not_ask_itself() {
        List<Asked> asked = tests.questions("ann", Context.BEFORE);
        assertEquals(library.lessons(), asked.stream().map(Asked::lesson).toList());
        assertTrue(asked.stream().noneMatch(one -> one.lesson().inLesson().contains(one.question())));
    }

    @Test
    void the_two_tests_ask_different_questions_and_half_of_the_people_get_them_the_other_way_round() {
        Set<List<Question>> firsts = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String person = "person " + i;
            List<Question> before = questions(person, Context.BEFORE);
            List<Question> after = questions(person, Context.AFTER);
            assertTrue(Collections.disjoint(before, after));
            assertEquals(before, questions(person, Context.BEFORE), "always the same for the same person");
            firsts.add(before);
        }
        assertEquals(2, firsts.size());
    }

    private List<Question> questions(String person, Context when) {
        return tests.questions(person, when).stream().map(Asked::question).toList();
    }

    @Test
    void a_question_that_shows_nothing_is_told_to_the_trainer() {
        // Everybody knows the given lesson before, nobody anything after.
        for (int i = 0; i < 4 * LearningEffect.FEWEST; i++) {
            assertTrue(i >= LearningEffect.FEWEST || tests.doubtful(ROOM).isEmpty());
            handIn("person " + i, Context.BEFORE, true, i % 3 == 0);
            handIn("person " + i, Context.AFTER, false, i % 3 == 0);
        }
        List<Judged> doubtful = tests.doubtful(ROOM).stream()
                .filter(judged -> judged.lesson().equals(given))
                .toList();
        assertEquals(2, doubtful.size(), "both forms");
        assertTrue(
                doubtful.stream().allMatch(judged -> judged.quality().faults().contains(Fault.TOO_EASY)));
        assertTrue(
                doubtful.stream().allMatch(judged -> judged.quality().faults().contains(Fault.TOO_HARD)));
        assertTrue(
                tests.doubtful(ROOM).stream()
                        .filter(judged -> !judged.lesson().equals(given))
                        .noneMatch(judged -> judged.quality().faults().contains(Fault.TOO_HARD)),
                "after lessons that were not given nothing is expected");
    }

    @Test
    void a_test_makes_no_lesson_begun_and_is_handed_in_once() {
        handIn("ann", Context.BEFORE, false, false);
        int answers = memory.of("ann").size();
        handIn("ann", Context.BEFORE, true, true);
        assertEquals(answers, memory.of("ann").size());
        assertTrue(tests.isDone("ann", ROOM, Context.BEFORE));
        assertFalse(tests.isDone("ann", ROOM, Context.AFTER));
        assertTrue(learning.progress("ann").stream().allMatch(state -> state.stage() == LessonState.Stage.NEW));
        assertTrue(learning.due("ann").isEmpty());
        assertEquals(0, learning.score("ann", given).points());
    }

    @Test
    void what_only_the_given_lessons_gained_is_their_effect() {
        for (int i = 0; i < LearningEffect.FEWEST; i++) {
            assertTrue(tests.effect(ROOM).isEmpty());
            handIn("person " + i, Context.BEFORE, false, i % 2 == 0);
            handIn("person " + i, Context.AFTER, true, i % 2 == 0);
        }
        handIn("who began only", Context.BEFORE, true, true);
        LearningEffect effect = tests.effect(ROOM).orElseThrow();
        assertEquals(1, effect.difference(), 1e-9);
        assertEquals(LearningEffect.FEWEST, effect.finished());
        assertEquals(LearningEffect.FEWEST + 1, effect.started());
    }

    @Test
    void concepts_are_told_of_eight_people_and_more() {
        for (int i = 1; i <= LearningEffect.FEWEST; i++) {
            assertTrue(tests.guessesByConcept(ROOM).isEmpty());
            // The second guess of a person does not count.
            for (boolean right : new boolean[] {false, true}) {
                learning.answer("person " + i, given, Item.GUESS, "x", 3, 0.8, right, Context.LESSON, ROOM);
            }
        }
        assertEquals(given.concepts().size(), tests.guessesByConcept(ROOM).size());
        tests.guessesByConcept(ROOM).values().forEach(score -> {
            assertEquals(LearningEffect.FEWEST, score.guesses());
            assertEquals(0, score.hits());
        });
    }
}
