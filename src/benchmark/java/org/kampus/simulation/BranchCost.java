package org.kampus.simulation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kampus.market.SaleType;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.api.SimulationInput;

/**
 * What a branch costs: processor time against one simulated week of the same company, and memory against the state it
 * was taken from. The least of many rounds, and the median in brackets.
 */
public final class BranchCost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 300;
    private static final int KEPT = 50;

    private BranchCost() {}

    /** Prints a line for the expediters, for small companies, and for 2,000 clients. */
    public static void main(String[] nothing) {
        for (int round = 0; round < 2; round++) {
            measure("expediters", shipped("chemical-expediters"));
            measure("five people", shipped("five-people-firm"));
            measure("2,000 clients, mixed", BenchmarkCompany.of(SaleType.MIXED, 2_000));
        }
    }

    private static Scenario shipped(String id) {
        return ScenarioCatalog.shipped().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scenario()
                .orElseThrow();
    }

    private static void measure(String name, Scenario scenario) {
        SimulationRun run = new SimulationRun(SimulationInput.steady(scenario, 1, scenario.startingPlan(), 40), false);
        for (int n = 0; n < 104; n++) {
            run.playWeek();
        }
        double[] weeks = new double[ROUNDS];
        double[] branches = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            SimulationRun branch = run.branch();
            branches[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3;
            start = THREADS.getCurrentThreadCpuTime();
            branch.playWeek();
            weeks[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3;
        }
        long before = used();
        List<SimulationRun> kept = new ArrayList<>();
        for (int n = 0; n < KEPT; n++) {
            kept.add(run.branch());
        }
        double memory = (used() - before) / (double) kept.size();
        int week = run.weeksPlayed();
        kept.clear();
        long with = used();
        run = null;
        long state = with - used();
        Arrays.sort(weeks);
        Arrays.sort(branches);
        System.out.printf(
                Locale.ROOT,
                "%-22s branch %.0f (%.0f) us, week %.0f (%.0f) us, ratio %.2f; state %.0f kB, branch %.0f kB, ratio %.2f; week %d%n",
                name,
                branches[0],
                branches[ROUNDS / 2],
                weeks[0],
                weeks[ROUNDS / 2],
                branches[ROUNDS / 2] / weeks[ROUNDS / 2],
                state / 1e3,
                memory / 1e3,
                memory / state,
                week);
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
