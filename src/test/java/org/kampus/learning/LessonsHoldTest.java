package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LessonCatalog;
import org.kampus.scenario.LessonEntry;

/**
 * Every shipped lesson teaches what is true in the present engine: its answer, its claims, and the place where it is not
 * so, which is the claim switched off. The full profile plays all fates the learner is shown.
 */
@Tag("slow")
class LessonsHoldTest {

    private static final boolean FULL = Integer.getInteger("kampus.fates", 0) > 0;
    private static final int FEWEST = 24;

    static Stream<Lesson> lessons() {
        return LessonCatalog.shipped().entries().stream()
                .map(LessonEntry::lesson)
                .flatMap(Optional::stream);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_is_true(Lesson shipped) {
        int shown = shipped.setting().fates();
        LessonTruth truth = LessonTruth.played(shipped.withFates(FULL ? shown : Math.max(FEWEST, shown * 2 / 5)));
        String id = shipped.id();
        assertTrue(
                truth.isSure(),
                () -> id + ": " + truth.figure() + " is beyond the answer "
                        + truth.answer().map(Lesson.Range::id));
        assertTrue(truth.broken().isEmpty(), () -> id + " does not hold: " + truth.broken());
        assertTrue(
                truth.holdsElsewhere(),
                () -> id + " does not hold elsewhere: "
                        + truth.elsewhere()
                                .figure(
                                        LessonContrast.metric(
                                                shipped.elsewhere().holds().measure()),
                                        Lesson.Figure.RELATIVE));
        assertTrue(truth.isContrast(), () -> id + ": elsewhere it is as here");
    }
}
