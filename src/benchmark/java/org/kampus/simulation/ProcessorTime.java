package org.kampus.simulation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kampus.market.SaleType;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;

/**
 * The same measurements as {@link ClientWeek}, by the processor time of one thread instead of the clock on the wall: the
 * one to use where other programs share the machine. The least of several rounds counts, since whatever disturbs makes
 * it more.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SETTLING_WEEKS = 13;
    private static final double CLIENT_WEEKS = 200_000;

    private ProcessorTime() {}

    /**
     * Prints a line for each type of sale and number of clients.
     *
     * @param sizes numbers of clients at the start
     */
    public static void main(String[] sizes) {
        for (String size : sizes) {
            int clients = Integer.parseInt(size);
            for (SaleType type : SaleType.values()) {
                measure(type, clients);
            }
        }
        quarter();
    }

    private static void measure(SaleType type, int clients) {
        int weeks = (int) Math.max(10, Math.min(200, CLIENT_WEEKS / clients));
        int rounds = clients < 100_000 ? 20 : 2;
        double[] times = new double[rounds];
        double bytes = 0;
        for (int round = 0; round < rounds; round++) {
            long before = used();
            Week week = founded(type, clients);
            bytes = (used() - before) / (double) clients;
            play(week, SETTLING_WEEKS);
            long start = THREADS.getCurrentThreadCpuTime();
            play(week, weeks);
            times[round] = (THREADS.getCurrentThreadCpuTime() - start) / (double) weeks / clients;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-14s %,9d clients: least %.0f, median %.0f ns a client and week; %.0f bytes a client%n",
                type,
                clients,
                times[0],
                times[rounds / 2],
                bytes);
    }

    /** A quarter of 5,000 clients in the mixed type with its result, after a year. */
    private static void quarter() {
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 20; round++) {
            Week week = founded(SaleType.MIXED, 5_000);
            play(week, 4 * SETTLING_WEEKS);
            long start = THREADS.getCurrentThreadCpuTime();
            week.beginQuarter(BenchmarkCompany.of(SaleType.MIXED, 5_000).startingPlan());
            play(week, 13);
            QuarterResult result = week.endQuarter(1, true);
            double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            least = result.weeks().isEmpty() ? least : Math.min(least, time);
        }
        System.out.printf(Locale.ROOT, "a quarter of 5,000 clients: least %.1f ms%n", least);
    }

    private static Week founded(SaleType type, int clients) {
        Week week = new Week(new World(new SimulationInput(BenchmarkCompany.of(type, clients), 1, List.of()), false));
        week.found();
        return week;
    }

    private static void play(Week week, int weeks) {
        for (int n = 0; n < weeks; n++) {
            week.play();
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
