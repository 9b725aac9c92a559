package org.kampus.scenario;

/**
 * What a trainer should know of a case before choosing it for a workshop; players are not told.
 *
 * @param lesson what the case teaches, in one or two sentences
 * @param rounds rounds that suit a workshop, 1 up to the quarters of the case
 */
public record WorkshopAdvice(LocalizedText lesson, int rounds) {

    /** Checks the number of rounds. */
    public WorkshopAdvice {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + " but must be at least 1");
        }
    }
}
