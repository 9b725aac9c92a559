package org.kampus.scenario;

import java.util.List;
import java.util.Optional;

/**
 * One lesson of the catalogue, sound or broken.
 *
 * @param id name of the lesson's folder
 * @param lesson the lesson; empty if it is broken
 * @param digest SHA-256 of the file's text, lower-case hexadecimal; empty if it could not be read
 * @param problems everything that is wrong
 */
public record LessonEntry(String id, Optional<Lesson> lesson, String digest, List<ScenarioProblem> problems) {

    /** Copies the list. */
    public LessonEntry {
        problems = List.copyOf(problems);
    }
}
