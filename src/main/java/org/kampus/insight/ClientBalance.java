package org.kampus.insight;

import java.util.List;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;

/**
 * How the clients that bought at the start of a time became those that buy at its end: opening + won + won back -
 * stopped = closing. A client that comes back and stops again within the time counts each time. Being written off is
 * no part of it: whoever is written off had stopped buying long before.
 *
 * @param opening clients that bought at the start
 * @param won clients won for the first time
 * @param wonBack clients that had stopped buying and were won back
 * @param stopped clients that stopped buying
 * @param closing clients that buy at the end
 * @param writtenOff clients that were written off after not buying for long
 */
public record ClientBalance(int opening, int won, int wonBack, int stopped, int closing, int writtenOff) {

    /** The clients of a quarter. */
    public static ClientBalance of(QuarterResult quarter) {
        return of(List.of(quarter));
    }

    /**
     * The clients of quarters that follow one another.
     *
     * @param quarters at least one
     */
    public static ClientBalance of(List<QuarterResult> quarters) {
        return new ClientBalance(
                quarters.getFirst().activeAtStart(),
                sum(quarters, Measure.SALES_WON),
                sum(quarters, Measure.WON_BACK),
                sum(quarters, Measure.WENT_DORMANT),
                (int) quarters.getLast().last(Measure.ACTIVE_CLIENTS),
                sum(quarters, Measure.WRITTEN_OFF));
    }

    /** By how many clients the base grew; negative if it shrank. */
    public int growth() {
        return closing - opening;
    }

    private static int sum(List<QuarterResult> quarters, Measure measure) {
        return (int) Math.round(
                quarters.stream().mapToDouble(quarter -> quarter.sum(measure)).sum());
    }
}
