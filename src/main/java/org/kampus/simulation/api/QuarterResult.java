package org.kampus.simulation.api;

import java.util.List;

/**
 * What happened in a quarter.
 *
 * @param number quarter of the game: 1 is the first one played, 0 and below are history
 * @param weeks the figures of its weeks
 * @param clients the clients that were ever won and are not written off before the quarter, and all
 *     open leads and sales, at its end
 * @param employees the people at its end
 * @param departures clients that stopped buying in it
 * @param activeAtStart clients active at its start
 * @param keptToEnd of those, clients still active at its end
 * @param orderWaitMedian median weeks from order to fulfilment; 0 without orders
 * @param orderWaitP90 90 of 100 orders were fulfilled within so many weeks; 0 without orders
 * @param secondToFirst share of the clients of the main line won in {@link #COHORT_WEEKS} weeks that ordered again within
 *     the time of {@link SecondOrders}, which was over at this quarter's end; NaN when there were fewer than {@link
 *     #FEWEST_NEW_CLIENTS}
 * @param reportedHours what people report of their hours, or what a time study saw
 * @param accounts the active clients at its end, as those see them who choose key accounts
 */
public record QuarterResult(
        int number,
        List<WeekReport> weeks,
        List<ClientSnapshot> clients,
        List<EmployeeSnapshot> employees,
        List<Departure> departures,
        int activeAtStart,
        int keptToEnd,
        double orderWaitMedian,
        double orderWaitP90,
        double secondToFirst,
        ReportedHours reportedHours,
        List<AccountProfile> accounts) {

    /** Weeks in which the new clients of a second-to-first ratio were won. */
    public static final int COHORT_WEEKS = 26;

    /** New clients needed for a second-to-first ratio that says anything. */
    public static final int FEWEST_NEW_CLIENTS = 5;

    /** Copies the lists. */
    public QuarterResult {
        weeks = List.copyOf(weeks);
        clients = List.copyOf(clients);
        employees = List.copyOf(employees);
        departures = List.copyOf(departures);
        accounts = List.copyOf(accounts);
    }

    /** Sum of a flow or of money over the quarter. */
    public double sum(Measure measure) {
        double sum = 0;
        for (WeekReport week : weeks) {
            sum += week.get(measure);
        }
        return sum;
    }

    /** Value of a stock, average or forecast at the end of the quarter. */
    public double last(Measure measure) {
        return weeks.getLast().get(measure);
    }

    /** Profit, thousand ₽. */
    public double profit() {
        return weeks.stream().mapToDouble(WeekReport::profit).sum();
    }

    /** Revenue, thousand ₽. */
    public double revenue() {
        return weeks.stream().mapToDouble(WeekReport::revenue).sum();
    }

    /** Share of clients active at the start that stayed, raised to a year; 1 when there were none. */
    public double yearlyRetention() {
        return activeAtStart == 0 ? 1 : StrictMath.pow((double) keptToEnd / activeAtStart, 4);
    }
}
