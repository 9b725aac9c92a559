package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.api.SimulationInput;

/** A run may branch between any two weeks; run and branch then have nothing more to do with one another. */
class BranchingTest {

    private static final int QUARTERS = 3;

    static Stream<Scenario> cases() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .flatMap(java.util.Optional::stream);
    }

    /** Decisions in the middle of a game, so that people move and clients change hands. */
    private static List<OperatingPlan> plans(Scenario scenario, boolean otherwise) {
        OperatingPlan start = scenario.startingPlan();
        OperatingPlan next = otherwise
                ? start.withMinimumFit(0.7).withTrainingHoursPerMonth(6)
                : start.withControl(0.9).withMinimumFit(0.3);
        return List.of(start, next, next);
    }

    private static SimulationInput input(Scenario scenario) {
        return new SimulationInput(scenario, 11, plans(scenario, false));
    }

    private static String finish(SimulationRun run) {
        while (!run.isOver()) {
            run.playWeek();
        }
        return run.result().digest();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void run_and_branches_end_as_the_uninterrupted_run_in_any_order(Scenario scenario) {
        String expected = Simulator.run(input(scenario)).digest();
        SplittableRandom weeks = new SplittableRandom(scenario.id().hashCode());
        SimulationRun run = new SimulationRun(input(scenario), false);
        List<SimulationRun> branches = new ArrayList<>();
        while (!run.isOver()) {
            if (weeks.nextInt(20) == 0) {
                branches.add(run.branch());
            }
            run.playWeek();
        }
        branches.add(branches.getFirst().branch());
        for (SimulationRun branch : branches.reversed()) {
            assertEquals(expected, finish(branch));
        }
        assertEquals(expected, run.result().digest());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void branches_go_on_at_the_same_time(Scenario scenario) throws Exception {
        SimulationRun run = new SimulationRun(input(scenario), true);
        int at = scenario.warmUpWeeks() + 13 * scenario.historyQuarters() + 16;
        while (run.weeksPlayed() < at) {
            run.playWeek();
        }
        List<Callable<SimulationRun>> branches = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            SimulationRun branch = run.branch();
            branches.add(() -> {
                finish(branch);
                return branch;
            });
        }
        finish(run);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<SimulationRun> branch : threads.invokeAll(branches)) {
                assertEquals(run.result().digest(), branch.get().result().digest());
                assertEquals(run.result().events(), branch.get().result().events());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_branch_under_other_plans_is_the_run_that_decided_so(Scenario scenario) {
        SimulationRun run = new SimulationRun(input(scenario), false);
        int decided = scenario.warmUpWeeks() + 13 * (scenario.historyQuarters() + 1);
        while (run.weeksPlayed() < decided) {
            run.playWeek();
        }
        List<OperatingPlan> others = plans(scenario, true);
        SimulationRun branch = run.branch(others);
        String asPlanned = finish(run);
        assertEquals(Simulator.run(new SimulationInput(scenario, 11, others)).digest(), finish(branch));
        assertEquals(Simulator.run(input(scenario)).digest(), asPlanned);
        assertNotEquals(asPlanned, branch.result().digest());
    }

    @Test
    void a_quarter_that_began_keeps_its_plan() {
        Scenario scenario = Companies.mixed(Companies.universals(6));
        SimulationRun run =
                new SimulationRun(SimulationInput.steady(scenario, 1, scenario.startingPlan(), QUARTERS), false);
        int decided = scenario.warmUpWeeks() + 13 * scenario.historyQuarters();
        while (run.weeksPlayed() < decided + 1) {
            run.playWeek();
        }
        OperatingPlan other = Companies.universals(7);
        OperatingPlan start = scenario.startingPlan();
        assertThrows(IllegalArgumentException.class, () -> run.branch(List.of(other, other, other)));
        assertThrows(IllegalArgumentException.class, () -> run.branch(List.of()));
        assertEquals(2, run.branch(List.of(start, other)).input().plans().size());
    }

    @Test
    void other_luck_changes_what_happens_and_not_what_clients_and_people_are() {
        Scenario scenario = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 0, 1));
        SimulationRun run = new SimulationRun(
                SimulationInput.steady(
                        scenario,
                        5,
                        scenario.startingPlan()
                                .withStructure(
                                        scenario.startingPlan().structure().withHeadcount(Role.HUNTER, 3)),
                        QUARTERS),
                false);
        while (run.weeksPlayed() < 40) {
            run.playWeek();
        }
        SimulationRun one = run.branchWithOtherLuck(1);
        SimulationRun again = run.branchWithOtherLuck(1);
        SimulationRun other = run.branchWithOtherLuck(2);
        String first = finish(one);
        assertEquals(first, finish(again));
        assertNotEquals(first, finish(other));
        assertNotEquals(first, finish(run));
    }
}
