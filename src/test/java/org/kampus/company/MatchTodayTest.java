package org.kampus.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.api.RunCancelled;

class MatchTodayTest {

    private static final Scenario FIVE = ScenarioCatalog.shipped()
            .find("five-people-firm")
            .orElseThrow()
            .scenario()
            .orElseThrow();

    @Test
    void the_first_decision_shows_what_was_wished_also_to_fates_that_were_not_played() {
        Map<CompanyFact, Double> wishes = Map.of(
                CompanyFact.CLIENTS, 50.0,
                CompanyFact.RETENTION, 0.85,
                CompanyFact.REVENUE, 80_000.0,
                CompanyFact.ORDERS, 600.0);
        MatchedPresent match = new MatchToday(FIVE, wishes, Map.of(), MatchProgress.NONE).solve(60);

        assertEquals(List.of(), match.unmet(), () -> match.facts().toString());
        assertEquals(
                match.parameters().get(LineParameter.ORDER_VALUE),
                match.scenario().mainLine().get(LineParameter.ORDER_VALUE));
        double clients = 0;
        for (long seed = 1_000; seed < 1_060; seed++) {
            clients += PresentFigures.of(match.scenario(), seed, (done, all) -> true)
                    .values()
                    .getOrDefault(CompanyFact.CLIENTS, 0.0);
        }
        assertEquals(50, clients / 60, 2);
    }

    @Test
    void a_wish_beyond_reach_is_named_and_the_others_are_met() {
        Map<CompanyFact, Double> wishes = Map.of(CompanyFact.CLIENTS, 40.0, CompanyFact.REPEAT_SHARE, 0.2);
        MatchedPresent match = new MatchToday(FIVE, wishes, Map.of(), MatchProgress.NONE).solve(30);

        assertEquals(
                List.of(CompanyFact.REPEAT_SHARE),
                match.unmet(),
                () -> match.facts().toString());
    }

    @Test
    void wishes_that_are_no_numbers_or_no_shares_are_refused() {
        for (double retention : new double[] {0, 1, -0.5, Double.NaN, 85}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new MatchToday(FIVE, Map.of(CompanyFact.RETENTION, retention), Map.of(), MatchProgress.NONE));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new MatchToday(
                        FIVE, Map.of(CompanyFact.CLIENTS, Double.POSITIVE_INFINITY), Map.of(), MatchProgress.NONE));
    }

    @Test
    void it_stops_within_a_simulated_week_of_being_told_to() {
        int[] told = {0};
        MatchToday endless = new MatchToday(FIVE, Map.of(CompanyFact.CLIENTS, 45.0), Map.of(), share -> ++told[0] < 10);

        assertThrows(RunCancelled.class, endless::solve);
        assertEquals(10, told[0]);
    }

    @Test
    void equations_are_solved() {
        double[] solution = LinearEquations.solve(new double[][] {{0, 2}, {3, 1}}, new double[] {4, 11});

        assertEquals(3, solution[0], 1e-12);
        assertEquals(2, solution[1], 1e-12);
        assertTrue(Double.isFinite(LinearEquations.solve(new double[][] {{1, 1}, {1, 1}}, new double[] {1, 1})[0]));
    }
}
