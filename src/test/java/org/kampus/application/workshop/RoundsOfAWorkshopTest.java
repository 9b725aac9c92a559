package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.StorageUnavailableException;
import org.kampus.application.TinyCase;
import org.kampus.market.MarketEvent;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.workshop.Loss;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;

class RoundsOfAWorkshopTest {

    private Room room = new Room();

    @AfterEach
    void end() {
        room.close();
    }

    @Test
    void a_workshop_goes_from_the_lobby_through_its_rounds_to_the_end() {
        UUID workshop = room.workshop();
        room.start(workshop);
        assertEquals(RoundState.OPEN, room.state(workshop));

        room.playRound(workshop);
        assertEquals(
                2,
                room.console(workshop).teams().stream()
                        .mapToInt(team -> team.results().size())
                        .sum());
        room.next(workshop);
        room.playRound(workshop);
        room.next(workshop);

        assertEquals(RoundState.FINISHED, room.state(workshop));
    }

    @Test
    void practice_is_forgotten_when_the_first_round_opens() {
        UUID workshop = room.workshop(Room.settings(true));
        room.start(workshop);
        assertTrue(room.console(workshop).practice());
        room.playRound(workshop);

        room.next(workshop);

        ConsoleView console = room.console(workshop);
        assertEquals(1, console.round());
        assertTrue(console.teams().stream().allMatch(team -> team.results().isEmpty()));
    }

    @Test
    void practice_can_be_reset_to_the_lobby() {
        UUID workshop = room.workshop(Room.settings(true));
        room.start(workshop);
        room.playRound(workshop);

        room.rounds.resetPractice(room.trainer, workshop, room.console(workshop).stage());

        assertEquals(RoundState.LOBBY, room.state(workshop));
    }

    @Test
    void a_round_closes_by_itself_when_its_time_is_over() {
        UUID workshop = room.workshop();
        room.start(workshop);

        room.forward(Duration.ofMinutes(10));
        assertEquals(RoundState.CLOSING, room.state(workshop));

        room.forward(Duration.ofSeconds(1));
        room.await(workshop, RoundState.REVIEW);
    }

    @Test
    void paused_time_is_not_charged_and_more_time_can_be_given() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.forward(Duration.ofMinutes(4));

        room.rounds.pause(room.trainer, workshop);
        room.forward(Duration.ofHours(1));
        room.rounds.resume(room.trainer, workshop);
        room.rounds.extend(room.trainer, workshop, Duration.ofMinutes(2));

        assertEquals(Duration.ofMinutes(8), room.console(workshop).time().left());
        assertEquals(RoundState.OPEN, room.state(workshop));
    }

    @Test
    void of_two_trainers_who_press_close_together_one_closes_and_the_other_is_told() throws Exception {
        UUID workshop = room.workshop();
        room.start(workshop);
        long stage = room.console(workshop).stage();
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger told = new AtomicInteger();
        Runnable press = () -> {
            try {
                go.await();
                room.rounds.close(room.trainer, workshop, stage);
            } catch (WorkshopRefusal refusal) {
                assertEquals(Reason.MOVED_ON, refusal.reason());
                told.incrementAndGet();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        List<Future<?>> pressed = List.of(room.threads.submit(press), room.threads.submit(press));
        go.countDown();
        for (Future<?> one : pressed) {
            one.get();
        }

        assertEquals(1, told.get());
        room.forward(Duration.ofSeconds(1));
        room.await(workshop, RoundState.REVIEW);
        assertEquals(1, room.console(workshop).teams().getFirst().results().size());
    }

    @Test
    void a_server_killed_while_simulating_simulates_the_round_exactly_once() throws Exception {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.engine.hold();
        room.rounds.close(room.trainer, workshop, room.console(workshop).stage());
        room.forward(Duration.ofSeconds(1));
        room.engine.awaitAtOnce(1);
        assertEquals(RoundState.SIMULATING, room.state(workshop));

        room = room.killedAndStartedAfter(Duration.ofMinutes(3));
        room.forward(Duration.ZERO);
        room.forward(Duration.ZERO);
        room.await(workshop, RoundState.REVIEW);

        assertEquals(1, room.engine.runs.get());
        assertEquals(1, room.console(workshop).teams().getFirst().results().size());
    }

    @Test
    void time_without_a_server_is_not_charged() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.forward(Duration.ofMinutes(4));

        room = room.killedAndStartedAfter(Duration.ofMinutes(30));
        room.forward(Duration.ZERO);

        assertEquals(RoundState.OPEN, room.state(workshop));
        assertEquals(Duration.ofMinutes(6), room.console(workshop).time().left());
    }

    @Test
    void time_of_the_start_in_which_nobody_can_play_is_not_charged() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.forward(Duration.ofMinutes(4));

        room = room.killedAndStartedAfter(Duration.ofMinutes(3), Duration.ofSeconds(70));
        room.forward(Duration.ZERO);

        assertEquals(RoundState.OPEN, room.state(workshop));
        assertEquals(Duration.ofMinutes(6), room.console(workshop).time().left());
    }

    @Test
    void time_without_a_database_is_not_charged() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.forward(Duration.ofMinutes(4));

        room.kept.out(true);
        assertThrows(StorageUnavailableException.class, () -> room.forward(Duration.ofMinutes(20)));
        room.kept.out(false);
        room.runner.open();
        room.forward(Duration.ZERO);

        assertEquals(RoundState.OPEN, room.state(workshop));
        assertEquals(Duration.ofMinutes(6), room.console(workshop).time().left());
    }

    @Test
    void a_paused_round_is_still_paused_after_a_kill() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.forward(Duration.ofMinutes(3));
        room.rounds.pause(room.trainer, workshop);

        room = room.killedAndStartedAfter(Duration.ofHours(2));

        assertTrue(room.console(workshop).time().paused());
        assertEquals(Duration.ofMinutes(7), room.console(workshop).time().left());
    }

    @Test
    void undoing_a_round_tells_what_is_lost_and_opens_it_again_with_its_plans() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.play.edit(ann, room.play.view(ann).team().plan().number(), TinyCase.sellers(4), "more hands");
        room.play.submit(ann, room.play.view(ann).team().plan().number(), null);
        room.playRound(workshop);
        room.next(workshop);
        room.play.edit(ann, room.play.view(ann).team().plan().number(), TinyCase.sellers(2), null);

        Loss loss = room.rounds.lossByUndo(room.trainer, workshop);
        room.rounds.undo(room.trainer, workshop, loss.stage());

        assertEquals(1, loss.round());
        assertEquals(2, loss.results().size());
        assertEquals(List.of("North"), loss.drafts());
        TeamView view = room.play.view(ann);
        assertEquals(1, view.round());
        assertTrue(view.time().paused());
        assertEquals(TinyCase.sellers(4), view.team().plan().plan());
        assertEquals("more hands", view.team().plan().reason());
        assertFalse(view.team().plan().submitted());
        assertTrue(view.team().results().isEmpty());
    }

    @Test
    void a_restarted_round_forgets_its_drafts_but_keeps_their_versions() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.play.edit(ann, room.play.view(ann).team().plan().number(), TinyCase.sellers(5), null);

        room.rounds.restart(
                room.trainer,
                workshop,
                room.rounds.lossByRestart(room.trainer, workshop).stage());

        assertEquals(TinyCase.PLAN, room.play.view(ann).team().plan().plan());
        assertTrue(room.play.history(ann).stream()
                .anyMatch(version -> version.plan().plan().equals(TinyCase.sellers(5))));
    }

    @Test
    void what_a_team_looks_at_is_the_run_its_round_was_simulated_by() {
        List<SimulationInput> runs = Collections.synchronizedList(new ArrayList<>());
        try (Room counting = new Room((input, traced, observer) -> {
            runs.add(input);
            return Simulator.run(input, traced, observer);
        })) {
            UUID workshop = counting.workshop();
            Caller.Participant ann = counting.join(workshop, "Ann");
            counting.start(workshop);
            counting.rounds.surprise(counting.trainer, workshop, SurpriseKind.LEAD_WAVE, null, false);
            counting.playRound(workshop);
            int simulated = runs.size();

            assertEquals(1, counting.play.replay(ann).quarters().size());
            assertEquals(simulated, runs.size());
        }
    }

    @Test
    void a_surprise_ordered_while_simulating_happens_in_the_next_round() throws Exception {
        UUID workshop = room.workshop();
        room.start(workshop);
        assertEquals(1, surprise(workshop).round());
        room.engine.hold();
        room.rounds.close(room.trainer, workshop, room.console(workshop).stage());
        room.forward(Duration.ofSeconds(1));
        room.engine.awaitAtOnce(1);

        assertEquals(2, surprise(workshop).round());
        room.engine.release();
        room.await(workshop, RoundState.REVIEW);
    }

    @Test
    void a_surprise_meets_its_team_in_the_first_week_of_its_round() {
        UUID workshop = room.workshop();
        room.start(workshop);
        UUID north = room.console(workshop).teams().getFirst().id();
        room.rounds.surprise(room.trainer, workshop, SurpriseKind.PLANT_FAILURE, north, true);
        room.playRound(workshop);
        assertTrue(room.engine.inputs.stream().allMatch(input -> input.events().isEmpty()));
        room.next(workshop);
        room.playRound(workshop);

        assertEquals(
                List.of(MarketEvent.of(MarketEvent.Kind.PLANT_FAILURE, 14)),
                room.engine.inputs.stream()
                        .flatMap(input -> input.events().stream())
                        .toList());
    }

    private Surprise surprise(UUID workshop) {
        return room.rounds.surprise(room.trainer, workshop, SurpriseKind.LEAD_WAVE, null, false);
    }

    @Test
    void a_late_team_and_a_robot_have_results_for_every_round() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.playRound(workshop);
        room.roster.addTeam(room.trainer, workshop, "Late");
        room.roster.addRobot(room.trainer, workshop, "Robot", RobotStrategy.NOTHING_CHANGES);
        room.next(workshop);
        room.playRound(workshop);

        assertTrue(room.console(workshop).teams().stream()
                .allMatch(team -> team.results().size() == 2));
    }

    @Test
    void standings_are_revealed_step_by_step() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.playRound(workshop);
        assertTrue(room.play.view(ann).standings().isEmpty());

        room.rounds.reveal(room.trainer, workshop, RevealStep.RETENTION);

        Standing first = room.play.view(ann).standings().getFirst();
        assertFalse(Double.isNaN(first.scores().retention()));
        assertTrue(Double.isNaN(first.scores().profit()));
        assertTrue(Double.isNaN(first.totalProfit()));
    }

    @Test
    void robots_stand_apart_whatever_they_earn() {
        UUID workshop = room.workshop();
        room.roster.addRobot(room.trainer, workshop, "Robot", RobotStrategy.NOTHING_CHANGES);
        room.start(workshop);
        room.playRound(workshop);
        room.rounds.reveal(room.trainer, workshop, RevealStep.PROFIT);

        List<Boolean> robots = room.debrief.standings(room.trainer, workshop, 1).stream()
                .map(Standing::robot)
                .toList();
        assertEquals(robots.stream().sorted().toList(), robots);
        assertTrue(robots.getLast());
    }

    @Test
    void a_decision_can_be_played_again_in_the_debrief() {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.playRound(workshop);
        room.next(workshop);
        room.playRound(workshop);
        UUID team = room.console(workshop).teams().getFirst().id();

        var alternative = room.debrief
                .alternative(room.trainer, workshop, team, 1, TinyCase.sellers(4))
                .outcome()
                .toCompletableFuture()
                .join();

        assertEquals(2, alternative.changed().size());
        assertTrue(alternative.changed().getLast().profit()
                > alternative.played().getLast().profit());
        assertNotNull(room.debrief.stories(room.trainer, workshop).getFirst().rounds());
    }

    @Test
    void a_replay_of_the_debrief_tells_its_progress_and_can_be_stopped() throws InterruptedException {
        UUID workshop = room.workshop();
        room.start(workshop);
        room.playRound(workshop);
        UUID team = room.console(workshop).teams().getFirst().id();
        room.engine.hold();

        AlternativeRun run = room.debrief.alternative(room.trainer, workshop, team, 1, TinyCase.sellers(4));
        room.engine.awaitAtOnce(2);
        assertTrue(run.progress() > 0 && run.progress() < 1);
        run.cancel();

        assertTrue(run.isCancelled());
        assertTrue(run.outcome().toCompletableFuture().isCancelled());
        assertTrue(room.engine.endWithoutRelease());
    }

    @Test
    void several_workshops_run_at_once() {
        UUID one = room.workshop();
        UUID other = room.workshop();
        room.start(one);

        room.playRound(one);

        assertEquals(RoundState.LOBBY, room.state(other));
        assertThrows(NoSuchWorkshopException.class, () -> room.service.console(room.trainers.trainer("Boris"), other));
    }
}
