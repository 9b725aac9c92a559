package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.PersonOutlook;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.ResignationReason;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** Why people resign, and what it costs. */
class ResignationInquiryTest {

    private static final Scenario RESTLESS = Companies.with(
            Companies.mixed(Companies.conveyor(1, 2, 4, 2, 0, 1)), OrganisationParameter.QUITS_PER_YEAR, 1.5);

    private static SimulationInput game(Scenario company) {
        return SimulationInput.steady(company, 4, company.startingPlan(), 3);
    }

    private static SimulationResult played(Scenario company) {
        return Simulator.run(game(company), true, RunObserver.NONE);
    }

    @Test
    void everybody_who_resigned_is_found_and_nobody_else() {
        SimulationResult played = played(RESTLESS);
        int quits = 0;
        for (int quarter = 1; quarter <= 3; quarter++) {
            List<ResignationExplanation> found =
                    new ResignationInquiry(game(RESTLESS), played, quarter).explain(Patience.ENDLESS);
            assertEquals(played.quarter(quarter).sum(Measure.QUITS), found.size(), "quarter " + quarter);
            quits += found.size();
            for (ResignationExplanation person : found) {
                assertTrue(person.yearly() > 0 && person.yearly() < 1, person.toString());
                assertTrue(person.brokeOff() <= person.clients(), person.toString());
                person.reasons().forEach(reason -> assertTrue(reason.factor() >= 1, person.toString()));
            }
        }
        assertTrue(quits > 2, "somebody resigned");
    }

    @Test
    void what_it_cost_is_what_another_run_with_the_person_staying_says() {
        SimulationResult played = played(RESTLESS);
        ResignationExplanation person = new ResignationInquiry(game(RESTLESS), played, 1)
                .explain(Patience.ENDLESS)
                .getFirst();

        SimulationRun stays = new SimulationRun(game(RESTLESS), true);
        stays.playToQuarter(1);
        SimulationRun other = stays.branchWithout(List.of(new Intervention.PersonStays(person.employee())));
        other.playToEnd();
        double profit = played.quarters().stream()
                        .mapToDouble(QuarterResult::profit)
                        .sum()
                - other.quarters().stream().mapToDouble(QuarterResult::profit).sum();
        assertEquals(profit, person.profit(), 1e-6);
    }

    @Test
    void a_planted_overload_is_found_to_be_why() {
        Scenario overloaded = Companies.with(RESTLESS, OrganisationParameter.QUIT_OVERLOAD, 4);
        for (OrganisationParameter other : List.of(
                OrganisationParameter.QUIT_DISLIKE,
                OrganisationParameter.QUIT_VARIETY,
                OrganisationParameter.QUIT_GROWTH,
                OrganisationParameter.QUIT_PAY,
                OrganisationParameter.QUIT_PULL)) {
            overloaded = Companies.with(overloaded, other, 0);
        }
        overloaded = Companies.with(overloaded, OrganisationParameter.BEARABLE_LOAD, 0.3);
        SimulationResult played = played(overloaded);
        List<ResignationExplanation> found = new ArrayList<>();
        for (int quarter = 1; quarter <= 3; quarter++) {
            found.addAll(new ResignationInquiry(game(overloaded), played, quarter).explain(Patience.ENDLESS));
        }
        assertFalse(found.isEmpty());
        for (ResignationExplanation person : found) {
            person.reasons().forEach(reason -> assertEquals(ResignationReason.OVERLOAD, reason.reason()));
        }
        assertTrue(
                found.stream().anyMatch(person -> person.decisive().equals(List.of(ResignationReason.OVERLOAD))),
                found.toString());
    }

    @Test
    void nobody_resigns_where_nobody_resigns_by_parameter_and_looking_changes_nothing() {
        Scenario content = Companies.with(RESTLESS, OrganisationParameter.QUITS_PER_YEAR, 0);
        SimulationResult played = played(content);
        assertEquals(List.of(), new ResignationInquiry(game(content), played, 1).explain(Patience.ENDLESS));
        SimulationRun looked = new SimulationRun(game(RESTLESS), true);
        while (!looked.isOver()) {
            List<PersonOutlook> people = looked.people();
            assertTrue(people.stream().allMatch(person -> person.chance() >= 0 && person.chance() <= 1));
            looked.playWeek();
        }
        assertEquals(played(RESTLESS).digest(), looked.result().digest());
    }
}
