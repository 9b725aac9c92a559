package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;

class FormerKeysTest {

    private static final String OLD = SoundCase.with("  firmBondDecay: 0.01", "  dormantUntilLostWeeks: 20");

    @Test
    void a_case_with_a_key_of_before_is_read_as_one_with_todays() {
        Scenario old = read(OLD).scenario().orElseThrow();
        assertEquals(20, old.clients().get(ClientParameter.WRITTEN_OFF_AFTER_WEEKS));
        assertEquals(
                Assumption.at(old, "clients.writtenOffAfterWeeks"),
                Assumption.at(old, "clients.dormantUntilLostWeeks"));
        assertTrue(Assumption.at(old, "clients.dormantUntilLostWeeks").isPresent());
    }

    @Test
    void a_problem_of_such_a_key_is_told_where_it_stands() {
        ScenarioProblem problem =
                read(OLD.replace("LostWeeks: 20", "LostWeeks: 2000")).problems().getFirst();
        assertEquals("2000", problem.value());
        assertTrue(problem.line() > 1, problem::toString);
    }

    @Test
    void both_keys_at_once_are_refused() {
        String both =
                OLD.replace("  dormantUntilLostWeeks: 20", "  dormantUntilLostWeeks: 20\n  writtenOffAfterWeeks: 30");
        assertEquals(1, read(both).problems().size());
    }

    private static CatalogEntry read(String text) {
        return new ScenarioReader().read("case.yaml", text, null);
    }

    @Test
    void what_means_nothing_any_more_is_left_out() {
        String old = SoundCase.with("  firmBondDecay: 0.01", "  firmBondDecay: 0.01\n  trialHazardPerWeek: 0.02");
        Scenario today = read(old).scenario().orElseThrow();
        assertEquals(ClientParameter.TRIAL_HAZARD.standard(), today.clients().get(ClientParameter.TRIAL_HAZARD));
    }
}
