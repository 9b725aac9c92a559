package org.kampus.application.debrief;

import java.util.List;
import org.kampus.insight.debrief.Grant;
import org.kampus.insight.foresight.Foresight;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/**
 * A game that a debrief tells of.
 *
 * @param scenario the case
 * @param caseDigest SHA-256 of the case's text, 64 hex digits
 * @param team name of the team; empty if one person plays alone
 * @param robot whether a robot decides
 * @param quarters quarters the game has
 * @param reasons why the player decided so, one for each quarter played; may be empty
 * @param foresights what the player expected of each quarter played; may be empty
 * @param grants help and penalties outside the simulation; may be none
 * @param result traced result of the quarters played, at least one
 */
public record DebriefSubject(
        Scenario scenario,
        String caseDigest,
        String team,
        boolean robot,
        int quarters,
        List<String> reasons,
        List<Foresight> foresights,
        List<Grant> grants,
        SimulationResult result) {

    /** Copies the lists. */
    public DebriefSubject {
        reasons = List.copyOf(reasons);
        foresights = List.copyOf(foresights);
        grants = List.copyOf(grants);
        if (result.quarters().isEmpty()) {
            throw new IllegalArgumentException("nothing has been played yet, so there is nothing to tell");
        }
    }

    /** Profit of all quarters played with help and penalties, thousand ₽. */
    double standing() {
        return result.quarters().stream().mapToDouble(QuarterResult::profit).sum()
                + grants.stream().mapToDouble(Grant::amount).sum();
    }
}
