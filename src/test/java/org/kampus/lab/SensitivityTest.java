package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Companies;

class SensitivityTest {

    private static final Assumption SWITCHING =
            new Assumption(Assumption.Place.ORGANISATION, 0, OrganisationParameter.SWITCHING_MINUTES);
    private static final Assumption SWITCHING_CAP =
            new Assumption(Assumption.Place.ORGANISATION, 0, OrganisationParameter.SWITCHING_CAP);
    private static final Assumption REWORK =
            new Assumption(Assumption.Place.ORGANISATION, 0, OrganisationParameter.REWORK);
    private static final Assumption MARGIN = new Assumption(Assumption.Place.LINE, 0, LineParameter.GROSS_MARGIN);

    private static final OperatingPlan UNIVERSALS = Companies.universals(5);
    private static final Scenario COMPANY = Companies.sized(Companies.mixed(UNIVERSALS), 110);

    private static Contrast contrast(Scenario scenario, OperatingPlan other, int replications) {
        PlanSchedule baseline = PlanSchedule.steady(scenario.startingPlan());
        return new Contrast(
                new Experiment(
                        scenario, baseline, List.of(Variant.from(baseline, "other", 1, other)), 3, replications, 11),
                0,
                1);
    }

    @Test
    void plans_that_share_a_history_bring_in_every_world_what_they_bring_alone() {
        Contrast conveyor = contrast(COMPANY, Companies.conveyor(0, 1, 2, 2, 0, 0), 2);
        PlayedExperiment.assertAsPlayedAlone(new Tornado(conveyor, List.of(SWITCHING)));
    }

    @Test
    void the_dearer_switching_is_the_better_looks_the_conveyor() {
        Contrast conveyor = contrast(COMPANY, Companies.conveyor(0, 1, 2, 2, 0, 0), 12);
        Tornado tornado = PlayedExperiment.on(2, new Tornado(conveyor, List.of(REWORK, SWITCHING)));
        List<Tornado.Bar> bars = tornado.bars(Metric.NEW_CLIENTS);
        Tornado.Bar switching = bars.getFirst();
        assertEquals(SWITCHING, switching.assumption());
        assertTrue(switching.isClear(), switching::toString);
        assertTrue(switching.swing().isBetter(), switching::toString);
        assertEquals(List.of(switching), tornado.threats(Metric.NEW_CLIENTS));
        double sign = Math.signum(switching.present().difference());
        double low = sign * switching.atLow().difference();
        double high = sign * switching.atHigh().difference();
        assertEquals(Math.min(low, high), switching.leastLeft(), 1e-12);
        assertEquals(0, bars.getLast().span(), "there is no plant, so nothing is reworked");
        assertFalse(bars.getLast().isClear());
        assertEquals(tornado.present(Metric.NEW_CLIENTS), switching.present());
    }

    @Test
    void the_screening_ranks_what_matters_before_what_does_not() {
        Contrast conveyor = contrast(COMPANY, Companies.conveyor(0, 1, 2, 2, 0, 0), 12);
        List<Assumption> varied = List.of(REWORK, SWITCHING_CAP, SWITCHING);
        MorrisScreening screening = PlayedExperiment.on(2, MorrisScreening.of(conveyor, varied, 6));
        List<MorrisScreening.Effect> effects = screening.effects(Metric.NEW_CLIENTS);
        assertEquals(SWITCHING, effects.getFirst().assumption());
        assertTrue(effects.getFirst().isClear(), effects::toString);
        assertEquals(0, effects.getLast().importance());
        assertTrue(effects.getFirst().mean() > 0.8 * effects.getFirst().importance(), "it works one way everywhere");
        assertEquals(
                effects,
                PlayedExperiment.on(1, MorrisScreening.of(conveyor, varied, 6)).effects(Metric.NEW_CLIENTS));
    }

    /** Profit differs by margin times revenue less wages, a straight line whose zero can be computed. */
    @Test
    void the_margin_at_which_a_clerk_no_longer_pays_is_found() {
        OperatingPlan tight = Companies.conveyor(0, 1, 2, 1, 0, 0);
        OperatingPlan clerk = Companies.conveyor(0, 1, 2, 2, 0, 0);
        Scenario company = Companies.sized(Companies.mixed(tight), 110);
        Comparison played = PlayedExperiment.on(2, contrast(company, clerk, 6).experiment());
        PairedComparison grossProfit = played.against(Metric.GROSS_PROFIT, 1);
        PairedComparison profit = played.against(Metric.PROFIT, 1);
        double margin = MARGIN.get(company);
        double costs = grossProfit.difference() - profit.difference();
        double expected = margin * costs / grossProfit.difference();
        Scenario near = MARGIN.set(company, expected / 0.9);
        BreakEven breakEven = PlayedExperiment.on(2, BreakEven.of(contrast(near, clerk, 6), MARGIN, 4));
        BreakEven.Conclusion conclusion = breakEven.conclusion(Metric.PROFIT);
        assertTrue(conclusion.present().difference() > 0);
        // Interest and penalties do not grow with the margin.
        assertEquals(expected, conclusion.failsBelow().orElseThrow(), 0.08 * expected);
        assertTrue(conclusion.failsAbove().isEmpty());
        assertFalse(conclusion.holdsThroughout());
        assertEquals(5, breakEven.curve(Metric.PROFIT).size(), "four values and the case's own");
    }

    @Test
    void what_is_known_is_not_played_again_and_the_answer_is_the_same() {
        Contrast conveyor = contrast(COMPANY, Companies.conveyor(0, 1, 2, 2, 0, 0), 6);
        Tornado glance = PlayedExperiment.on(2, new Tornado(conveyor.withReplications(2), List.of(REWORK, SWITCHING)));
        assertEquals(
                List.of(SWITCHING),
                glance.contenders(List.of(Metric.TOUCHES), 1),
                "without a plant rework changes nothing");
        Tornado closer = new Tornado(conveyor, List.of(SWITCHING));
        closer.know(glance);

        assertEquals(3 * 2 * 2, closer.done(), "three worlds in two fates of two arms");
        Tornado whole = PlayedExperiment.on(2, new Tornado(conveyor, List.of(SWITCHING)));
        assertEquals(whole.bars(Metric.PROFIT), PlayedExperiment.on(2, closer).bars(Metric.PROFIT));

        BreakEven ends = BreakEven.of(conveyor, SWITCHING, 3);
        ends.know(closer);
        assertEquals(3 * 6 * 2, ends.done(), "the case's own value and both ends");
        assertEquals(
                PlayedExperiment.on(2, BreakEven.of(conveyor, SWITCHING, 3)).curve(Metric.PROFIT),
                PlayedExperiment.on(2, ends).curve(Metric.PROFIT));
    }

    @Test
    void nothing_is_told_before_all_is_played() {
        Tornado tornado = new Tornado(contrast(COMPANY, Companies.universals(6), 2), List.of(SWITCHING));
        assertEquals(3 * 2 * 2, tornado.pieces());
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> tornado.bars(Metric.PROFIT));
        assertTrue(thrown.getMessage().contains("0 are"), thrown.getMessage());
    }

    @Test
    void a_contrast_needs_two_arms_that_exist() {
        Experiment experiment = contrast(COMPANY, Companies.universals(6), 2).experiment();
        assertThrows(IllegalArgumentException.class, () -> new Contrast(experiment, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Contrast(experiment, 0, 2));
        assertEquals(
                5,
                new Contrast(experiment, 1, 0).withReplications(5).experiment().replications());
    }

    @Test
    void every_range_holds_the_value_of_every_shipped_case_and_may_be_set() {
        for (CatalogEntry entry : ScenarioCatalog.shipped().entries()) {
            Scenario scenario = entry.scenario().orElseThrow();
            List<Assumption> uncertain = UncertainRange.uncertain(scenario);
            assertTrue(uncertain.size() > 50, entry.id() + " has only " + uncertain.size());
            for (Assumption assumption : uncertain) {
                UncertainRange range = UncertainRange.of(scenario, assumption);
                double value = assumption.get(scenario);
                assertTrue(range.low() <= value && value <= range.high(), assumption.path());
                assertEquals(range.high(), assumption.get(assumption.set(scenario, range.at(1))), assumption.path());
                assertEquals(range.low(), assumption.get(assumption.set(scenario, range.at(0))), assumption.path());
            }
        }
    }

    @Test
    void what_a_company_counts_is_not_uncertain() {
        assertTrue(UncertainRange.uncertain(COMPANY).stream()
                .noneMatch(assumption -> assumption.parameter() == LineParameter.CLIENTS_AT_START));
    }
}
