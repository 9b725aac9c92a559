package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.insight.Highlight;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.Patience;
import org.kampus.insight.counterfactual.QuarterBridges;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.QuarterOpening;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.organisation.Decision;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** That what the tutorials do is explained as what they say it is, whatever luck did. */
@Tag("slow")
class TutorialExplanationsTest {

    private static final int FATES = 4;

    private final Scenario scenario = ScenarioCatalog.shipped()
            .find("chemical-expediters")
            .orElseThrow()
            .scenario()
            .orElseThrow();
    private final List<SimulationResult> games = LongStream.range(0, FATES)
            .mapToObj(seed -> Simulator.run(
                    new SimulationInput(scenario, seed, TutorialFiguresTest.plans(scenario.startingPlan()))))
            .toList();

    @Test
    void the_right_move_costs_first_and_earns_within_a_year() {
        promise(
                "new duties in a year",
                0,
                99,
                game -> years(game, 2).stream()
                        .filter(year -> first(year.decision()) instanceof PlanChange.Duty)
                        .mapToDouble(year -> year.low() / 1000)
                        .min()
                        .orElseThrow());
        promise(
                "fewer managers in a year",
                0,
                99,
                game -> years(game, 2).stream()
                        .filter(year -> isAbout(year.decision(), Role.ACCOUNT_MANAGER))
                        .mapToDouble(year -> year.low() / 1000)
                        .findFirst()
                        .orElseThrow());
        promise("fewer managers at once", -50, 0, game -> part(game, 2, Role.ACCOUNT_MANAGER, Score.CLIENT_BASE_VALUE));
        promise(
                "the quarter with the largest effect",
                2,
                2,
                game -> effects(game).stream()
                        .max(Comparator.comparingDouble(effect -> Math.abs(effect.on(Score.PROFIT))))
                        .orElseThrow()
                        .quarter());
    }

    @Test
    void the_mistake_costs_at_once_also_where_profit_rose() {
        promise("profit of the quarter", -1.1, -0.3, game -> part(game, 4, Role.OPERATIONS_CLERK, Score.PROFIT));
        promise("client base", -42, -5, game -> part(game, 4, Role.OPERATIONS_CLERK, Score.CLIENT_BASE_VALUE));
    }

    @Test
    void a_first_workshop_tells_what_teams_usually_do() {
        OperatingPlan right = TutorialFiguresTest.plans(scenario.startingPlan()).get(1);
        OperatingPlan saving =
                TutorialFiguresTest.plans(scenario.startingPlan()).get(3);
        List<SimulationResult> teams = LongStream.range(4, 6)
                .mapToObj(seed -> Simulator.run(new SimulationInput(scenario, seed, List.of(right, right, saving))))
                .toList();
        for (SimulationResult team : teams) {
            List<YearAhead> years = years(team, 1);
            assertTrue(within(1.5, 3.3, year(years, SalesFunction.PAPERWORK).profit()), years.toString());
            assertTrue(within(4, 7.5, year(years, SalesFunction.PROCESS_ORDERS).profit()), years.toString());
            assertTrue(year(years, SalesFunction.PROCESS_ORDERS).low() > 3_000, years.toString());
            assertTrue(within(-1, -0.2, 1_000 * part(team, 3, Role.OPERATIONS_CLERK, Score.PROFIT)));
            assertTrue(within(-54, -9, 1_000 * part(team, 3, Role.OPERATIONS_CLERK, Score.CLIENT_BASE_VALUE)));
        }
    }

    /** Whether a figure in thousand ₽ lies between two in million. */
    private static boolean within(double from, double to, double value) {
        return value >= 1_000 * from && value <= 1_000 * to;
    }

    private static YearAhead year(List<YearAhead> years, SalesFunction function) {
        return years.stream()
                .filter(year -> first(year.decision()) instanceof PlanChange.Duty duty && duty.function() == function)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_turn_is_said_to_come_about_by_what_speaks_against_it() {
        for (SimulationResult game : games) {
            for (QuarterEffect effect : effects(game)) {
                Highlight.Tone against = effect.on(Score.PROFIT) < 0 ? Highlight.Tone.GOOD : Highlight.Tone.BAD;
                effect.mechanism().ifPresent(found -> assertNotEquals(against, found.tone(), effect.toString()));
            }
        }
    }

    @Test
    void coverage_earns_whichever_criteria_stand_beside_it() {
        Scenario names = ScenarioCatalog.shipped()
                .find("key-client-below-norm")
                .orElseThrow()
                .scenario()
                .orElseThrow();
        OperatingPlan start = names.startingPlan();
        KeyAccountProgramme chosen = start.keyAccounts()
                .withWeight(KeyAccountCriterion.INVOICE, 0)
                .withWeight(KeyAccountCriterion.PARTNERSHIP, 3)
                .withWeight(KeyAccountCriterion.FIT, 3)
                .withWeight(KeyAccountCriterion.PROFIT_POTENTIAL, 3)
                .withMinimumCoverage(0.75);
        List<Evening> evenings = LongStream.range(0, 2L * FATES)
                .mapToObj(seed -> Evening.of(Simulator.run(
                        new SimulationInput(names, seed, List.of(start.withKeyAccounts(chosen)), List.of()))))
                .toList();
        Lever coverage = Lever.KEY_COVERAGE;
        promise(evenings, "coverage at once", 0, 99, game -> game.atOnce(coverage));
        promise(
                evenings,
                "coverage in a year, at least",
                0.04,
                99,
                game -> game.year(coverage).low());
        promise(
                evenings,
                "coverage in a year, at most",
                0,
                4.8,
                game -> game.year(coverage).high());
        promise(
                evenings,
                "profit potential",
                -1,
                0,
                game -> game.year(Lever.KEY_PROFIT_POTENTIAL).high());
        for (Lever other : List.of(Lever.KEY_PARTNERSHIP, Lever.KEY_FIT, Lever.KEY_INVOICE)) {
            promise(
                    evenings,
                    other + " in a year",
                    -0.2,
                    0.2,
                    game -> game.year(other).profit());
        }
        long moreByLuck = evenings.stream()
                .filter(game ->
                        Math.abs(game.sum(Contribution.Kind.LUCK)) > Math.abs(game.sum(Contribution.Kind.DECISION)))
                .count();
        assertTrue(moreByLuck >= 2 && moreByLuck <= 6, "luck moved more in " + moreByLuck + " of 8; mend the tutorial");
    }

    /** The first quarter of an evening with key accounts, explained, in million ₽. */
    private record Evening(List<Contribution> profit, List<YearAhead> years) {

        static Evening of(SimulationResult game) {
            QuarterOpening opening = QuarterOpening.of(game.input(), 1);
            return new Evening(
                    QuarterBridges.of(opening, game.quarter(0), Patience.ENDLESS)
                            .get(Score.PROFIT.ordinal())
                            .parts(),
                    YearAhead.of(opening, Patience.ENDLESS));
        }

        double sum(Contribution.Kind kind) {
            return profit.stream()
                            .filter(part -> part.kind() == kind)
                            .mapToDouble(Contribution::value)
                            .sum()
                    / 1000;
        }

        double atOnce(Lever lever) {
            return profit.stream()
                            .filter(part -> part.decision()
                                    .filter(decision -> isAbout(decision, lever))
                                    .isPresent())
                            .mapToDouble(Contribution::value)
                            .sum()
                    / 1000;
        }

        YearAhead year(Lever lever) {
            return years.stream()
                    .filter(year -> isAbout(year.decision(), lever))
                    .map(year ->
                            new YearAhead(year.decision(), year.profit() / 1000, year.low() / 1000, year.high() / 1000))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isAbout(Decision decision, Lever lever) {
        return first(decision) instanceof PlanChange.Rule rule && rule.lever() == lever;
    }

    private static List<YearAhead> years(SimulationResult game, int quarter) {
        return YearAhead.of(QuarterOpening.of(game.input(), quarter), Patience.ENDLESS);
    }

    private static List<QuarterEffect> effects(SimulationResult game) {
        return QuarterEffect.of(game.input(), game.quarters(), Patience.ENDLESS);
    }

    /** What changing the headcount of a role did to a score of the quarter, million ₽. */
    private static double part(SimulationResult game, int quarter, Role role, Score score) {
        return QuarterBridges.of(QuarterOpening.of(game.input(), quarter), game.quarter(quarter - 1), Patience.ENDLESS)
                        .get(score.ordinal())
                        .parts()
                        .stream()
                        .filter(part -> part.decision()
                                .filter(decision -> isAbout(decision, role))
                                .isPresent())
                        .mapToDouble(Contribution::value)
                        .sum()
                / 1000;
    }

    private static PlanChange first(Decision decision) {
        return decision.changes().getFirst();
    }

    private static boolean isAbout(Decision decision, Role role) {
        return first(decision) instanceof PlanChange.Headcount people && people.role() == role;
    }

    private void promise(String what, double from, double to, ToDoubleFunction<SimulationResult> figure) {
        promise(games, what, from, to, figure);
    }

    private static <G> void promise(List<G> games, String what, double from, double to, ToDoubleFunction<G> figure) {
        double[] values = games.stream().mapToDouble(figure).toArray();
        long kept = java.util.Arrays.stream(values)
                .filter(value -> value >= from && value <= to)
                .count();
        assertTrue(
                kept >= 0.8 * games.size(),
                () -> "%s lies between %s and %s in only %d of %d games (%s); mend the tutorial"
                        .formatted(what, from, to, kept, games.size(), java.util.Arrays.toString(values)));
    }
}
