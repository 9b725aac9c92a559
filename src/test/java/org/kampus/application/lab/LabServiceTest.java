package org.kampus.application.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kampus.application.AtInstant;
import org.kampus.application.GameView;
import org.kampus.application.TinyCase;
import org.kampus.application.lab.LabRefusal.Reason;
import org.kampus.lab.Finding;
import org.kampus.lab.InvalidExperimentException;
import org.kampus.lab.Metric;
import org.kampus.lab.Outcome;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.RunSize;
import org.kampus.lab.Variant;

class LabServiceTest {

    private static final String ANN = "ann-who-has-experiments";
    private static final String BOB = "bob-who-has-experiments";

    private final LabInMemory memory = new LabInMemory();
    private final LabService lab = memory.service();

    @AfterEach
    void stop() {
        memory.close();
    }

    @Test
    void a_draft_is_run_and_its_result_is_kept() {
        StoredExperiment draft = lab.create(ANN, order(6));
        assertEquals(ExperimentState.DRAFT, lab.status(draft.id()).state());

        Set<Double> shares = ConcurrentHashMap.newKeySet();
        lab.start(draft.id(), ANN);
        Runnable enough = lab.watch(draft.id(), status -> shares.add(status.share()));
        ExperimentStatus ended = memory.await(draft.id());
        enough.run();

        assertEquals(ExperimentState.DONE, ended.state());
        assertEquals(1, ended.share());
        ExperimentResult result = lab.result(draft.id());
        assertEquals(6, result.comparison().replications());
        assertEquals(2, result.comparison().arms());
        assertNull(result.own());
        assertTrue(shares.stream().allMatch(share -> share >= 0 && share <= 1), shares.toString());
        assertEquals(ExperimentState.DONE, lab.list(ANN).getFirst().state());
        assertEquals(List.of(), lab.list(BOB));
    }

    @Test
    void the_same_order_gives_the_same_numbers_on_any_number_of_threads() {
        UUID here = lab.submit(ANN, order(8), null);
        memory.await(here);
        for (int lanes : new int[] {1, 8}) {
            try (LabInMemory other = new LabInMemory(lanes, new LabLimits(1e9, 4, 40))) {
                UUID there = other.service().submit(BOB, order(8), null);
                assertEquals(ExperimentState.DONE, other.await(there).state());
                assertEquals(
                        lab.result(here).comparison(),
                        other.service().result(there).comparison(),
                        lanes + " threads");
            }
        }
    }

    @Test
    void cancelling_frees_the_threads_within_a_second_and_keeps_nothing() throws Exception {
        UUID id = lab.submit(ANN, order(2_000), null);
        awaitRunning(id);
        long begun = System.nanoTime();

        lab.cancel(id, ANN);
        ExperimentStatus ended = memory.await(id);

        assertEquals(ExperimentState.CANCELLED, ended.state());
        assertTrue(memory.queue.find(id).isEmpty(), "it still runs");
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(1), "too slow");
        LabRefusal refused = assertThrows(LabRefusal.class, () -> lab.result(id));
        assertEquals(Reason.NO_RESULT, refused.reason());
    }

    @Test
    void while_it_runs_it_tells_what_its_first_fates_say_and_tells_it_again_to_whoever_comes_back() throws Exception {
        UUID id = lab.submit(ANN, order(5_000), null);
        Optional<ProvisionalResult> told = lab.soFar(id);
        for (int tries = 0; tries < 2_000 && told.isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(10);
            told = lab.soFar(id);
        }
        ProvisionalResult found = told.orElseThrow();

        assertTrue(lab.soFar(id).orElseThrow().fates() >= found.fates(), "told again");
        assertEquals(5_000, found.of());
        assertThrows(LabRefusal.class, () -> lab.result(id), "a part of the result is kept");
        lab.cancel(id, ANN);
        memory.await(id);
        assertTrue(lab.soFar(id).isEmpty(), "it has ended");
        UUID whole = lab.submit(ANN, order(found.fates()), null);
        memory.await(whole);
        assertEquals(Finding.of(lab.result(whole).comparison(), 1), found.findings());
    }

    @Test
    void a_single_run_that_is_too_large_is_refused_wherever_it_would_be_played() {
        ExperimentOrder crowded = order(2).withAssumptions(Map.of("lines[0].parameters.clientsAtStart", 1_000_000.0));

        for (Executable played : List.<Executable>of(
                () -> lab.submit(ANN, crowded, null),
                () -> lab.start(lab.create(ANN, crowded).id(), ANN),
                () -> lab.start(crowded),
                () -> lab.requireSize(crowded))) {
            LabRefusal refused = assertThrows(LabRefusal.class, played);
            assertEquals(Reason.RUN_TOO_LARGE, refused.reason());
            assertEquals(RunSize.LARGEST, refused.limit());
            assertTrue(refused.value() > 1_000_000, refused.getMessage());
        }
        lab.requireSize(order(2));
    }

    @Test
    void the_same_key_gives_the_same_experiment_and_never_another_order() {
        UUID first = lab.submit(ANN, order(2), "monday");

        assertEquals(first, lab.submit(ANN, order(2), "monday"));
        assertNotEquals(first, lab.submit(BOB, order(2), "monday"));
        LabRefusal refused = assertThrows(LabRefusal.class, () -> lab.submit(ANN, order(3), "monday"));
        assertEquals(Reason.KEY_OF_ANOTHER_ORDER, refused.reason());
    }

    @Test
    void a_caller_waits_behind_his_own_experiments_and_is_told_his_place() throws Exception {
        UUID first = lab.submit(ANN, order(2_000), null);
        awaitRunning(first);
        UUID second = lab.submit(ANN, order(2_000), null);
        UUID third = lab.submit(ANN, order(2), null);
        assertEquals(ExperimentState.QUEUED, lab.status(second).state());
        assertEquals(2, lab.status(third).position());
        UUID ofBob = lab.submit(BOB, order(2), null);
        assertEquals(ExperimentState.DONE, memory.await(ofBob).state());

        lab.cancel(second, ANN);
        assertEquals(ExperimentState.CANCELLED, lab.status(second).state());
        assertEquals(1, lab.status(third).position());
        lab.delete(first, ANN);
        assertEquals(ExperimentState.DONE, memory.await(third).state());
        assertThrows(NoSuchExperimentException.class, () -> lab.status(first));
    }

    @Test
    void orders_of_one_moment_are_counted_one_by_one() throws Exception {
        try (LabInMemory small = new LabInMemory(1, new LabLimits(1e9, 3, 40))) {
            AtInstant.times(30, () -> small.service().submit(ANN, order(2_000), null));

            assertEquals(3, small.service().list(ANN).size());
            small.service().list(ANN).forEach(one -> small.service().cancel(one.id(), ANN));
        }
    }

    @Test
    void a_caller_may_not_fill_the_lab() throws Exception {
        try (LabInMemory small = new LabInMemory(1, new LabLimits(1e9, 2, 3))) {
            LabService service = small.service();
            service.submit(ANN, order(2_000), null);
            service.submit(ANN, order(2_000), null);
            LabRefusal own = assertThrows(LabRefusal.class, () -> service.submit(ANN, order(2), null));
            assertEquals(Reason.TOO_MANY_OF_CALLER, own.reason());
            assertEquals(2, own.limit());
            service.submit(BOB, order(2_000), null);
            LabRefusal all = assertThrows(LabRefusal.class, () -> service.submit(BOB, order(2), null));
            assertEquals(Reason.TOO_MANY_IN_ALL, all.reason());
        }
        try (LabInMemory small = new LabInMemory(1, new LabLimits(1000, 2, 3))) {
            LabRefusal work =
                    assertThrows(LabRefusal.class, () -> small.service().submit(ANN, order(2), null));
            assertEquals(Reason.TOO_MUCH_WORK, work.reason());
            assertTrue(work.value() > work.limit());
            assertEquals(List.of(), small.service().list(ANN));
        }
    }

    @Test
    void a_server_that_stops_leaves_the_experiment_interrupted_and_it_can_be_started_again() throws Exception {
        UUID id = lab.submit(ANN, order(400), null);
        awaitRunning(id);
        memory.close();
        TimeUnit.MILLISECONDS.sleep(200);

        try (LabInMemory next = new LabInMemory(2, new LabLimits(1e9, 4, 40), memory.experiments)) {
            assertEquals(1, memory.experiments.interrupt(java.time.Instant.now()));
            LabService service = next.service();
            assertEquals(ExperimentState.INTERRUPTED, service.status(id).state());
            assertNull(service.experiment(id).result());

            service.start(id, ANN);

            assertTrue(service.status(id).state().underWay());
            service.cancel(id, ANN);
        }
    }

    @Test
    void the_game_it_was_opened_from_is_marked_among_its_fates() {
        GameView game = playedGame();
        ExperimentOrder order = memory.cases().orderFromGame(game.id(), "Mine").withExtent(1, 3, 5);

        UUID id = lab.submit(ANN, order, null);
        memory.await(id);

        ExperimentResult result = lab.result(id);
        Outcome own = result.own();
        assertNotNull(own);
        assertEquals(
                game.played().getFirst().scores().profit(), own.get(Metric.PROFIT), "profit of the game's own quarter");
        assertEquals(1, result.comparison().arms());
    }

    @Test
    void a_draft_is_changed_by_its_owner_only_and_not_once_it_ran() {
        StoredExperiment draft = lab.create(ANN, order(2));
        ExperimentOrder other = order(2).withExtent(1, 4, 9);

        StoredExperiment changed = lab.change(draft.id(), ANN, draft.version(), other);

        assertEquals(other, lab.experiment(draft.id()).order());
        LabRefusal stale = assertThrows(LabRefusal.class, () -> lab.change(draft.id(), ANN, draft.version(), order(2)));
        assertEquals(Reason.CHANGED_MEANWHILE, stale.reason());
        assertThrows(NoSuchExperimentException.class, () -> lab.change(draft.id(), BOB, changed.version(), order(2)));
        assertThrows(NoSuchExperimentException.class, () -> lab.start(draft.id(), BOB));
        lab.start(draft.id(), ANN);
        memory.await(draft.id());
        LabRefusal late =
                assertThrows(LabRefusal.class, () -> lab.change(draft.id(), ANN, changed.version(), order(2)));
        assertEquals(Reason.NOT_A_DRAFT, late.reason());

        StoredExperiment copy = lab.duplicate(draft.id(), BOB, "Copy");
        assertEquals(other.withName("Copy"), copy.order());
        assertEquals("Again", lab.rename(draft.id(), ANN, "Again").order().name());
        assertNotNull(lab.result(draft.id()));
        assertThrows(NoSuchExperimentException.class, () -> lab.delete(draft.id(), BOB));
    }

    @Test
    void other_assumptions_take_part_and_wrong_ones_are_named() {
        ExperimentOrder calm = order(2).withAssumptions(Map.of("clients.attacksPerYear", 0.0));
        assertFalse(lab.caseOf(calm).clients().equals(TinyCase.SCENARIO.clients()));
        LabRefusal outside = assertThrows(
                LabRefusal.class, () -> lab.check(order(2).withAssumptions(Map.of("clients.attacksPerYear", 60.0))));
        assertEquals(Reason.BAD_ASSUMPTION, outside.reason());
        assertEquals(52, outside.limit());
        assertThrows(LabRefusal.class, () -> lab.check(order(2).withAssumptions(Map.of("clients.luck", 1.0))));
    }

    @Test
    void an_order_that_cannot_be_run_tells_every_problem() {
        ExperimentOrder wrong =
                order(1).withPlans(order(1).baseline(), List.of(variant("", 4), variant("One", 4), variant("One", 5)));
        InvalidExperimentException said =
                assertThrows(InvalidExperimentException.class, () -> lab.submit(ANN, wrong, null));
        assertEquals(3, said.problems().size(), said.getMessage());
        assertEquals(List.of(), lab.list(ANN));
    }

    private GameView playedGame() {
        GameView begun = memory.play().service().start(TinyCase.ID, ANN, 77);
        return memory.play()
                .service()
                .runQuarter(begun.id(), ANN, begun.version())
                .result()
                .toCompletableFuture()
                .join();
    }

    private void awaitRunning(UUID id) throws InterruptedException {
        for (int tries = 0; tries < 2_000 && lab.status(id).state() != ExperimentState.RUNNING; tries++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertEquals(ExperimentState.RUNNING, lab.status(id).state());
    }

    private static ExperimentOrder order(int replications) {
        return new ExperimentOrder(
                "Four sellers",
                TinyCase.ID,
                TinyCase.DIGEST,
                "id: tiny",
                Map.of(),
                PlanSchedule.steady(TinyCase.PLAN),
                List.of(variant("Four", 4)),
                1,
                replications,
                1,
                null);
    }

    private static Variant variant(String name, int sellers) {
        return new Variant(name, PlanSchedule.steady(TinyCase.sellers(sellers)));
    }
}
