package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kampus.workshop.Loss;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.Rounds;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.Workshop;

/**
 * What a trainer does with rounds. Whatever moves the workshop on names the stage its trainer saw; when somebody
 * else has moved it meanwhile nothing happens, and {@link org.kampus.workshop.WorkshopRefusal} says where it stands
 * now ({@code MOVED_ON}). Every call returns when it is kept; a simulation runs on in the background.
 */
@ApplicationScoped
public class RoundControl {

    private final OpenWorkshops workshops;
    private final Doorkeeper door;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RoundControl() {
        this(null, null);
    }

    @Inject
    RoundControl(OpenWorkshops workshops, Doorkeeper door) {
        this.workshops = workshops;
        this.door = door;
    }

    /** Opens the practice round, or the first one, from the lobby. */
    public void start(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).start(now));
    }

    /** Stops the timer; time that passes until {@link #resume} is not charged. */
    public void pause(Caller.Trainer trainer, UUID workshop) {
        rounds(trainer, workshop, (rounds, now) -> rounds.pause(now));
    }

    /** Lets the timer run on. */
    public void resume(Caller.Trainer trainer, UUID workshop) {
        rounds(trainer, workshop, (rounds, now) -> rounds.resume(now));
    }

    /** Gives more time, a minute to an hour; to a round without a limit it gives one. */
    public void extend(Caller.Trainer trainer, UUID workshop, Duration more) {
        rounds(trainer, workshop, (rounds, now) -> rounds.extend(more, now));
    }

    /** Closes the open round now. */
    public void close(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).close(now));
    }

    /** Opens the next round from the review, or finishes the workshop after the last one. */
    public void advance(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).advance(now));
    }

    /** Ends the workshop before its last round. */
    public void finish(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).finish(now));
    }

    /** Sets what everybody may see of the standings of the last simulated round. */
    public void reveal(Caller.Trainer trainer, UUID workshop, RevealStep step) {
        rounds(trainer, workshop, (rounds, now) -> rounds.reveal(step));
    }

    /** What {@link #undo} would lose. */
    public Loss lossByUndo(Caller.Trainer trainer, UUID workshop) {
        Workshop seen = door.led(trainer, workshop);
        return new Rounds(seen, workshops.scenario(seen)).lossByUndo();
    }

    /**
     * Takes back the last simulated round: it is open again, paused, with the plans it was played with, not submitted.
     *
     * @param stage of the {@link Loss} the trainer has seen
     */
    public void undo(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).undo(now));
    }

    /** What {@link #restart} would lose. */
    public Loss lossByRestart(Caller.Trainer trainer, UUID workshop) {
        Workshop seen = door.led(trainer, workshop);
        return new Rounds(seen, workshops.scenario(seen)).lossByRestart();
    }

    /**
     * Begins the current round again: full time, every plan as it was when the round opened.
     *
     * @param stage of the {@link Loss} the trainer has seen
     */
    public void restart(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).restart(now));
    }

    /** Forgets the practice round and returns to the lobby; people and teams stay. */
    public void resetPractice(Caller.Trainer trainer, UUID workshop, long stage) {
        rounds(trainer, workshop, (rounds, now) -> rounds.at(stage).resetPractice(now));
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
        door.led(trainer, workshop);
        String name = door.name(trainer);
        return workshops.change(
                workshop,
                w -> new Rounds(w, workshops.scenario(w))
                        .surprise(UUID.randomUUID(), kind, team, nextRound, name, workshops.now()),
                new WorkshopSignal(workshop, WorkshopSignal.Kind.NEWS, team));
    }

    /** Takes back a surprise that has not been simulated. */
    public void cancelSurprise(Caller.Trainer trainer, UUID workshop, UUID surprise) {
        rounds(trainer, workshop, (rounds, now) -> rounds.cancelSurprise(surprise));
    }

    /**
     * Writes news.
     *
     * @param team null for all
     */
    public void note(Caller.Trainer trainer, UUID workshop, @Nullable UUID team, String text) {
        door.led(trainer, workshop);
        String name = door.name(trainer);
        workshops.change(
                workshop,
                w -> {
                    new Rounds(w, workshops.scenario(w)).note(UUID.randomUUID(), team, text, name, workshops.now());
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.NEWS, team));
    }

    /**
     * Helps a team or penalises it, and tells the team so.
     *
     * @param amount thousand ₽; negative for a penalty
     * @param reason why; it stands in the debrief
     * @param told what the team reads
     * @throws org.kampus.workshop.WorkshopRefusal if amount or reason are not allowed, or nothing has begun
     */
    public void adjust(Caller.Trainer trainer, UUID workshop, UUID team, double amount, String reason, String told) {
        door.led(trainer, workshop);
        String name = door.name(trainer);
        workshops.change(
                workshop,
                w -> {
                    Rounds rounds = new Rounds(w, workshops.scenario(w));
                    rounds.adjust(UUID.randomUUID(), team, amount, reason, name, workshops.now());
                    rounds.note(UUID.randomUUID(), team, told, name, workshops.now());
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.STAGE, null));
    }

    /** Takes help or a penalty back; what the team was told stays. */
    public void takeBack(Caller.Trainer trainer, UUID workshop, UUID adjustment) {
        rounds(trainer, workshop, (rounds, now) -> rounds.takeBack(adjustment));
    }

    private void rounds(Caller.Trainer trainer, UUID workshop, BiConsumer<Rounds, Instant> command) {
        door.led(trainer, workshop);
        workshops.change(
                workshop,
                w -> {
                    command.accept(new Rounds(w, workshops.scenario(w)), workshops.now());
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.STAGE, null));
    }
}
