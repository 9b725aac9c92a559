package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.insight.Scorecard;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** The bridge from one quarter's scores to the next ones: exact, repeatable, and true to what was planted. */
class QuarterBridgesTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 0, 1));

    static Stream<Scenario> cases() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .map(s -> s.orElseThrow());
    }

    private static SimulationInput game(Scenario scenario, long seed, List<MarketEvent> events) {
        OperatingPlan start = scenario.startingPlan();
        Role role = start.structure().staffedRoles().iterator().next();
        OperatingPlan more = start.withStructure(
                start.structure().withHeadcount(role, start.structure().headcount(role) + 1));
        OperatingPlan next = Lever.CONTROL.set(Lever.DISCOUNT.set(more, 0.05), 0.9);
        return new SimulationInput(scenario, seed, List.of(start, next), events);
    }

    private static List<ScoreBridge> bridges(SimulationInput input, int quarter) {
        SimulationResult result = Simulator.run(input);
        return QuarterBridges.of(QuarterOpening.of(input, quarter), result.quarter(quarter - 1), Patience.ENDLESS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("slow")
    void the_parts_add_up_to_the_whole_difference_in_every_case(Scenario scenario) {
        SimulationInput input = game(scenario, 3, List.of(MarketEvent.of(MarketEvent.Kind.LEAD_WAVE, 15)));
        SimulationResult result = Simulator.run(input);
        for (ScoreBridge bridge : bridges(input, 2)) {
            double sum = bridge.from();
            for (Contribution part : bridge.parts()) {
                sum += part.value();
            }
            String where = scenario.id() + ", " + bridge;
            assertEquals(bridge.score().of(Scorecard.of(result.quarter(1))), bridge.from(), where);
            assertEquals(bridge.score().of(Scorecard.of(result.quarter(2))), bridge.to(), where);
            assertEquals(bridge.to(), sum, 1e-9 * (1 + Math.abs(bridge.to())), where);
        }
    }

    @Test
    void decisions_and_events_are_told_apart_and_the_same_each_time() {
        SimulationInput input = game(COMPANY, 5, List.of(MarketEvent.of(MarketEvent.Kind.RIVAL_ATTACK, 16)));
        List<ScoreBridge> bridges = bridges(input, 2);

        ScoreBridge profit = bridges.getFirst();
        assertEquals(
                List.of(
                        Contribution.Kind.MOMENTUM,
                        Contribution.Kind.LUCK,
                        Contribution.Kind.DECISION,
                        Contribution.Kind.DECISION,
                        Contribution.Kind.DECISION,
                        Contribution.Kind.EVENT),
                profit.parts().stream().map(Contribution::kind).toList());
        assertTrue(profit.parts().getFirst().error() > 0, "momentum is a mean over fates");
        assertEquals(0, profit.parts().getLast().error(), "four players are shared out exactly");
        assertEquals(bridges, bridges(input, 2));
    }

    @Test
    void a_quarter_in_which_nothing_was_decided_is_momentum_and_luck() {
        SimulationInput input = SimulationInput.steady(COMPANY, 5, COMPANY.startingPlan(), 2);
        for (ScoreBridge bridge : bridges(input, 2)) {
            assertEquals(2, bridge.parts().size(), bridge.toString());
        }
    }

    @Test
    void a_fixed_cost_that_nobody_decided_on_has_no_part_and_a_discount_costs_what_it_costs() {
        OperatingPlan start = COMPANY.startingPlan();
        SimulationInput input =
                new SimulationInput(COMPANY, 5, List.of(start, Lever.DISCOUNT.set(start, 0.1)), List.of());
        ScoreBridge profit = bridges(input, 2).getFirst();
        double discount = profit.parts().getLast().value();
        double without = Simulator.run(new SimulationInput(COMPANY, 5, List.of(start, start)))
                .quarter(2)
                .profit();
        assertEquals(profit.to() - without, discount, 1e-9 * Math.abs(without));
    }

    @Test
    void above_six_players_orders_are_sampled_and_still_share_out_everything() {
        int players = 9;
        ShapleyValues values = new ShapleyValues(
                players, set -> new double[] {worth(set)}, new Pieces(ShapleyValues.runs(players), Patience.ENDLESS));
        double sum = 0;
        for (int player = 0; player < players; player++) {
            sum += values.value(player, 0);
        }
        BitSet all = new BitSet();
        all.set(0, players);
        assertEquals(worth(all), sum, 1e-9);
        assertTrue(values.error(0, 0) > 0);
        assertEquals(3, values.value(8, 0), 1e-9, "who works with nobody gets what it makes");
    }

    /** Players 0, 1 and 2 make 12 together, each other one its number less 5; nobody else works with anybody. */
    private static double worth(BitSet set) {
        double worth = set.get(0) && set.get(1) && set.get(2) ? 12 : 0;
        return worth
                + set.stream()
                        .filter(player -> player > 2)
                        .map(player -> player - 5)
                        .sum();
    }

    @Test
    void exact_values_are_those_of_the_textbook() {
        // Glove game: one left glove, two right ones; a pair is worth 1.
        ShapleyValues values = new ShapleyValues(
                3,
                set -> new double[] {set.get(0) && (set.get(1) || set.get(2)) ? 1 : 0},
                new Pieces(ShapleyValues.runs(3), Patience.ENDLESS));
        assertEquals(2 / 3.0, values.value(0, 0), 1e-12);
        assertEquals(1 / 6.0, values.value(1, 0), 1e-12);
        assertEquals(1 / 6.0, values.value(2, 0), 1e-12);
        assertEquals(0, values.error(0, 0));
    }

    @Test
    void an_explanation_nobody_wants_any_more_ends() {
        SimulationInput input = game(COMPANY, 5, List.of());
        List<Double> told = new ArrayList<>();
        QuarterOpening opening = QuarterOpening.of(input, 2);
        assertThrows(
                RunCancelled.class,
                () -> QuarterBridges.of(opening, Simulator.run(input).quarter(1), share -> {
                    told.add(share);
                    return told.size() < 3;
                }));
        assertEquals(3, told.size());
    }

    @Test
    void a_quarter_stands_somewhere_among_two_hundred_other_fates() {
        SimulationInput input = game(COMPANY, 5, List.of());
        SimulationResult result = Simulator.run(input);
        for (LuckBand band : LuckBand.ofQuarter(QuarterOpening.of(input, 2), result.quarter(2), Patience.ENDLESS)) {
            assertTrue(band.p10() <= band.p50() && band.p50() <= band.p90(), band.toString());
            assertTrue(band.percentile() >= 0 && band.percentile() <= 1, band.toString());
        }
        LuckBand whole =
                LuckPath.of(input, result.quarters(), Patience.ENDLESS).game().getFirst();
        assertEquals(result.quarter(1).profit() + result.quarter(2).profit(), whole.actual(), 1e-9);
        assertTrue(whole.p10() < whole.p90(), whole.toString());
    }
}
