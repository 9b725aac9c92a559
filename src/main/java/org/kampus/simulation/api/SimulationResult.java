package org.kampus.simulation.api;

import java.util.List;

/**
 * The outcome of a run.
 *
 * @param input what was run
 * @param history the quarters before the first decision
 * @param quarters the quarters played
 * @param events what happened to the clients, by time; empty unless the run was traced
 * @param digest SHA-256 over the input and every figure of the result, as 64 hex digits
 */
public record SimulationResult(
        SimulationInput input,
        List<QuarterResult> history,
        List<QuarterResult> quarters,
        List<ClientEvent> events,
        String digest) {

    /** Copies the lists. */
    public SimulationResult {
        history = List.copyOf(history);
        quarters = List.copyOf(quarters);
        events = List.copyOf(events);
    }

    /** A quarter by its number; numbers of 0 and below are history. */
    public QuarterResult quarter(int number) {
        return number >= 1 ? quarters.get(number - 1) : history.get(history.size() - 1 + number);
    }
}
