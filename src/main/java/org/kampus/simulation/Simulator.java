package org.kampus.simulation;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** Runs a scenario under plans. Stateless; safe to use from many threads at a time. */
public final class Simulator {

    /** Version of the world's rules; changes whenever the same input may give another result. */
    public static final String ENGINE_VERSION = "5";

    private Simulator() {}

    /** Runs an input without a trace of events. */
    public static SimulationResult run(SimulationInput input) {
        return run(input, false, RunObserver.NONE);
    }

    /**
     * Runs an input: warm-up, history under the starting plan, then one quarter per plan.
     *
     * @param traced whether to record what happened to each client; figures and digest are the same
     * @throws RunCancelled if the observer stopped the run
     */
    public static SimulationResult run(SimulationInput input, boolean traced, RunObserver observer) {
        Scenario scenario = input.scenario();
        World world = new World(input, traced);
        Progress progress = new Progress(world, observer, input);
        for (int week = 0; week < scenario.warmUpWeeks(); week++) {
            progress.week();
        }
        List<QuarterResult> history = new ArrayList<>();
        for (int n = 1; n <= scenario.historyQuarters(); n++) {
            history.add(progress.quarter(n - scenario.historyQuarters(), scenario.startingPlan()));
        }
        List<QuarterResult> quarters = new ArrayList<>();
        for (int n = 0; n < input.plans().size(); n++) {
            quarters.add(progress.quarter(n + 1, input.plans().get(n)));
        }
        String digest = ResultDigest.of(input, history, quarters);
        return new SimulationResult(history, quarters, world.log.events(), digest);
    }

    /** Plays weeks and tells the observer. */
    private static final class Progress {

        private final World world;
        private final RunObserver observer;
        private final int total;
        private int done;

        Progress(World world, RunObserver observer, SimulationInput input) {
            this.world = world;
            this.observer = observer;
            this.total = world.weeksBeforeStart + input.plans().size() * Scenario.WEEKS_PER_QUARTER;
        }

        WeekReport week() {
            WeekReport report = world.playWeek();
            done++;
            if (!observer.weekDone(done, total)) {
                throw new RunCancelled();
            }
            return report;
        }

        QuarterResult quarter(int number, OperatingPlan plan) {
            world.recorder.begin();
            world.decide(plan);
            List<WeekReport> weeks = new ArrayList<>();
            for (int n = 0; n < Scenario.WEEKS_PER_QUARTER; n++) {
                weeks.add(week());
            }
            return world.recorder.end(number, weeks);
        }
    }
}
