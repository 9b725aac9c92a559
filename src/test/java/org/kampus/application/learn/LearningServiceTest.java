package org.kampus.application.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.application.learn.LearningService.Again;
import org.kampus.application.learn.LessonState.Stage;
import org.kampus.learning.ConceptStrength;
import org.kampus.scenario.Lesson;

class LearningServiceTest {

    private static final String ANN = "ann";

    private final LessonLibrary library = LearnInMemory.LIBRARY;
    private final AnswersInMemory memory = new AnswersInMemory();
    private final ClockByHand watch = new ClockByHand();
    private final LearningService learning = new LearningService(library, memory, watch);
    private final Lesson first = library.lessons().getFirst();
    private final Lesson second = library.lessons().get(1);

    @Test
    void a_lesson_is_begun_by_a_guess_and_done_when_its_questions_are_answered() {
        assertEquals(Stage.NEW, learning.progress(ANN).getFirst().stage());
        guess(first, true, 0.9);
        assertEquals(Stage.BEGUN, learning.progress(ANN).getFirst().stage());
        finish(first);
        assertEquals(Stage.DONE, learning.progress(ANN).getFirst().stage());
        assertEquals(Stage.NEW, learning.progress("bob").getFirst().stage());
    }

    @Test
    void sure_errors_come_back_first_and_with_another_question_each_time() {
        guess(first, true, 0.5);
        finish(first);
        guess(second, false, 0.99);
        finish(second);
        assertEquals(List.of(), learning.due(ANN));
        watch.now = watch.now.plus(Duration.ofDays(1));
        List<Again> due = learning.due(ANN);
        assertEquals(List.of(second, first), due.stream().map(Again::lesson).toList());
        assertTrue(second.inLesson().stream().noneMatch(due.getFirst().question()::equals), "one kept for later");
        answer(second, Item.question(due.getFirst().question().id()), false, Context.REPEAT);
        watch.now = watch.now.plus(Duration.ofDays(1));
        assertNotEquals(due.getFirst().question(), learning.due(ANN).getFirst().question());
    }

    @Test
    void who_is_still_to_answer_the_test_after_is_not_told_its_answers() {
        UUID workshop = UUID.randomUUID();
        RoomLessons room = new RoomLessons(library, memory);
        LessonTests tests = new LessonTests(library, memory, learning, room);
        room.give(workshop, List.of(first.id()));
        Lesson.Question kept = asked(tests, Context.AFTER);
        Lesson.Question before = asked(tests, Context.BEFORE);
        assertNotEquals(before, kept);
        tests.handIn(ANN, workshop, Context.BEFORE, Map.of());
        guess(first, false, 0.9);
        finish(first);
        Set<Lesson.Question> again = new HashSet<>();
        for (int day = 0; day < first.questions().size(); day++) {
            watch.now = watch.now.plus(Duration.ofDays(1));
            again.add(askAgain());
        }
        assertTrue(again.contains(before), "what the test before has asked comes back");
        assertFalse(again.contains(kept), "what the test after will ask does not");
        tests.handIn(ANN, workshop, Context.AFTER, Map.of());
        for (int day = 0; day < first.questions().size(); day++) {
            watch.now = watch.now.plus(Duration.ofDays(1));
            again.add(askAgain());
        }
        assertTrue(again.contains(kept));
    }

    @Test
    void what_was_missed_comes_back_for_the_last_time_on_the_eve_of_the_workshop() {
        UUID workshop = UUID.randomUUID();
        RoomLessons room = new RoomLessons(library, memory);
        LocalDate today = LocalDate.now(watch);
        room.give(workshop, List.of(first.id()), today.plusDays(4));
        learning.answer(ANN, first, Item.GUESS, "x", 3, 0.9, false, Context.LESSON, workshop);
        guess(second, false, 0.9);
        finish(first);
        finish(second);
        watch.now = watch.now.plus(Duration.ofDays(1));
        answer(first, Item.question("x"), true, Context.REPEAT);
        answer(second, Item.question("x"), true, Context.REPEAT);

        watch.now = watch.now.plus(Duration.ofDays(1));
        assertEquals(List.of(), learning.due(ANN), "two days before it");
        watch.now = watch.now.plus(Duration.ofDays(1));
        assertEquals(List.of(first), dueLessons(), "on its eve; only the lesson given");
        answer(first, Item.question("x"), true, Context.REPEAT);
        assertEquals(List.of(), learning.due(ANN));

        room.give(workshop, List.of(second.id()));
        assertEquals(Optional.of(today.plusDays(4)), room.day(workshop), "the day stays when lessons change");
        assertEquals(List.of(second), dueLessons());
        room.give(workshop, List.of(second.id()), null);
        assertEquals(List.of(), learning.due(ANN), "without a day the usual gaps hold");
        room.give(workshop, List.of(second.id()), today.plusDays(2));
        assertEquals(List.of(), learning.due(ANN), "a workshop that is over asks for nothing");
    }

    private List<Lesson> dueLessons() {
        return learning.due(ANN).stream().map(Again::lesson).toList();
    }

    @Test
    void every_ready_made_choice_names_lessons_there_are() {
        for (LessonTemplate template : LessonTemplate.values()) {
            template.lessons().forEach(id -> assertTrue(library.find(id).isPresent(), template.key() + ": " + id));
        }
        int minutes = LessonTemplate.HALF_AN_HOUR.lessons().stream()
                .mapToInt(id -> library.find(id).orElseThrow().minutes())
                .sum();
        assertTrue(minutes <= 30, minutes + " minutes");
    }

    private Lesson.Question asked(LessonTests tests, Context when) {
        return tests.questions(ANN, when).stream()
                .filter(one -> one.lesson().equals(first))
                .findFirst()
                .orElseThrow()
                .question();
    }

    private Lesson.Question askAgain() {
        Lesson.Question question = learning.due(ANN).getFirst().question();
        answer(first, Item.question(question.id()), false, Context.REPEAT);
        return question;
    }

    @Test
    void who_knows_two_questions_beforehand_has_not_taken_the_lesson_and_may_still_take_it() {
        claim(first, 0.9, 0);
        assertEquals(Stage.KNOWN, learning.progress(ANN).getFirst().stage());
        assertEquals(0, learning.score(ANN, first).points(), 1e-9);
        assertEquals(0, learning.guesses(ANN).guesses());
        watch.now = watch.now.plus(Duration.ofDays(1));
        assertEquals(List.of(), learning.due(ANN), "known for sure");
        guess(first, true, 0.9);
        assertEquals(Stage.BEGUN, learning.progress(ANN).getFirst().stage());
        finish(first);
        assertEquals(Stage.DONE, learning.progress(ANN).getFirst().stage());

        claim(second, 0.5, 0);
        watch.now = watch.now.plus(Duration.ofDays(1));
        assertEquals(
                List.of(second), learning.due(ANN).stream().map(Again::lesson).toList(), "right, but unsure");
        answer(second, Item.question(second.preCheck().getFirst().id()), false, Context.REPEAT);
        answer(second, Item.question(second.preCheck().getLast().id()), true, Context.REPEAT);
        assertEquals(Stage.KNOWN, learning.stage(ANN, second), "asked again, but not taken");
        assertEquals(learning.answers(ANN).size(), learning.forget(ANN));
        assertEquals(Stage.NEW, learning.stage(ANN, second));
    }

    @Test
    void who_misses_a_question_beforehand_begins_the_lesson_and_cannot_try_again() {
        claim(first, 0.9, 1);
        assertEquals(Stage.BEGUN, learning.stage(ANN, first));
        claim(first, 0.9, 0);
        assertEquals(Stage.BEGUN, learning.stage(ANN, first));
        assertEquals(first.preCheck().size(), learning.answers(ANN).size());
    }

    @Test
    void a_pre_check_asks_nothing_that_tests_before_and_after_ask() {
        LessonTests tests = new LessonTests(library, memory, learning, new RoomLessons(library, memory));
        for (String person : List.of("ann", "bob", "cem", "dora")) {
            for (Context when : List.of(Context.BEFORE, Context.AFTER)) {
                for (LessonTests.Asked asked : tests.questions(person, when)) {
                    assertFalse(
                            asked.lesson().preCheck().contains(asked.question()),
                            asked.lesson().id());
                }
            }
        }
    }

    @Test
    void only_the_first_lesson_of_somebody_new_is_the_first() {
        assertTrue(learning.isFirst(ANN, second));
        guess(second, true, 0.9);
        assertTrue(learning.isFirst(ANN, second));
        assertFalse(learning.isFirst(ANN, first));
        assertFalse(learning.isFirst("", first), "nobody would know that it was the first");
        learning.forget(ANN);
        claim(first, 0.9, 1);
        assertTrue(learning.isFirst(ANN, second), "who does not know it is still new");
        learning.forget(ANN);
        claim(first, 0.9, 0);
        assertFalse(learning.isFirst(ANN, second));
    }

    @Test
    void a_concept_sits_as_firmly_as_the_last_days_on_which_it_was_asked_about() {
        guess(first, false, 0.9);
        assertEquals(Map.of(), learning.strengths(ANN), "guesses are made before anything is told");
        finish(first);
        watch.now = watch.now.plus(Duration.ofDays(1));
        String question = Item.question(first.questions().getLast().id());
        answer(first, question, false, Context.REPEAT);
        answer(first, question, true, Context.AFTER);
        watch.now = watch.now.plus(Duration.ofDays(1));
        answer(first, question, true, Context.REPEAT);
        Map<String, ConceptStrength> strengths = learning.strengths(ANN);
        assertEquals(first.concepts(), List.copyOf(strengths.keySet()));
        assertEquals(new ConceptStrength(3, 2), strengths.get(first.concepts().getFirst()));
    }

    private void claim(Lesson lesson, double confidence, int wrong) {
        List<LearningService.Claimed> claimed = new ArrayList<>();
        for (Lesson.Question question : lesson.preCheck()) {
            int right = question.choice().right();
            int chosen = claimed.size() < wrong
                    ? (right + 1) % question.choice().options().size()
                    : right;
            claimed.add(new LearningService.Claimed(chosen, confidence));
        }
        learning.preCheck(ANN, lesson, claimed, null);
    }

    @Test
    void guesses_are_scored_and_everything_can_be_deleted() {
        guess(first, true, 0.9);
        guess(second, false, 0.9);
        assertEquals(2, learning.guesses(ANN).guesses());
        assertEquals(1, learning.guesses(ANN).hits());
        assertEquals(2, learning.forget(ANN));
        assertEquals(List.of(), learning.answers(ANN));
    }

    @Test
    void nothing_is_kept_of_somebody_without_a_cookie() {
        learning.answer("", first, Item.GUESS, "x", 3, 0.5, true, Context.LESSON, null);
        assertTrue(memory.of("").isEmpty());
        assertEquals(0, learning.forget(""));
    }

    @Test
    void a_trainer_learns_what_the_room_believes_but_not_of_too_few() {
        UUID workshop = UUID.randomUUID();
        RoomLessons room = new RoomLessons(library, memory);
        room.give(workshop, List.of(second.id(), first.id(), "no-such-lesson"));
        assertEquals(List.of(first, second), room.given(workshop));
        String wrong = first.guess().options().getFirst().id();
        for (int person = 1; person <= RoomLessons.FEWEST; person++) {
            assertNull(room.beliefs(workshop).getFirst().score());
            String name = "person " + person;
            learning.answer(name, first, Item.GUESS, wrong, 3, 0.8, false, Context.LESSON, workshop);
            // Who guesses twice is counted once, with the first guess.
            learning.answer(name, first, Item.GUESS, "other", 3, 0.5, true, Context.LESSON, workshop);
        }
        RoomLessons.Belief belief = room.beliefs(workshop).getFirst();
        assertEquals(RoomLessons.FEWEST, belief.people());
        assertEquals(first.guess().options().getFirst(), belief.popular());
        assertEquals(RoomLessons.FEWEST, belief.believers());
        assertEquals(0.8, belief.conviction(), 1e-9);
        assertEquals(0, room.beliefs(workshop).get(1).people());
    }

    private void guess(Lesson lesson, boolean right, double confidence) {
        learning.answer(ANN, lesson, Item.GUESS, "x", 3, confidence, right, Context.LESSON, null);
    }

    private void finish(Lesson lesson) {
        lesson.inLesson().forEach(question -> answer(lesson, Item.question(question.id()), true, Context.LESSON));
    }

    private void answer(Lesson lesson, String item, boolean right, Context context) {
        learning.answer(ANN, lesson, item, "0", 3, null, right, context, null);
    }
}
