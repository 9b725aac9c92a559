package org.kampus.simulation.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.WeekReport;

/** What was noted in the present quarter for its result. */
public final class QuarterRecord {

    /** Weeks reported so far. */
    public final List<WeekReport> weeks = new ArrayList<>();

    /** Clients active when the quarter began, by number. */
    public final BitSet activeAtStart = new BitSet();

    /** Clients that stopped buying in it. */
    public final List<Departure> departures = new ArrayList<>();

    /** Day on which it began. */
    public double startDay;

    /** Clients written off since the beginning of the run. */
    public int writtenOff;

    private double[] waits = new double[256];
    private int waitCount;

    QuarterRecord() {}

    QuarterRecord copy() {
        QuarterRecord copy = new QuarterRecord();
        copy.weeks.addAll(weeks);
        copy.activeAtStart.or(activeAtStart);
        copy.departures.addAll(departures);
        copy.startDay = startDay;
        copy.writtenOff = writtenOff;
        copy.waits = Arrays.copyOf(waits, Math.max(16, waitCount));
        copy.waitCount = waitCount;
        return copy;
    }

    /** A quarter begins: nothing is noted of it yet. */
    public void begin(double day) {
        weeks.clear();
        activeAtStart.clear();
        departures.clear();
        startDay = day;
        waitCount = 0;
    }

    /** Notes how many weeks an order took. */
    public void orderWaited(double orderWeeks) {
        if (waitCount == waits.length) {
            waits = Arrays.copyOf(waits, waitCount * 2);
        }
        waits[waitCount++] = orderWeeks;
    }

    /** Weeks that the orders of the quarter took, shortest first. */
    public double[] sortedWaits() {
        double[] sorted = Arrays.copyOf(waits, waitCount);
        Arrays.sort(sorted);
        return sorted;
    }
}
