package org.kampus.learning;

import java.util.OptionalDouble;

/**
 * What work on a lesson is worth to a course: 40 points for finishing it, 40 for questions answered right at once, 20 for a
 * guess that was as sure as it was right. Luck in the played world is worth nothing.
 *
 * @param answered questions answered
 * @param right of these, answered right
 * @param questions questions the lesson has
 * @param brier Brier's score of the guess, 0-1, 0 the best; empty without a guess
 */
public record LessonScore(int answered, int right, int questions, OptionalDouble brier) {

    private static final double FINISHING = 40;
    private static final double QUESTIONS = 40;
    private static final double GUESS = 20;

    /** Whether everything is answered. */
    public boolean finished() {
        return questions > 0 && answered == questions;
    }

    /** 0-100. */
    public double points() {
        double finishing = finished() ? FINISHING : 0;
        double asked = questions == 0 ? 0 : QUESTIONS * right / questions;
        return finishing + asked + (brier.isPresent() ? GUESS * (1 - brier.getAsDouble()) : 0);
    }
}
