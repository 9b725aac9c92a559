package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;

class ExperimentTest {

    private static final OperatingPlan UNIVERSALS = Companies.universals(4);
    private static final OperatingPlan CONVEYOR = Companies.conveyor(0, 1, 1, 1, 0, 1);
    private static final Scenario COMPANY = Companies.sized(Companies.mixed(UNIVERSALS), 60);
    private static final PlanSchedule BASELINE = PlanSchedule.steady(UNIVERSALS);

    @Test
    void a_variant_may_begin_in_a_later_quarter() {
        Variant later = Variant.from(BASELINE, "later", 3, CONVEYOR);
        Experiment experiment = new Experiment(COMPANY, BASELINE, List.of(later), 4, 2, 7);
        assertEquals(
                List.of(UNIVERSALS, UNIVERSALS, CONVEYOR, CONVEYOR),
                experiment.input(1, 0).plans());
        assertEquals(
                List.of(3),
                later.deviations(BASELINE).stream()
                        .map(Variant.Deviation::fromQuarter)
                        .toList());
    }

    @Test
    void a_variant_tells_its_changes_against_the_baseline() {
        Variant strict = Variant.from(BASELINE, "strict", 1, UNIVERSALS.withMinimumFit(0.7));
        assertEquals(
                List.of(new Variant.Deviation(1, List.of(new PlanChange.Rule(Lever.MINIMUM_FIT, 0.5, 0.7)))),
                strict.deviations(BASELINE));
    }

    @Test
    void a_later_variant_keeps_what_the_baseline_did_before() {
        PlanSchedule played = PlanSchedule.of(List.of(UNIVERSALS, UNIVERSALS, UNIVERSALS.withMinimumFit(0.6)));
        assertEquals(2, played.steps().size());
        Variant variant = Variant.from(played, "v", 4, CONVEYOR);
        assertEquals(played.planIn(3), variant.schedule().planIn(3));
        assertEquals(CONVEYOR, variant.schedule().planIn(9));
    }

    @Test
    void all_arms_of_a_replication_have_the_same_luck_and_each_replication_another() {
        Variant variant = Variant.from(BASELINE, "v", 1, CONVEYOR);
        Experiment experiment = new Experiment(COMPANY, BASELINE, List.of(variant), 2, 3, 100);
        assertEquals(102, experiment.input(0, 2).seed());
        assertEquals(experiment.input(0, 2).seed(), experiment.input(1, 2).seed());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Variant good = Variant.from(BASELINE, "conveyor", 1, CONVEYOR);
        Variant late = Variant.from(BASELINE, "late", 9, CONVEYOR);
        Variant nameless = Variant.from(BASELINE, " ", 1, CONVEYOR);
        InvalidExperimentException thrown = assertThrows(
                InvalidExperimentException.class,
                () -> new Experiment(COMPANY, BASELINE, List.of(good, late, nameless, good), 4, 1, 7));
        assertEquals(
                List.of(
                        new ExperimentProblem.BadReplications(1, 2, Experiment.MOST_REPLICATIONS),
                        new ExperimentProblem.BeginsTooLate(2, 9, 4),
                        new ExperimentProblem.BadName(3, " ", Experiment.LONGEST_NAME),
                        new ExperimentProblem.SameName(4, "conveyor")),
                thrown.problems());
        assertTrue(thrown.getMessage().contains("variant 2 begins with quarter 9"), thrown.getMessage());
    }

    @Test
    void there_is_a_limit_to_variants_and_quarters() {
        List<Variant> nine = Collections.nCopies(9, new Variant("v", BASELINE));
        List<ExperimentProblem> problems = Experiment.problems(BASELINE, nine, 41, 2);
        assertEquals(new ExperimentProblem.TooManyVariants(9, 8), problems.getFirst());
        assertEquals(new ExperimentProblem.BadHorizon(41, 40), problems.get(1));
    }

    @Test
    void a_schedule_begins_with_the_first_quarter_and_goes_up() {
        assertThrows(IllegalArgumentException.class, () -> new PlanSchedule(List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new PlanSchedule(List.of(new PlanSchedule.Step(2, UNIVERSALS))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlanSchedule(
                        List.of(new PlanSchedule.Step(1, UNIVERSALS), new PlanSchedule.Step(1, CONVEYOR))));
    }

    @Test
    void the_size_grows_with_arms_replications_clients_and_weeks() {
        Variant variant = Variant.from(BASELINE, "v", 1, CONVEYOR);
        double alone = new Experiment(COMPANY, BASELINE, List.of(), 4, 2, 7).clientWeeks();
        double both = new Experiment(COMPANY, BASELINE, List.of(variant), 4, 6, 7).clientWeeks();
        assertEquals(6 * alone, both, 1e-6);
        assertTrue(alone >= 2 * 60 * 4 * 13);
        Scenario flooded = Companies.with(COMPANY, LineParameter.LEADS_PER_WEEK, 5_000);
        assertTrue(new Experiment(flooded, BASELINE, List.of(), 4, 2, 7).clientWeeks() > 100 * alone);
    }
}
