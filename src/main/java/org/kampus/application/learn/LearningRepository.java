package org.kampus.application.learn;

import java.util.List;
import java.util.UUID;

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

    /** Gives these lessons to a workshop, in place of those given before. */
    void assign(UUID workshop, List<String> lessons);

    /** Deletes all answers of a player; returns how many there were. */
    int delete(String player);
}
