package org.kampus.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kampus.application.Engine;
import org.kampus.application.Explanations;
import org.kampus.application.HeldEngine;
import org.kampus.application.Player;
import org.kampus.application.SimulationQueue;
import org.kampus.application.TinyCase;
import org.kampus.application.cluster.Membership;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.cluster.ThisNode;
import org.kampus.application.learn.LearnInMemory;
import org.kampus.ui.desk.PlanLines;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopSettings;

/** A server with workshops in memory, a clock that goes by command, and an engine that makes results up. */
final class Room implements AutoCloseable {

    /** A clock that goes by command. */
    static final class ByHand extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    final ByHand clock;
    final InMemoryWorkshops kept;
    final InMemoryTrainers trainers;
    final HeldEngine engine = new HeldEngine();
    final ExecutorService threads = Executors.newCachedThreadPool();
    final WorkshopBus bus = new WorkshopBus();
    final Presence presence = new Presence(bus, Telegraph.NONE);
    final RoundRunner runner;
    final WorkshopService service;
    final RoundControl rounds;
    final RosterControl roster;
    final TeamPlay play;
    final WorkshopDebrief debrief;
    final LearnInMemory learn = new LearnInMemory();
    final WorkshopExport export;
    final TrainerAccounts accounts;
    final Caller.Trainer trainer;

    Room() {
        this(new ByHand(), new InMemoryWorkshops(), new InMemoryTrainers(), null, null);
    }

    /** A room whose quarters are played by a given engine. */
    Room(Engine engine) {
        this(new ByHand(), new InMemoryWorkshops(), new InMemoryTrainers(), null, engine);
    }

    private Room(ByHand clock, InMemoryWorkshops kept, InMemoryTrainers trainers, Caller.Trainer known, Engine given) {
        this.clock = clock;
        this.kept = kept;
        this.trainers = trainers;
        trainer = known == null ? trainers.trainer("Vera") : known;
        SimulationQueue queue = new SimulationQueue(threads, 2);
        OpenWorkshops open = new OpenWorkshops(kept, TinyCase.library(), bus, Telegraph.NONE, clock);
        Engine used = given == null ? engine : given;
        TeamReplays replays = new TeamReplays(open, queue, used);
        runner =
                new RoundRunner(open, replays, new WorkshopLeads(Membership.ALONE, new NobodyElse(), new ThisNode("")));
        Explanations explanations = new Explanations(threads);
        Views views = new Views(open, runner, presence, trainers, new TeamLuck(replays, explanations, bus));
        Doorkeeper door = new Doorkeeper(open, trainers);
        service = new WorkshopService(open, TinyCase.library(), door, views, bus);
        rounds = new RoundControl(open, door);
        roster = new RosterControl(open, door, new RobotPlans(open, queue), trainers);
        play = new TeamPlay(open, door, views, presence, bus, replays, Telegraph.NONE);
        debrief = new WorkshopDebrief(open, door, replays, explanations, views);
        export = new WorkshopExport(open, door, new PlanLines(), learn.sheet());
        Passwords passwords = new Passwords(new PlainPasswords());
        accounts = new TrainerAccounts(
                trainers, passwords, new TrainerIdentities(trainers, passwords)::validate, open, Telegraph.NONE, clock);
    }

    /** The server killed and started again some time later; only what was kept is left. */
    Room killedAndStartedAfter(Duration away) {
        return killedAndStartedAfter(away, Duration.ZERO);
    }

    /** The same, and it takes some time more until people can use it. */
    Room killedAndStartedAfter(Duration away, Duration boot) {
        runner.stop();
        threads.shutdownNow();
        clock.forward(away);
        Room next = new Room(clock, kept, trainers, trainer, null);
        next.runner.wake();
        clock.forward(boot);
        next.runner.open();
        return next;
    }

    /** A workshop of two rounds of ten minutes, two teams, without practice. */
    UUID workshop() {
        return workshop(settings(false));
    }

    UUID workshop(WorkshopSettings settings) {
        return service.create(trainer, new WorkshopOrder("Spring", TinyCase.ID, settings, List.of("North", "South")));
    }

    static WorkshopSettings settings(boolean practice) {
        WorkshopSettings usual = WorkshopSettings.usual(2);
        return new WorkshopSettings(
                2, 10, practice, false, 5, usual.mode(), true, usual.seating(), usual.unsubmitted(), Map.of());
    }

    Caller.Participant join(UUID workshop, String nickname) {
        return play.join(console(workshop).code(), Player.newToken(), "10.0.0.1", nickname, null, false);
    }

    ConsoleView console(UUID workshop) {
        return service.console(trainer, workshop);
    }

    RoundState state(UUID workshop) {
        return console(workshop).state();
    }

    void start(UUID workshop) {
        rounds.start(trainer, workshop, console(workshop).stage());
    }

    /** Lets time go by, as the server's clock does. */
    void forward(Duration time) {
        clock.forward(time);
        runner.tick();
    }

    /** Closes the open round and waits for its results. */
    void playRound(UUID workshop) {
        rounds.close(trainer, workshop, console(workshop).stage());
        forward(Duration.ofSeconds(1));
        await(workshop, RoundState.REVIEW);
    }

    void next(UUID workshop) {
        rounds.advance(trainer, workshop, console(workshop).stage());
    }

    void await(UUID workshop, RoundState wanted) {
        for (int tries = 0; tries < 5_000 && state(workshop) != wanted; tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (state(workshop) != wanted) {
            throw new AssertionError("still " + state(workshop) + ", not " + wanted);
        }
    }

    @Override
    public void close() {
        engine.release();
        threads.shutdownNow();
    }
}
