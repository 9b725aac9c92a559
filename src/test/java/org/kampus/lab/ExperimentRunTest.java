package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Companies;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;

class ExperimentRunTest {

    private static final OperatingPlan UNIVERSALS = Companies.universals(3);
    private static final Scenario COMPANY = Companies.sized(Companies.mixed(UNIVERSALS), 50);
    private static final PlanSchedule BASELINE = PlanSchedule.steady(UNIVERSALS);
    private static final Experiment EXPERIMENT = new Experiment(
            COMPANY,
            BASELINE,
            List.of(
                    Variant.from(BASELINE, "conveyor", 1, Companies.conveyor(0, 1, 1, 1, 0, 0)),
                    Variant.from(BASELINE, "one more", 2, Companies.universals(4))),
            3,
            12,
            77);

    @Test
    void one_thread_two_and_eight_give_the_same_numbers() {
        Comparison one = PlayedExperiment.on(1, EXPERIMENT);
        assertEquals(12, one.replications());
        assertEquals(one, PlayedExperiment.on(2, EXPERIMENT));
        assertEquals(one, PlayedExperiment.on(8, EXPERIMENT));
        for (int arm = 1; arm < one.arms(); arm++) {
            assertEquals(one.against(arm), PlayedExperiment.on(8, EXPERIMENT).against(arm));
        }
    }

    @Test
    void the_order_of_the_pieces_does_not_matter() {
        ExperimentRun backwards = new ExperimentRun(EXPERIMENT);
        for (int piece = backwards.pieces() - 1; piece >= 0; piece--) {
            backwards.play(piece, RunObserver.NONE);
        }
        assertTrue(backwards.isComplete());
        assertEquals(PlayedExperiment.on(1, EXPERIMENT), backwards.comparison());
    }

    @Test
    void what_is_complete_so_far_can_be_seen() {
        ExperimentRun run = new ExperimentRun(EXPERIMENT);
        assertEquals(0, run.comparison().replications());
        for (int n = 0; n < 4; n++) {
            run.play(run.next().orElseThrow(), RunObserver.NONE);
        }
        assertEquals(4, run.done());
        assertEquals(1, run.completeReplications());
        assertEquals(1, run.comparison().replications());
        assertEquals(PlayedExperiment.on(2, EXPERIMENT).first(1), run.comparison());
    }

    @Test
    void every_piece_is_handed_out_once() {
        ExperimentRun run = new ExperimentRun(EXPERIMENT);
        Set<Integer> handedOut = new TreeSet<>();
        for (int n = 0; n < run.pieces(); n++) {
            assertTrue(handedOut.add(run.next().orElseThrow()));
        }
        assertEquals(run.pieces(), handedOut.size());
        assertEquals(OptionalInt.empty(), run.next());
        assertEquals(OptionalInt.empty(), run.next());
    }

    @Test
    void who_comes_while_a_history_is_being_played_gets_another_one() {
        ExperimentRun run = new ExperimentRun(EXPERIMENT);
        assertEquals(OptionalInt.of(0), run.next());
        assertEquals(OptionalInt.of(3), run.next());
        List<OptionalInt> later = new ArrayList<>();
        int before = COMPANY.warmUpWeeks() + 13 * COMPANY.historyQuarters();
        run.play(0, (done, total) -> {
            if (done == before || done == before + 1) {
                later.add(run.next());
            }
            return true;
        });
        assertEquals(List.of(OptionalInt.of(6), OptionalInt.of(1)), later);
    }

    @Test
    void what_plans_have_in_common_is_played_once() {
        ExperimentRun run = new ExperimentRun(EXPERIMENT);
        int[] weeks = new int[1];
        for (int piece = 0; piece < EXPERIMENT.arms(); piece++) {
            run.play(piece, (done, total) -> ++weeks[0] > 0);
        }
        int before = COMPANY.warmUpWeeks() + 13 * COMPANY.historyQuarters();
        assertEquals(before + 3 * 13 + 3 * 13 + 2 * 13, weeks[0]);
    }

    static Stream<Scenario> shipped() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .flatMap(Optional::stream);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_history_that_is_shared_brings_what_every_plan_brings_alone(Scenario scenario) {
        PlanSchedule start = PlanSchedule.steady(scenario.startingPlan());
        OperatingPlan control = scenario.startingPlan().withControl(0.9).withMinimumFit(0.6);
        OperatingPlan training = control.withTrainingHoursPerMonth(6);
        PlanSchedule later = start.with(3, control);
        PlayedExperiment.assertAsPlayedAlone(new ExperimentRun(new Experiment(
                scenario,
                start,
                List.of(
                        Variant.from(start, "at once", 1, control),
                        new Variant("later", later),
                        Variant.from(later, "later and more", 4, training),
                        new Variant("the same", start)),
                4,
                2,
                9)));
    }

    @Test
    void a_cancelled_piece_is_not_done() {
        ExperimentRun run = new ExperimentRun(EXPERIMENT);
        assertThrows(RunCancelled.class, () -> run.play(0, (done, total) -> done < 5));
        assertEquals(0, run.done());
        assertFalse(run.isComplete());
    }

    @Test
    void another_seed_is_another_luck_and_replications_can_be_added() {
        Experiment other = new Experiment(COMPANY, BASELINE, EXPERIMENT.variants(), 3, 2, 78);
        Comparison shifted = PlayedExperiment.on(2, other);
        Comparison all = PlayedExperiment.on(2, EXPERIMENT);
        assertNotEquals(
                all.outcomes().getFirst().getFirst(),
                shifted.outcomes().getFirst().getFirst());
        assertEquals(
                all.outcomes().getFirst().get(1), shifted.outcomes().getFirst().getFirst());
    }
}
