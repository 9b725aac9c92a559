package org.kampus.application.learn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what learners answered. */
public interface LearningRepository {

    /** Keeps an answer. */
    void add(LearningAnswer answer);

    /** All answers of a player, the oldest first. */
    List<LearningAnswer> of(String player);

    /** All answers given in preparation of a workshop, the oldest first. */
    List<LearningAnswer> preparing(UUID workshop);

    /** Names of the lessons given to a workshop. */
    List<String> assigned(UUID workshop);

    /** The day of a workshop lessons were given to; empty if nobody told it. */
    Optional<LocalDate> day(UUID workshop);

    /**
     * Gives these lessons to a workshop, in place of those given before.
     *
     * @param day the day of the workshop; {@code null} if it is not known
     */
    void assign(UUID workshop, List<String> lessons, @Nullable LocalDate day);

    /** Deletes all answers of a player; returns how many there were. */
    int delete(String player);
}
