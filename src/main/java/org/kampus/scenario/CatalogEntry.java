package org.kampus.scenario;

import java.util.List;
import java.util.Optional;

/**
 * One scenario of the catalogue, playable or broken.
 *
 * @param id name of the scenario's folder
 * @param scenario the scenario; empty if it is broken
 * @param text the file's text with LF line ends; empty if it could not be read at all
 * @param digest SHA-256 of the text in UTF-8, lower-case hexadecimal; empty if the
 *     text is
 * @param problems everything that is wrong; empty if it can be played
 * @param warnings what can be played but was hardly meant so; empty if it is broken
 */
public record CatalogEntry(
        String id,
        Optional<Scenario> scenario,
        String text,
        String digest,
        List<ScenarioProblem> problems,
        List<ScenarioProblem> warnings) {

    /** Copies the lists. */
    public CatalogEntry {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** One nothing can be said against. */
    public CatalogEntry(
            String id, Optional<Scenario> scenario, String text, String digest, List<ScenarioProblem> problems) {
        this(id, scenario, text, digest, problems, List.of());
    }
}
