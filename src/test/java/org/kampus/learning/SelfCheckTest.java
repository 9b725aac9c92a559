package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.learning.SelfCheck.Answer;
import org.kampus.learning.SelfCheck.Question;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

class SelfCheckTest {

    private static final OperatingPlan CARING = Companies.universals(4).withCare(CareNorms.uniform(2, 0.5));

    private static final Scenario COMPANY = Companies.sized(Companies.mixed(CARING), 50);

    private static Map<Question, Answer> checked(Scenario company, OperatingPlan plan, int quarters) {
        SimulationResult result = Simulator.run(SimulationInput.steady(company, 7, plan, quarters));
        return SelfCheck.of(company, plan, result.quarters());
    }

    @Test
    void who_plans_no_contacts_only_reacts_and_has_no_time_to_grow() {
        OperatingPlan idle = CARING.withCare(CareNorms.uniform(0, 0));
        Map<Question, Answer> answers = checked(COMPANY, idle, 5);
        assertEquals(new Answer(0, true), answers.get(Question.REACTING));
        assertEquals(new Answer(0, true), answers.get(Question.NO_TIME));
        assertTrue(checked(COMPANY, CARING, 5).get(Question.REACTING).figure() > 0.3);
    }

    @Test
    void a_company_without_leads_lives_on_its_present_clients_and_shrinks() {
        Scenario closed = Companies.with(COMPANY, org.kampus.market.LineParameter.LEADS_PER_WEEK, 0);
        closed = Companies.with(closed, ClientParameter.REPUTATION_LEADS, 0);
        Map<Question, Answer> answers = checked(closed, CARING, 5);
        assertEquals(1, answers.get(Question.PRESENT_CLIENTS).figure(), 0.02);
        assertTrue(answers.get(Question.SHRINKING).yes());
        assertFalse(answers.containsKey(Question.SECOND), "there were no new clients");
    }

    @Test
    void what_a_first_quarter_cannot_tell_is_left_out() {
        Map<Question, Answer> answers = checked(COMPANY, CARING, 1);
        assertFalse(answers.containsKey(Question.FLAT));
        assertFalse(answers.containsKey(Question.SHRINKING));
        assertTrue(answers.keySet().containsAll(List.of(Question.ELSEWHERE, Question.LARGER, Question.REACTING)));
    }
}
