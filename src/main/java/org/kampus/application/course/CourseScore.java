package org.kampus.application.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest score of a person at a place, and how far its way to the course system is.
 *
 * @param points 0-100
 * @param finished whether the work is done
 * @param language of the comment
 * @param tries how often it was tried in vain
 * @param due when it is sent; null if there is nothing to send
 * @param stamped time told with the score that was sent last; null if none was
 */
public record CourseScore(
        UUID link,
        UUID person,
        double points,
        boolean finished,
        String language,
        int tries,
        @Nullable Instant due,
        @Nullable Instant stamped) {}
