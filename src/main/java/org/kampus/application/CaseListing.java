package org.kampus.application;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.StartingPosition;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioProblem;

/**
 * A case of the library, playable or broken.
 *
 * @param id name of its folder
 * @param scenario the case; empty if its file is broken
 * @param digest SHA-256 of its text, 64 hex digits; empty if the file could not be read at all
 * @param problems what is wrong with the file
 * @param start how the company stands when the player takes over; empty if the file is broken, and until a case
 *     seen for the first time has been simulated
 */
public record CaseListing(
        String id,
        Optional<Scenario> scenario,
        String digest,
        List<ScenarioProblem> problems,
        Optional<StartingPosition> start) {

    /** Copies the problems. */
    public CaseListing {
        problems = List.copyOf(problems);
    }

    /** Whether the case can be played. */
    public boolean valid() {
        return scenario.isPresent();
    }
}
