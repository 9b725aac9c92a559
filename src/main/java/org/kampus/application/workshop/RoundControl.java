package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.workshop.Loss;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.SurpriseKind;

/**
 * What a trainer does with rounds. Whatever moves the workshop on names the stage its trainer saw; when somebody
 * else has moved it meanwhile nothing happens, and {@link org.kampus.workshop.WorkshopRefusal} says where it stands
 * now ({@code MOVED_ON}). Every call returns when it is kept; a simulation runs on in the background.
 */
@ApplicationScoped
public class RoundControl {

    /** Opens the practice round, or the first one, from the lobby. */
    public void start(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /** Stops the timer; time that passes until {@link #resume} is not charged. */
    public void pause(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** Lets the timer run on. */
    public void resume(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** Gives more time, a minute to an hour; to a round without a limit it gives one. */
    public void extend(Caller.Trainer trainer, UUID workshop, Duration more) {
        throw new UnsupportedOperationException();
    }

    /** Closes the open round now. */
    public void close(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /** Opens the next round from the review, or finishes the workshop after the last one. */
    public void advance(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /** Ends the workshop before its last round. */
    public void finish(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /** Sets what everybody may see of the standings of the last simulated round. */
    public void reveal(Caller.Trainer trainer, UUID workshop, RevealStep step) {
        throw new UnsupportedOperationException();
    }

    /** What {@link #undo} would lose. */
    public Loss lossByUndo(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back the last simulated round: it is open again, paused, with the plans it was played with, not submitted.
     *
     * @param stage of the {@link Loss} the trainer has seen
     */
    public void undo(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /** What {@link #restart} would lose. */
    public Loss lossByRestart(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Begins the current round again: full time, every plan as it was when the round opened.
     *
     * @param stage of the {@link Loss} the trainer has seen
     */
    public void restart(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /** Forgets the practice round and returns to the lobby; people and teams stay. */
    public void resetPractice(Caller.Trainer trainer, UUID workshop, long stage) {
        throw new UnsupportedOperationException();
    }

    /**
     * Orders a surprise: for the round being decided if that is open, else, and on request, for the next one.
     *
     * @param team null for all
     * @param nextRound whether it waits for the next round
     * @return the surprise, with the round it will happen in
     */
    public Surprise surprise(
            Caller.Trainer trainer, UUID workshop, SurpriseKind kind, @Nullable UUID team, boolean nextRound) {
        throw new UnsupportedOperationException();
    }

    /** Takes back a surprise that has not been simulated. */
    public void cancelSurprise(Caller.Trainer trainer, UUID workshop, UUID surprise) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes news.
     *
     * @param team null for all
     */
    public void note(Caller.Trainer trainer, UUID workshop, @Nullable UUID team, String text) {
        throw new UnsupportedOperationException();
    }
}
