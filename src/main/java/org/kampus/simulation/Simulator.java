package org.kampus.simulation;

import org.kampus.scenario.Scenario;
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

    /**
     * A result as it was when only its first quarters had been played: what was decided or happened later is not in it, and its
     * digest is the one it had then.
     *
     * @param quarters how many, at least one
     */
    public static SimulationResult upTo(SimulationResult result, int quarters) {
        if (quarters == result.quarters().size()) {
            return result;
        }
        int end = quarters * Scenario.WEEKS_PER_QUARTER;
        return new SimulationResult(
                inputUpTo(result, quarters),
                result.history(),
                result.quarters().subList(0, quarters),
                result.events().stream().filter(event -> event.time() <= end).toList(),
                digestUpTo(result, quarters));
    }

    /** The digest of {@link #upTo}. */
    public static String digestUpTo(SimulationResult result, int quarters) {
        return quarters == result.quarters().size()
                ? result.digest()
                : ResultDigest.of(
                        inputUpTo(result, quarters),
                        result.history(),
                        result.quarters().subList(0, quarters));
    }

    private static SimulationInput inputUpTo(SimulationResult result, int quarters) {
        SimulationInput whole = result.input();
        int end = quarters * Scenario.WEEKS_PER_QUARTER;
        return new SimulationInput(
                whole.scenario(),
                whole.seed(),
                whole.plans().subList(0, quarters),
                whole.events().stream().filter(event -> event.week() <= end).toList());
    }
}
