package org.kampus.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kampus.market.SaleType;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;

/**
 * What it costs that the engine checks itself every week ({@code -ea}): processor time of one thread with and without, in
 * machines of their own that take turns, so that whatever else the computer does disturbs both alike.
 */
public final class CheckingItself {

    private static final int TURNS = 6;
    private static final int ROUNDS = 12;
    private static final int SETTLING_WEEKS = 13;
    private static final int WEEKS = 100;
    private static final int[] SIZES = {200, 2_000};

    private CheckingItself() {}

    /**
     * Prints a line for each number of clients.
     *
     * @param arguments a number of clients, for a machine that measures; nothing for the one that compares
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            measure(Integer.parseInt(arguments[0]));
            return;
        }
        for (int clients : SIZES) {
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                with.addAll(times("-ea:org.kampus.simulation...", clients));
                without.addAll(times("-da", clients));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d clients: least %.0f ns a client and week with checks, %.0f without, ratio %.3f;"
                            + " medians %.0f and %.0f, ratio %.3f%n",
                    clients,
                    least(with),
                    least(without),
                    least(with) / least(without),
                    median(with),
                    median(without),
                    median(with) / median(without));
        }
    }

    private static List<Double> times(String checks, int clients) throws IOException, InterruptedException {
        Process machine = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        checks,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckingItself.class.getName(),
                        Integer.toString(clients))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = machine.inputReader()) {
            List<Double> times = said.lines().map(Double::valueOf).toList();
            if (machine.waitFor() != 0 || times.isEmpty()) {
                throw new IllegalStateException("a machine with " + checks + " did not measure");
            }
            return times;
        }
    }

    /** One line for each round, the first ones left out, in which the machine still compiles. */
    private static void measure(int clients) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
            Week week = new Week(
                    new World(new SimulationInput(BenchmarkCompany.of(SaleType.MIXED, clients), 1, List.of()), false));
            week.found();
            for (int n = 0; n < SETTLING_WEEKS; n++) {
                week.play();
            }
            long start = threads.getCurrentThreadCpuTime();
            for (int n = 0; n < WEEKS; n++) {
                week.play();
            }
            if (round >= 0) {
                System.out.println((threads.getCurrentThreadCpuTime() - start) / (double) WEEKS / clients);
            }
        }
    }

    private static double least(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
