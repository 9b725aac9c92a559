package org.kampus.application.learn;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a learner answered; never changed afterwards.
 *
 * @param player token of the browser's player
 * @param lesson the lesson's id
 * @param digest SHA-256 of the lesson's file at that time
 * @param item what was answered, see {@link Item}
 * @param chosen the answer's name or position
 * @param options number of answers there were
 * @param confidence how sure the learner was, 0-1; {@code null} if nobody asked
 * @param correct whether it was right
 * @param context where it was asked
 * @param workshop the workshop it prepares for; {@code null} if none
 */
public record LearningAnswer(
        UUID id,
        String player,
        String lesson,
        String digest,
        String item,
        String chosen,
        int options,
        @Nullable Double confidence,
        boolean correct,
        Context context,
        @Nullable UUID workshop,
        Instant at) {

    /** Where something is asked. */
    public enum Context {
        /** In the lesson itself. */
        LESSON,
        /** Again on a later day. */
        REPEAT,
        /** Before the lesson, of somebody who says that she knows it; nothing is told of what is right. */
        PRE_CHECK,
        /** In the test before the lessons of a workshop. */
        BEFORE,
        /** In the test after them. */
        AFTER;

        /** Whether something is learned by it, since what is right is told. */
        public boolean isLearning() {
            return this == LESSON || this == REPEAT;
        }

        /** Whether it measures what lessons do, and is kept apart from how far somebody is. */
        public boolean isTest() {
            return this == BEFORE || this == AFTER;
        }
    }

    /** Names of what can be answered. */
    public static final class Item {

        /** The guess before the reveal. */
        public static final String GUESS = "guess";

        /** The choice of a mechanism. */
        public static final String BECAUSE = "because";

        private static final String QUESTION = "question.";
        private static final String TEST = "test.";

        private Item() {}

        /** A question of the lesson by its name. */
        public static String question(String id) {
            return QUESTION + id;
        }

        /** A question of the lesson asked in a test. */
        public static String test(String id) {
            return TEST + id;
        }

        /** Whether it is a question of the lesson. */
        public static boolean isQuestion(String item) {
            return item.startsWith(QUESTION);
        }
    }
}
