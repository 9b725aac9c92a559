package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.insight.Spread;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

class StructureSearchTest {

    private static final OperatingPlan START = Companies.conveyor(0, 1, 1, 1, 0, 0);
    private static final Scenario COMPANY = Companies.sized(Companies.mixed(START), 40);

    private static StructureSearch searched(int threads, SearchTask task) {
        StructureSearch search = new StructureSearch(task, RunObserver.NONE);
        while (!search.isFinished()) {
            PlayedExperiment.on(threads, search.round());
            search.advance();
        }
        return search;
    }

    private static SearchTask task(Scenario scenario, double payroll, int quarters, SearchSpace space, int runs) {
        return new SearchTask(scenario, scenario.startingPlan(), payroll, quarters, space, runs, 17);
    }

    @Test
    void one_thread_two_and_eight_find_the_same_plans() {
        SearchTask task = task(COMPANY, 200, 1, SearchSpace.of(COMPANY), 200);
        StructureSearch one = searched(1, task);
        for (int threads : List.of(2, 8)) {
            StructureSearch other = searched(threads, task);
            assertEquals(one.frontier(), other.frontier());
            assertEquals(one.compared(), other.compared());
            assertEquals(one.plansTried(), other.plansTried());
        }
    }

    @Test
    void plans_that_share_a_history_bring_what_they_bring_alone() {
        List<OperatingPlan> plans = List.of(START, Companies.universals(3), Companies.conveyor(0, 1, 1, 2, 0, 0));
        SearchTask task = task(COMPANY, 200, 2, SearchSpace.of(COMPANY), 200);
        PlayedExperiment.assertAsPlayedAlone(new SearchRound(task, 17, plans, 2, 4));
    }

    @Test
    void every_plan_found_keeps_the_payroll_and_gives_nobody_unusual_work() {
        StructureSearch search = searched(2, task(COMPANY, 150, 1, SearchSpace.of(COMPANY), 200));
        assertFalse(search.frontier().isEmpty());
        for (Candidate candidate : search.frontier()) {
            assertTrue(candidate.weeklyPayroll() <= 150, candidate.plan().toString());
            assertEquals(
                    Involvement.NONE,
                    candidate.plan().structure().involvement(SalesFunction.FIRST_SALE, Role.BACK_OFFICE));
        }
        assertEquals(START, search.compared().getFirst().plan());
        assertTrue(search.compared().stream().skip(1).allMatch(c -> c.preset().isPresent()));
    }

    @Test
    void no_plan_found_gives_work_to_a_role_without_people() {
        SearchSpace people = new SearchSpace(false, true, Set.of());
        for (SearchSpace space : List.of(people, SearchSpace.ofStructure())) {
            StructureSearch search = searched(2, task(COMPANY, 110, 2, space, 300));
            for (Candidate candidate : search.frontier()) {
                for (SalesFunction function : COMPANY.limits().functions()) {
                    assertTrue(
                            candidate.plan().structure().isCovered(function)
                                    || !START.structure().isCovered(function),
                            function + " is done by nobody in "
                                    + candidate.plan().structure());
                }
            }
        }
    }

    @Test
    void nobody_is_laid_off_and_changes_come_one_a_quarter_where_that_is_asked_for() {
        SearchConstraints asked = new SearchConstraints(true, Set.of(Role.ACCOUNT_MANAGER), 1);
        SearchTask task = new SearchTask(COMPANY, START, 200, 3, SearchSpace.ofStructure(), asked, 300, 17);
        StructureSearch search = searched(2, task);

        assertTrue(
                search.frontier().stream()
                        .anyMatch(candidate -> !candidate.plan().equals(START)),
                "nothing found");
        for (Candidate candidate : search.frontier()) {
            SalesStructure found = candidate.plan().structure();
            assertTrue(found.headcount() >= START.structure().headcount(), found.toString());
            assertTrue(found.headcount(Role.ACCOUNT_MANAGER) >= 1, found.toString());
            List<OperatingPlan> way = task.plans(candidate.plan());
            OperatingPlan before = START;
            for (OperatingPlan plan : way) {
                assertTrue(asked.decisions(before, plan, COMPANY.limits()).size() <= 1, "more than one at once");
                assertTrue(plan.structure().headcount() >= START.structure().headcount(), plan.toString());
                before = plan;
            }
            assertEquals(candidate.plan(), way.getLast());
            assertEquals(
                    Outcome.of(Simulator.run(new SimulationInput(COMPANY, 17 + 1_000_000_007L, way))),
                    candidate.outcomes().getFirst(),
                    "what is shown is what comes of the way, not of the plan at once");
        }
    }

    @Test
    void the_frontier_can_be_seen_while_the_search_goes_on() {
        StructureSearch search =
                new StructureSearch(task(COMPANY, 200, 1, SearchSpace.of(COMPANY), 300), RunObserver.NONE);
        List<Double> progress = new ArrayList<>();
        boolean seen = false;
        while (!search.isFinished()) {
            PlayedExperiment.on(2, search.round());
            progress.add(search.progress());
            search.advance();
            seen |= search.stage() == StructureSearch.Stage.TRYING
                    && !search.frontier().isEmpty();
        }
        assertTrue(seen);
        assertEquals(progress.stream().sorted().toList(), progress);
        assertEquals(1, search.progress());
        assertTrue(search.runsDone() <= 300 + 100, "runs " + search.runsDone());
        for (Candidate candidate : search.frontier()) {
            assertEquals(candidate.beginning().size(), candidate.outcomes().size(), "the same fates as the start");
        }
    }

    @Test
    void only_what_is_free_is_changed() {
        SearchSpace care = new SearchSpace(false, false, EnumSet.of(Lever.TOUCHES_A, Lever.TOUCHES_B));
        StructureSearch search = searched(2, task(COMPANY, 200, 1, care, 200));
        for (Candidate candidate : search.frontier()) {
            OperatingPlan plan = candidate.plan();
            OperatingPlan restored = Lever.TOUCHES_A.set(plan, Lever.TOUCHES_A.get(START));
            assertEquals(START, Lever.TOUCHES_B.set(restored, Lever.TOUCHES_B.get(START)));
        }
    }

    @Test
    void a_round_is_taken_in_only_when_all_of_it_is_played() {
        StructureSearch search =
                new StructureSearch(task(COMPANY, 200, 1, SearchSpace.ofStructure(), 200), RunObserver.NONE);
        assertThrows(IllegalStateException.class, search::advance);
    }

    @Test
    void a_task_says_what_is_wrong_with_it() {
        SearchSpace rules = new SearchSpace(false, false, Set.of(Lever.CONTROL));
        assertThrows(IllegalArgumentException.class, () -> new SearchSpace(false, false, Set.of()));
        IllegalArgumentException dear =
                assertThrows(IllegalArgumentException.class, () -> task(COMPANY, 50, 2, rules, 200));
        assertTrue(dear.getMessage().contains("102.8 thousand roubles a week"), dear.getMessage());
        assertThrows(IllegalArgumentException.class, () -> task(COMPANY, 200, 2, rules, 199));
        assertThrows(IllegalArgumentException.class, () -> task(COMPANY, 0, 2, rules, 200));
    }

    /** Every number of people in three roles that the payroll allows, all played in the same fates. */
    @Test
    @Tag("slow")
    void the_best_of_a_small_case_tried_out_in_full_is_found() {
        double payroll = 215;
        PlanSchedule baseline = PlanSchedule.steady(START);
        double best = Double.NEGATIVE_INFINITY;
        OperatingPlan bestPlan = START;
        int plans = 0;
        for (int hunters = 0; hunters <= 4; hunters++) {
            for (int managers = 0; managers <= 5; managers++) {
                for (int clerks = 0; clerks <= 10; clerks++) {
                    OperatingPlan plan = Companies.conveyor(0, hunters, managers, clerks, 0, 0);
                    if (COMPANY.pay().weekly(plan.structure()) <= payroll && leavesNothingUndone(plan)) {
                        double mean = profit(baseline, plan).mean();
                        bestPlan = mean > best ? plan : bestPlan;
                        best = Math.max(best, mean);
                        plans++;
                    }
                }
            }
        }
        assertTrue(plans > 20, "plans " + plans);
        StructureSearch search = searched(2, task(COMPANY, payroll, 2, new SearchSpace(false, true, Set.of()), 700));
        OperatingPlan richest = search.frontier().getFirst().plan();
        Experiment both = new Experiment(
                COMPANY,
                PlanSchedule.steady(bestPlan),
                List.of(Variant.from(PlanSchedule.steady(bestPlan), "found", 1, richest)),
                2,
                40,
                900);
        PairedComparison profit = PlayedExperiment.on(2, both).against(Metric.PROFIT, 1);
        assertFalse(profit.isWorse(), "found against the best of " + plans + ": " + profit);
    }

    private static boolean leavesNothingUndone(OperatingPlan plan) {
        return COMPANY.limits().functions().stream()
                .allMatch(function -> plan.structure().isCovered(function)
                        || !START.structure().isCovered(function));
    }

    private static Spread profit(PlanSchedule baseline, OperatingPlan plan) {
        Variant variant = Variant.from(baseline, "v", 1, plan);
        Experiment experiment = new Experiment(COMPANY, baseline, List.of(variant), 2, 8, 900);
        return PlayedExperiment.on(2, experiment).spread(Metric.PROFIT, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"over-promising-seller", "municipal-lighting", "raw-material-entry"})
    @Tag("slow")
    void every_textbook_assignment_at_the_same_payroll_is_beaten(String id) {
        Scenario scenario =
                ScenarioCatalog.shipped().find(id).orElseThrow().scenario().orElseThrow();
        StructureSearch search = searched(
                2,
                task(
                        scenario,
                        scenario.limits().maxWeeklyPayroll(),
                        scenario.quarters(),
                        SearchSpace.of(scenario),
                        900));
        Candidate richest = search.frontier().getFirst();
        for (Candidate preset : search.compared().stream().skip(1).toList()) {
            Comparison both = new Comparison(List.of(preset.outcomes(), richest.outcomes()));
            PairedComparison profit = both.against(Metric.PROFIT, 1);
            // Pay follows the work, so equal payrolls are close: beaten on average, and never better beyond luck.
            assertTrue(profit.difference() > 0, () -> preset.preset() + ": " + profit + " " + richest.plan());
        }
        assertTrue(search.frontier().getFirst().againstStart(Metric.PROFIT).isBetter());
    }
}
