package org.kampus.application.workshop;

import java.util.UUID;
import org.kampus.application.Player;
import org.kampus.application.learn.LearnInMemory;
import org.kampus.simulation.Simulator;
import org.kampus.workshop.WorkshopSettings;

/** Workshops of a small case with the true engine, kept in memory, and a trainer: for tests of pages. */
public final class WorkshopInMemory implements AutoCloseable {

    private final Room room = new Room(Simulator::run);

    /** What people with a seat do. */
    public TeamPlay play() {
        return room.play;
    }

    /** What a trainer does with workshops. */
    public WorkshopService service() {
        return room.service;
    }

    /** What a trainer does with rounds. */
    public RoundControl rounds() {
        return room.rounds;
    }

    /** What a trainer does with people. */
    public RosterControl roster() {
        return room.roster;
    }

    /** The trainer. */
    public Caller.Trainer trainer() {
        return room.trainer;
    }

    /** What a trainer talks through with the room. */
    public WorkshopDebrief debrief() {
        return room.debrief;
    }

    /** Everything as files. */
    public WorkshopExport export() {
        return room.export;
    }

    /** Lessons and what people answered. */
    public LearnInMemory learn() {
        return room.learn;
    }

    /** The trainers' accounts. */
    public TrainerAccounts accounts() {
        return room.accounts;
    }

    /** Signs the trainer in, by the name Vera and a password; the answer is the secret of the session. */
    public String signIn(String password) {
        room.trainers.changePassword(room.trainer.trainer(), new PlainPasswords().generate(password.toCharArray()));
        return room.accounts
                .signIn("Vera", password.toCharArray(), "10.0.0.2", "")
                .token();
    }

    /** A trainer who leads nothing here. */
    public Caller.Trainer stranger() {
        return room.trainers.trainer("Boris");
    }

    /** Two rounds of ten minutes without practice. */
    public static WorkshopSettings settings() {
        return Room.settings(false);
    }

    /** A workshop with the teams North and South, in the lobby. */
    public UUID workshop(WorkshopSettings settings) {
        return room.workshop(settings);
    }

    /** The workshop as its trainer sees it. */
    public ConsoleView console(UUID workshop) {
        return room.console(workshop);
    }

    /** Somebody on another device joins. */
    public Caller.Participant join(UUID workshop, String nickname) {
        return room.join(workshop, nickname);
    }

    /** A browser that nobody has. */
    public static String browser() {
        return Player.newToken();
    }

    /** Opens the first round. */
    public void start(UUID workshop) {
        room.start(workshop);
    }

    /** Closes the round and waits for its results. */
    public void playRound(UUID workshop) {
        room.playRound(workshop);
    }

    /** Opens the next round, or finishes. */
    public void next(UUID workshop) {
        room.next(workshop);
    }

    @Override
    public void close() {
        room.close();
    }
}
