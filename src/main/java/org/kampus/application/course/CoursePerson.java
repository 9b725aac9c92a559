package org.kampus.application.course;

import java.util.UUID;

/**
 * Somebody a course system has sent, or told of.
 *
 * @param subject what the course system calls the person
 * @param player token of the player the person is here
 * @param name empty if not told
 */
public record CoursePerson(UUID id, UUID platform, String subject, String player, String name) {}
