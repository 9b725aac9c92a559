package org.kampus.application.learn;

import java.time.Instant;
import java.util.Optional;
import org.kampus.scenario.Lesson;

/**
 * How far a learner is with a lesson.
 *
 * @param lesson the lesson
 * @param stage how far
 * @param due when it is asked about again; empty if it is not
 */
public record LessonState(Lesson lesson, Stage stage, Optional<Instant> due) {

    /** How far. */
    public enum Stage {
        /** Not begun. */
        NEW,
        /** Guessed, or claimed to be known without being so. */
        BEGUN,
        /** Two of its questions answered right without having taken it. */
        KNOWN,
        /** All questions answered. */
        DONE;

        /** Whether it is over, so that questions about it may come back. */
        boolean isOver() {
            return this == KNOWN || this == DONE;
        }
    }

    /** Whether it is to be asked about now. */
    public boolean isDue(Instant now) {
        return stage.isOver() && due.filter(at -> !at.isAfter(now)).isPresent();
    }
}
