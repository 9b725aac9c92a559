package org.kampus.insight;

import org.kampus.simulation.api.QuarterResult;

/**
 * How many of the clients that bought at the start of a quarter buy at its end. It looks at those clients only: who
 * was won or won back in the quarter and stopped buying in it as well does not count, who stopped and came back does.
 *
 * @param opening clients that bought at the start
 * @param kept of those, clients that buy at the end
 * @param ofYear share that four such quarters would keep, 0-1; 1 when there were no clients
 */
public record Retention(int opening, int kept, double ofYear) {

    /** The retention of a quarter. */
    public static Retention of(QuarterResult quarter) {
        return new Retention(quarter.activeAtStart(), quarter.keptToEnd(), quarter.yearlyRetention());
    }

    /** Share of the clients of the start that buy at the end, 0-1; 1 when there were none. */
    public double ofQuarter() {
        return opening == 0 ? 1 : (double) kept / opening;
    }

    /** Clients of the start that do not buy at the end. */
    public int gone() {
        return opening - kept;
    }
}
