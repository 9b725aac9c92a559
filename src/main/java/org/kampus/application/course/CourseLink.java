package org.kampus.application.course;

import java.time.Instant;
import java.util.UUID;
import org.kampus.course.CourseItem;

/**
 * A place in a course that opens Kampus, as the last launch told it.
 *
 * @param deployment the installation within the course system
 * @param link what the course system calls the place
 * @param context the course; empty if not told
 * @param title of the place; empty if not told
 * @param lineItem where its scores go; empty if nowhere
 * @param members where the list of its members is; empty if nowhere
 */
public record CourseLink(
        UUID id,
        UUID platform,
        String deployment,
        String link,
        String context,
        CourseItem item,
        String title,
        String lineItem,
        String members,
        Instant seen) {}
