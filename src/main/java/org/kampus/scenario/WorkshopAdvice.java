package org.kampus.scenario;

import java.util.List;

/**
 * What a trainer should know of a case before choosing it for a workshop; players are not told.
 *
 * @param lesson what the case teaches, in one or two sentences
 * @param rounds rounds that suit a workshop, 1 up to the quarters of the case
 * @param lessons names of the lessons that prepare for it; none if its file names none
 */
public record WorkshopAdvice(LocalizedText lesson, int rounds, List<String> lessons) {

    /** Copies the list and checks the number of rounds. */
    public WorkshopAdvice {
        lessons = List.copyOf(lessons);
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + " but must be at least 1");
        }
    }
}
