package org.kampus.workshop;

import java.util.List;

/**
 * What undoing or restarting would lose. Versions of plans are kept in any case.
 *
 * @param stage the stage of the workshop this was told at
 * @param round the round that would be open again; 0 is the practice round
 * @param results results that would be thrown away
 * @param drafts names of the teams whose plans for the round being decided would be thrown away
 */
public record Loss(long stage, int round, List<TeamResult> results, List<String> drafts) {

    /** Copies the lists. */
    public Loss {
        results = List.copyOf(results);
        drafts = List.copyOf(drafts);
    }
}
