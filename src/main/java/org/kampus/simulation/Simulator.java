package org.kampus.simulation;

/** Runs a scenario under plans. Stateless; safe to use from many threads at a time. */
public final class Simulator {

    /** Version of the world's rules; changes whenever the same input may give another result. */
    public static final String ENGINE_VERSION = "1";

    private Simulator() {}

    /** Runs an input without a trace of events. */
    public static SimulationResult run(SimulationInput input) {
        return run(input, false, RunObserver.NONE);
    }

    /**
     * Runs an input.
     *
     * @param traced whether to record what happened to each client; figures and digest are the same
     * @throws RunCancelled if the observer stopped the run
     */
    public static SimulationResult run(SimulationInput input, boolean traced, RunObserver observer) {
        throw new UnsupportedOperationException("the engine is being built");
    }
}
