package org.kampus.application.lab;

import java.util.List;
import org.kampus.lab.Finding;

/**
 * What an experiment tells before its end. It may still change, and is never kept.
 *
 * @param fates fates played in all arms, from the first on
 * @param of fates to be played
 * @param findings what these fates say, with intervals
 */
public record ProvisionalResult(int fates, int of, List<Finding> findings) {

    /** Copies the list. */
    public ProvisionalResult {
        findings = List.copyOf(findings);
    }
}
