package org.kampus.simulation;

import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** Runs a scenario under plans. Stateless; safe to use from many threads at a time. */
public final class Simulator {

    /** Version of the world's rules; changes whenever the same input may give another result. */
    public static final String ENGINE_VERSION = "8";

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
        SimulationRun run = new SimulationRun(input, traced);
        while (!run.isOver()) {
            run.playWeek();
            if (!observer.weekDone(run.weeksPlayed(), run.weeks())) {
                throw new RunCancelled();
            }
        }
        return run.result();
    }
}
