package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;

/** Where a game turned: by what its decisions did, not by how much a figure moved. */
class QuarterEffectTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 0, 1));

    @Test
    void a_plan_that_stays_as_it_is_never_turns_anything() {
        SimulationInput input = SimulationInput.steady(COMPANY, 2, COMPANY.startingPlan(), 4);
        assertEquals(List.of(), QuarterEffect.of(input, Simulator.run(input).quarters(), Patience.ENDLESS));
    }

    @Test
    void what_was_decided_in_a_quarter_is_taken_out_of_all_later_plans_and_later_decisions_stay() {
        OperatingPlan start = COMPANY.startingPlan();
        OperatingPlan generous = Lever.DISCOUNT.set(start, 0.15);
        OperatingPlan stricter = Lever.CONTROL.set(generous, 0.9);
        SimulationInput input = new SimulationInput(COMPANY, 2, List.of(generous, generous, stricter));
        List<QuarterEffect> effects =
                QuarterEffect.of(input, Simulator.run(input).quarters(), Patience.ENDLESS);

        assertEquals(List.of(1, 3), effects.stream().map(QuarterEffect::quarter).toList());
        List<QuarterResult> frugal = Simulator.run(
                        new SimulationInput(COMPANY, 2, List.of(start, start, Lever.CONTROL.set(start, 0.9))))
                .quarters();
        double saved = frugal.stream().mapToDouble(QuarterResult::profit).sum();
        assertEquals(saved, effects.getFirst().without().profit(), 1e-9 * Math.abs(saved));
    }

    @Test
    void a_later_decision_about_the_same_thing_wins() {
        OperatingPlan start = COMPANY.startingPlan();
        SimulationInput input = new SimulationInput(
                COMPANY, 2, List.of(Lever.DISCOUNT.set(start, 0.15), Lever.DISCOUNT.set(start, 0.05)));
        List<QuarterEffect> effects =
                QuarterEffect.of(input, Simulator.run(input).quarters(), Patience.ENDLESS);
        double other = Simulator.run(new SimulationInput(COMPANY, 2, List.of(start, Lever.DISCOUNT.set(start, 0.05))))
                .quarters()
                .stream()
                .mapToDouble(QuarterResult::profit)
                .sum();
        assertEquals(other, effects.getFirst().without().profit(), 1e-9 * Math.abs(other));
    }

    @Test
    void a_disaster_is_a_turn_with_its_sign() {
        OperatingPlan start = COMPANY.startingPlan();
        OperatingPlan gift = Lever.DISCOUNT.set(start, 0.2);
        SimulationInput input = new SimulationInput(COMPANY, 2, List.of(start, gift, gift));
        List<QuarterResult> quarters = Simulator.run(input).quarters();
        double revenue = quarters.stream().mapToDouble(QuarterResult::revenue).sum();
        List<QuarterEffect> turns = QuarterEffect.turningPoints(
                QuarterEffect.of(input, quarters, Patience.ENDLESS), Score.PROFIT, revenue, 3);
        assertEquals(1, turns.size());
        assertEquals(2, turns.getFirst().quarter());
        assertTrue(turns.getFirst().on(Score.PROFIT) < 0, turns.toString());
    }

    @Test
    void where_no_decision_moved_profit_the_turn_is_told_by_what_clients_are_worth() {
        QuarterEffect mild = effect(1, 10, 900);
        QuarterEffect milder = effect(2, -20, 4);
        assertEquals(Score.CLIENT_BASE_VALUE, QuarterEffect.turnedBy(List.of(mild, milder), 10_000));
        assertEquals(List.of(mild), QuarterEffect.turningPoints(List.of(mild, milder), 10_000, 3));
        assertEquals(Score.PROFIT, QuarterEffect.turnedBy(List.of(mild, milder), 1_000));
        assertEquals(List.of(mild, milder), QuarterEffect.turningPoints(List.of(mild, milder), 1_000, 3));
        assertEquals(Score.PROFIT, QuarterEffect.turnedBy(List.of(milder), 10_000));
        assertEquals(List.of(), QuarterEffect.turningPoints(List.of(milder), 10_000, 3));
        assertEquals(List.of(), QuarterEffect.turningPoints(List.of(), 10_000, 3));
    }

    private static QuarterEffect effect(int quarter, double profit, double base) {
        return new QuarterEffect(
                quarter,
                List.of(),
                new Scorecard(100, 10_000, 0.8, 0.8),
                new Scorecard(100 - profit, 10_000 - base, 0.8, 0.8),
                Optional.empty());
    }
}
