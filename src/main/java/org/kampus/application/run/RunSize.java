package org.kampus.application.run;

import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.scenario.Scenario;

/** How much there is to simulate in a run, told before it begins. */
public final class RunSize {

    private RunSize() {}

    /**
     * Client-weeks of a run: for each week of it, warm-up and history included, the clients at the start and half of
     * all leads to come; each order of a client a week counts as another client.
     *
     * @param quarters quarters to play
     */
    public static long clientWeeks(Scenario scenario, int quarters) {
        double weeks =
                scenario.warmUpWeeks() + (double) (scenario.historyQuarters() + quarters) * Scenario.WEEKS_PER_QUARTER;
        double size = 0;
        for (SaleLine line : scenario.lines()) {
            double clients = line.parameters().get(LineParameter.CLIENTS_AT_START)
                    + line.parameters().get(LineParameter.LEADS_PER_WEEK) * weeks / 2;
            size += weeks * clients * (1 + line.parameters().get(LineParameter.ORDERS_PER_WEEK));
        }
        SaleLine second = scenario.lines().getLast();
        double projects = second.parameters().get(LineParameter.PROJECTS_PER_MAIN_CLIENT);
        size += weeks * projects * scenario.mainLine().parameters().get(LineParameter.CLIENTS_AT_START);
        return (long) size;
    }
}
