package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** Whatever the plan and the parameters, the world stays a world: finite, conserved, never negative. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddPlansTest {

    private final Scenario company = Companies.with(
            Companies.with(Companies.mixed(Companies.universals(4)), LineParameter.CLIENTS_AT_START, 60),
            LineParameter.LEADS_PER_WEEK,
            3);

    @Test
    void nobody_employed() {
        SimulationResult result =
                play(company, List.of(Companies.plan(SalesStructure.empty()), company.startingPlan()));
        assertEquals(0, result.quarter(1).sum(Measure.TOUCHES));
    }

    @Test
    void people_who_do_nothing() {
        play(company, List.of(Companies.plan(SalesStructure.empty().withHeadcount(Role.HUNTER, 5))));
    }

    @ParameterizedTest
    @EnumSource(SalesFunction.class)
    void a_function_done_by_no_one(SalesFunction missing) {
        SalesStructure structure = company.startingPlan().structure();
        play(
                company,
                List.of(company.startingPlan()
                        .withStructure(structure.with(missing, Role.UNIVERSAL_SELLER, Involvement.NONE))));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_in_one_role_that_does_all(Role role) {
        SalesStructure structure =
                SalesStructure.empty().withDuties(role, SalesFunction.values()).withHeadcount(role, 4);
        play(company, List.of(Companies.plan(structure), company.startingPlan()));
    }

    @Test
    void no_clients_and_no_leads() {
        Scenario empty = Companies.with(
                Companies.with(company, LineParameter.CLIENTS_AT_START, 0), LineParameter.LEADS_PER_WEEK, 0);
        QuarterResult quarter = play(empty, List.of(empty.startingPlan())).quarter(1);
        assertEquals(0, quarter.revenue());
        assertTrue(quarter.profit() < 0);
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void levers_at_both_ends(Lever lever) {
        play(
                company,
                List.of(
                        lever.set(company.startingPlan(), lever.min()),
                        lever.set(company.startingPlan(), lever.max())));
    }

    List<Scenario> extremes() {
        List<Scenario> scenarios = new ArrayList<>();
        for (ClientParameter parameter : ClientParameter.values()) {
            scenarios.add(Companies.with(company, parameter, parameter.min()));
            scenarios.add(Companies.with(company, parameter, parameter.max()));
        }
        for (OrganisationParameter parameter : OrganisationParameter.values()) {
            scenarios.add(Companies.with(company, parameter, parameter.min()));
            scenarios.add(Companies.with(company, parameter, parameter.max()));
        }
        for (LineParameter parameter : LineParameter.values()) {
            scenarios.add(Companies.with(company, parameter, parameter.min()));
            if (parameter != LineParameter.CLIENTS_AT_START && parameter != LineParameter.LEADS_PER_WEEK) {
                scenarios.add(Companies.with(company, parameter, parameter.max()));
            }
        }
        return scenarios;
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void parameters_at_both_ends(Scenario scenario) {
        play(scenario, List.of(scenario.startingPlan()));
    }

    @Test
    void forty_random_plans_one_after_the_other() {
        Random random = new Random(5);
        for (int game = 0; game < 5; game++) {
            List<OperatingPlan> plans = new ArrayList<>();
            for (int quarter = 0; quarter < 8; quarter++) {
                plans.add(randomPlan(random));
            }
            play(company, plans);
        }
    }

    private OperatingPlan randomPlan(Random random) {
        SalesStructure structure = SalesStructure.empty();
        for (Role role : Role.values()) {
            structure = structure.withHeadcount(role, Math.max(0, random.nextInt(6) - 2));
            for (SalesFunction function : SalesFunction.values()) {
                structure = structure.with(function, role, Involvement.values()[random.nextInt(3)]);
            }
        }
        OperatingPlan plan = Companies.plan(structure);
        for (Lever lever : Lever.values()) {
            double steps = StrictMath.floor((lever.max() - lever.min()) / lever.step());
            plan = lever.set(plan, lever.min() + random.nextInt((int) steps + 1) * lever.step());
        }
        return plan;
    }

    private static SimulationResult play(Scenario scenario, List<OperatingPlan> plans) {
        SimulationResult result = Simulator.run(new SimulationInput(scenario, 99, plans));
        result.quarters().forEach(quarter -> quarter.weeks().forEach(WorldLaws::check));
        WorldLaws.checkFlows(result);
        return result;
    }
}
