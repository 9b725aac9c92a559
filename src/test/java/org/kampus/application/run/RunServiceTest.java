package org.kampus.application.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.AtInstant;
import org.kampus.application.HeldEngine;
import org.kampus.application.SimulationQueue;
import org.kampus.application.TinyCase;
import org.kampus.lab.RunSize;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;

/** Runs for programs: what is simulated, what is refused, and who waits. */
class RunServiceTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SimulationQueue queue = new SimulationQueue(threads, 2);
    private final HeldEngine engine = new HeldEngine();
    private final AtomicLong now = new AtomicLong();
    private final RunService service = new RunService(TinyCase.library(), queue, 1, engine, now::get);

    @AfterEach
    void stop() {
        engine.release();
        threads.shutdownNow();
    }

    @Test
    void a_case_is_played_with_its_own_plan_and_length_if_nothing_else_is_said() throws Exception {
        RunReport report = run(order(7, null, null));

        assertEquals(
                List.of(TinyCase.PLAN, TinyCase.PLAN), engine.inputs.getFirst().plans());
        assertEquals(7, engine.inputs.getFirst().seed());
        assertEquals(TinyCase.DIGEST, report.scenarioDigest());
        assertEquals(2, report.result().quarters().size());
    }

    @Test
    void a_change_holds_from_its_quarter_on_and_later_ones_build_on_it() throws Exception {
        RunReport report = run(order(
                1,
                4L,
                null,
                new RunOrder.Change(4, "{\"trainingHoursPerMonth\": 9}"),
                new RunOrder.Change(2, "{\"minimumFit\": 0.6}")));

        var chosen = TinyCase.PLAN.withMinimumFit(0.6);
        assertEquals(List.of(TinyCase.PLAN, chosen, chosen, chosen.withTrainingHoursPerMonth(9)), report.plans());
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var refused = assertThrows(
                OrderRefusedException.class,
                () -> service.run(
                        order(
                                -1,
                                3L,
                                "{\"headcount\": {\"universalSeller\": 6, \"backOffice\": 1}}",
                                new RunOrder.Change(9, "{}"),
                                new RunOrder.Change(2, "{\"minimumFit\": 7}")),
                        "caller"));

        assertEquals(
                List.of(
                        new OrderProblem.OutOfRange("seed", -1, 0, RunOrder.LARGEST_SEED),
                        new OrderProblem.LimitBroken("plan", 1, new PlanLimits.TooManyPeople(7, 5)),
                        new OrderProblem.LimitBroken("plan", 1, new PlanLimits.RoleNotAvailable(Role.BACK_OFFICE)),
                        new OrderProblem.OutOfRange("changes[0].fromQuarter", 9, 1, 3)),
                refused.problems().stream()
                        .filter(problem -> !(problem instanceof OrderProblem.InPlan))
                        .filter(problem -> !problem.toString().contains("TooMuchPayroll"))
                        .toList());
        assertTrue(refused.problems().stream()
                .anyMatch(problem -> problem instanceof OrderProblem.InPlan broken
                        && broken.path().equals("changes[1]")
                        && broken.problem().path().equals("minimumFit")));
        assertEquals(0, engine.runs.get());
    }

    @Test
    void a_case_that_does_not_exist_or_is_broken_is_refused() {
        assertEquals(
                List.of(new OrderProblem.UnknownCase("nowhere")),
                service.problems(
                        new RunOrder(new CaseChoice.Listed("nowhere"), 1, null, null, List.of(), Set.of(), Set.of())));
        assertTrue(service
                .problems(new RunOrder(
                        new CaseChoice.Sent("schemaVersion: 1"), 1, null, null, List.of(), Set.of(), Set.of()))
                .stream()
                .allMatch(OrderProblem.InCase.class::isInstance));
    }

    @Test
    void orders_leads_people_and_weeks_make_a_run_large() {
        SaleLine line = TinyCase.SCENARIO.mainLine();
        long usual = size(TinyCase.SCENARIO, 2, 3);

        assertTrue(size(TinyCase.SCENARIO, 4, 3) > usual);
        assertTrue(size(TinyCase.SCENARIO, 2, 4) > usual);
        for (LineParameter parameter :
                List.of(LineParameter.CLIENTS_AT_START, LineParameter.LEADS_PER_WEEK, LineParameter.ORDERS_PER_WEEK)) {
            var busier = TinyCase.SCENARIO.withLines(List.of(line.with(parameter, line.get(parameter) * 2)));
            assertTrue(size(busier, 2, 3) > usual, parameter.key());
        }
    }

    private static long size(Scenario scenario, int quarters, int people) {
        return RunSize.clientWeeks(scenario, Collections.nCopies(quarters, TinyCase.sellers(people)));
    }

    @Test
    void programs_share_one_slot_and_leave_the_others_to_players() throws Exception {
        engine.hold();
        List<CompletableFuture<RunReport>> ordered = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            ordered.add(service.run(order(n, null, null), "caller" + n % 2));
        }
        engine.awaitAtOnce(1);
        assertEquals("player", queue.submit(() -> "player").outcome().get(10, TimeUnit.SECONDS));
        assertFalse(ordered.getFirst().isDone());
        engine.release();

        for (CompletableFuture<RunReport> one : ordered) {
            one.get(10, TimeUnit.SECONDS);
        }
        assertEquals(3, engine.runs.get());
    }

    @Test
    void more_than_can_wait_are_sent_away_until_some_are_done() throws Exception {
        engine.hold();
        List<CompletableFuture<RunReport>> ordered = new ArrayList<>();
        for (int n = 0; n < RunService.MOST_WAITING; n++) {
            ordered.add(service.run(order(n, null, null), "caller" + n % 2));
        }
        assertThrows(ServerBusyException.class, () -> service.run(order(1, null, null), "caller"));
        engine.release();
        for (CompletableFuture<RunReport> one : ordered) {
            one.get(10, TimeUnit.SECONDS);
        }

        run(order(1, null, null));
    }

    @Test
    void one_caller_leaves_room_for_others_also_when_many_orders_come_at_once() throws Exception {
        engine.hold();
        List<CompletableFuture<RunReport>> taken = new CopyOnWriteArrayList<>();
        AtInstant.times(60, () -> taken.add(service.run(order(1, null, null), "greedy")));

        assertEquals(RunService.MOST_OF_CALLER, taken.size());
        taken.add(service.run(order(1, null, null), "another"));
        engine.release();
        for (CompletableFuture<RunReport> one : taken) {
            one.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_run_that_takes_too_long_is_stopped() throws Exception {
        engine.hold();
        CompletableFuture<RunReport> ordered = service.run(order(1, null, null), "caller");
        engine.awaitAtOnce(1);
        now.addAndGet(TimeUnit.MINUTES.toNanos(1));

        CompletionException failure = assertThrows(CompletionException.class, ordered::join);
        assertEquals(
                List.of(new OrderProblem.TookTooLong(20)), ((OrderRefusedException) failure.getCause()).problems());
    }

    private RunReport run(RunOrder order) throws Exception {
        return service.run(order, "caller").get(10, TimeUnit.SECONDS);
    }

    private static RunOrder order(long seed, Long quarters, String plan, RunOrder.Change... changes) {
        return new RunOrder(
                new CaseChoice.Listed(TinyCase.ID), seed, quarters, plan, List.of(changes), Set.of(), Set.of());
    }
}
