package org.kampus.lab;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.kampus.market.SaleType;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.BenchmarkCompany;
import org.kampus.simulation.Simulator;

/**
 * Processor time of one thread for what people wait for: an experiment of two variants with the expediters, and whole
 * runs of five years with 2,000 clients. Uses nothing that older versions of the engine do not have, too, so that {@code
 * src/benchmark/against} can hold two commits against each other. Prints the least and the median of many rounds.
 */
public final class CostOfAnswers {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int QUARTERS = 8;
    private static final int REPLICATIONS = 20;

    private CostOfAnswers() {}

    /** One argument: rounds. Prints {@code name least median} in milliseconds, one line for each. */
    public static void main(String[] rounds) {
        int count = Integer.parseInt(rounds[0]);
        double[] atOnce = new double[count];
        double[] later = new double[count];
        double[] years = new double[count];
        Experiment first = expediters(1);
        Experiment third = expediters(3);
        Experiment large = large();
        for (int round = -count / 2; round < count; round++) {
            int at = Math.max(0, round);
            atOnce[at] = milliseconds(() -> play(first)) / REPLICATIONS;
            later[at] = milliseconds(() -> play(third)) / REPLICATIONS;
            int fate = at;
            years[at] = milliseconds(() -> Simulator.run(large.input(0, fate % large.replications())));
        }
        print("experiment", atOnce);
        print("experiment-from-quarter-3", later);
        print("five-years-2000-clients", years);
    }

    private static Experiment expediters(int fromQuarter) {
        Scenario scenario = ScenarioCatalog.shipped().entries().stream()
                .filter(entry -> entry.id().equals("chemical-expediters"))
                .findFirst()
                .orElseThrow()
                .scenario()
                .orElseThrow();
        OperatingPlan start = scenario.startingPlan();
        PlanSchedule baseline = PlanSchedule.steady(start);
        return new Experiment(
                scenario,
                baseline,
                List.of(
                        Variant.from(baseline, "training", fromQuarter, start.withTrainingHoursPerMonth(6)),
                        Variant.from(baseline, "fit", fromQuarter, start.withMinimumFit(0.6))),
                QUARTERS,
                REPLICATIONS,
                1);
    }

    private static Experiment large() {
        Scenario scenario = BenchmarkCompany.of(SaleType.MIXED, 2_000);
        return new Experiment(scenario, PlanSchedule.steady(scenario.startingPlan()), List.of(), 20, 1_000, 1);
    }

    private static void play(Experiment experiment) {
        ExperimentRun run = new ExperimentRun(experiment);
        for (OptionalInt piece = run.next(); piece.isPresent(); piece = run.next()) {
            run.play(piece.getAsInt(), (done, total) -> true);
        }
        if (!run.isComplete()) {
            throw new IllegalStateException("the experiment is not complete");
        }
    }

    private static double milliseconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void print(String name, double[] rounds) {
        Arrays.sort(rounds);
        System.out.printf(Locale.ROOT, "%s %.3f %.3f%n", name, rounds[0], rounds[rounds.length / 2]);
    }
}
