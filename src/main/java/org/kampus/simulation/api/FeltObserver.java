package org.kampus.simulation.api;

/** Told when clients feel what they could be spared. */
@FunctionalInterface
public interface FeltObserver {

    /**
     * Called whenever a client, spared a cause, would live through something else from now on: until then the world goes on as if
     * it were spared nothing. It may be called although nothing would be otherwise, but never too late.
     *
     * @param cause a cause by itself
     * @param client its number
     */
    void felt(DepartureCause cause, int client);
}
