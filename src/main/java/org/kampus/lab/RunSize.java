package org.kampus.lab;

import java.util.List;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;

/** How much there is to simulate in a run, told before it begins. */
public final class RunSize {

    /** Largest run that is simulated, in client-weeks: about a second of a processor. */
    public static final long LARGEST = 1_000_000;

    /** What the work of a person in a week costs, in client-weeks; measured. */
    private static final int PERSON = 50;

    /** What the beginning of a lead costs, in client-weeks. */
    private static final int LEAD = 5;

    private RunSize() {}

    /**
     * Client-weeks of a run: for each week of it, warm-up and history included, the clients at the start, half of
     * those to be won, and the open sales; each order of a client a week counts as another client, each new lead as
     * five, each person as fifty.
     *
     * @param plans the plan of each quarter to play
     */
    public static long clientWeeks(Scenario scenario, List<OperatingPlan> plans) {
        double before = scenario.weeksBeforeStart();
        double weeks = before + (double) plans.size() * Scenario.WEEKS_PER_QUARTER;
        double size = before * people(scenario.startingPlan());
        for (OperatingPlan plan : plans) {
            size += Scenario.WEEKS_PER_QUARTER * people(plan);
        }
        for (SaleLine line : scenario.lines()) {
            double leads = line.get(LineParameter.LEADS_PER_WEEK);
            double clients =
                    line.get(LineParameter.CLIENTS_AT_START) + leads * line.get(LineParameter.WIN_RATE) * weeks / 2;
            double open = line.get(LineParameter.SALE_CYCLE_WEEKS) + line.get(LineParameter.LEAD_HALF_LIFE_WEEKS);
            double projects = line.get(LineParameter.PROJECTS_PER_MAIN_CLIENT)
                    * scenario.mainLine().get(LineParameter.CLIENTS_AT_START);
            size += weeks
                    * (clients * (1 + line.get(LineParameter.ORDERS_PER_WEEK)) + leads * (LEAD + open) + projects);
        }
        return (long) size;
    }

    private static double people(OperatingPlan plan) {
        return (double) PERSON * plan.structure().headcount();
    }
}
