package org.kampus.application;

import java.util.concurrent.CompletionStage;
import java.util.function.DoubleConsumer;
import org.kampus.simulation.api.RunCancelled;

/** A quarter being simulated in the background. May be used from any thread. */
public interface QuarterRun {

    /** Share of the run that is done, 0 to 1. */
    double progress();

    /** Runs that are before this one in the queue; 0 as soon as it runs. */
    int position();

    /** Stops the run for everybody who watches it; the game stays as it was. No effect on an ended run. */
    void cancel();

    /**
     * The game with the quarter added, once it is stored.
     *
     * <p>Ends with {@link RunCancelled} after {@link #cancel()}, with {@link StaleGameException} if the
     * game was changed meanwhile, with {@link NoSuchGameException} if it was deleted meanwhile. Actions
     * attached straight to the returned stage receive these exceptions unwrapped, on the thread of the
     * simulation.
     */
    CompletionStage<GameView> result();

    /**
     * Tells the progress from now on, several times a second at most, on the thread of the simulation.
     *
     * @param listener receives the share done, 0 to 1; must return quickly
     */
    void onProgress(DoubleConsumer listener);
}
