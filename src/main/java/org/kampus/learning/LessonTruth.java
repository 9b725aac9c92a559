package org.kampus.learning;

import java.util.List;
import java.util.Optional;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Claim;
import org.kampus.scenario.Lesson.Range;

/**
 * What the engine says to a lesson.
 *
 * @param lesson the lesson
 * @param here the two plans in its company
 * @param elsewhere the two plans where it is not so
 */
public record LessonTruth(Lesson lesson, LessonContrast here, LessonContrast elsewhere) {

    /** Plays a lesson from beginning to end on this thread. */
    public static LessonTruth played(Lesson lesson) {
        return new LessonTruth(
                lesson,
                LessonContrast.played(lesson.setting()),
                LessonContrast.played(lesson.elsewhere().setting()));
    }

    /** The figure asked about, with its interval. */
    public LessonContrast.Interval figure() {
        return here.figure(
                LessonContrast.metric(lesson.guess().measure()), lesson.guess().figure());
    }

    /** The right answer; none if the figure belongs to no answer. */
    public Optional<Range> answer() {
        return lesson.guess().options().stream()
                .filter(option -> option.holds(figure().value()))
                .findFirst();
    }

    /** Whether the whole interval of the figure belongs to the right answer, so that other fates would not change it. */
    public boolean isSure() {
        LessonContrast.Interval figure = figure();
        return answer().filter(option -> option.holds(figure.low()) && option.holds(figure.high()))
                .isPresent();
    }

    /** Claims of the lesson that do not hold in its company. */
    public List<Claim> broken() {
        return lesson.holds().stream().filter(claim -> !here.holds(claim)).toList();
    }

    /** Whether what is said of the other place holds there. */
    public boolean holdsElsewhere() {
        return elsewhere.holds(lesson.elsewhere().holds());
    }

    /** Whether the two places differ: what is said of the other one is not true here. */
    public boolean isContrast() {
        return !here.holds(lesson.elsewhere().holds());
    }

    /** Whether the lesson may be taught: everything it says is true, and its answer is sure. */
    public boolean isSound() {
        return isSure() && broken().isEmpty() && holdsElsewhere() && isContrast();
    }
}
