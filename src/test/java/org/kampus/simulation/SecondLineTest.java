package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.insight.WorkloadForecast;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** Two lines of business under one roof. */
class SecondLineTest {

    private static final SaleLine MIXED = SaleLine.of(SaleType.MIXED)
            .with(LineParameter.CLIENTS_AT_START, 100)
            .with(LineParameter.LEADS_PER_WEEK, 2);
    private static final SaleLine PROJECTS = SaleLine.of(SaleType.CONSULTATIVE)
            .with(LineParameter.CLIENTS_AT_START, 0)
            .with(LineParameter.LEADS_PER_WEEK, 0)
            .with(LineParameter.PROJECTS_PER_MAIN_CLIENT, 0.01);

    private static OperatingPlan plan() {
        return Companies.plan(StructurePreset.CONSULTATIVE_CONVEYOR
                .duties()
                .with(SalesFunction.PROCESS_ORDERS, Role.OPERATIONS_CLERK, Involvement.DOES)
                .with(SalesFunction.PROCESS_ORDERS, Role.PROJECT_MANAGER, Involvement.NONE)
                .withHeadcount(Role.TELEMARKETER, 1)
                .withHeadcount(Role.HUNTER, 2)
                .withHeadcount(Role.ACCOUNT_MANAGER, 3)
                .withHeadcount(Role.OPERATIONS_CLERK, 2)
                .withHeadcount(Role.PROJECT_MANAGER, 3)
                .withHeadcount(Role.SUPPORT, 2)
                .withHeadcount(Role.BACK_OFFICE, 1));
    }

    private static Scenario company(SaleLine... lines) {
        return Companies.of(lines[0], plan()).withLines(List.of(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSACTIONAL, CONSULTATIVE",
        "CONSULTATIVE, STRATEGIC",
        "STRATEGIC, TRANSACTIONAL",
        "MIXED, MIXED",
    })
    void any_two_lines_keep_the_laws_of_the_world(SaleType first, SaleType second) {
        SaleLine main = SaleLine.of(first).with(LineParameter.CLIENTS_AT_START, 50);
        SaleLine other = SaleLine.of(second)
                .with(LineParameter.CLIENTS_AT_START, 20)
                .with(LineParameter.PROJECTS_PER_MAIN_CLIENT, 0.05);
        SimulationResult result = play(company(main, other));
        long clientsOfSecond =
                result.quarter(4).clients().stream().filter(c -> c.line() == 1).count();
        assertTrue(clientsOfSecond > 0);
    }

    @Test
    void clients_of_the_main_line_order_projects_at_the_rate_given() {
        SimulationResult result = play(company(MIXED, PROJECTS));
        double clientWeeks = 0;
        double projects = 0;
        for (QuarterResult quarter : result.quarters()) {
            clientWeeks += quarter.sum(Measure.ACTIVE_CLIENTS);
            for (WeekReport week : quarter.weeks()) {
                projects += week.get(FunctionMeasure.ARRIVED, SalesFunction.RUN_PROJECT);
            }
        }
        assertEquals(0.01, projects / clientWeeks, 0.003);
    }

    @Test
    void projects_of_the_second_line_are_run_as_projects_and_orders_of_the_first_as_orders() {
        QuarterResult quarter = play(company(MIXED, PROJECTS)).quarter(4);
        assertTrue(hours(quarter, Role.PROJECT_MANAGER, SalesFunction.RUN_PROJECT) > 0);
        assertTrue(hours(quarter, Role.OPERATIONS_CLERK, SalesFunction.PROCESS_ORDERS) > 0);
        assertEquals(0, hours(quarter, Role.PROJECT_MANAGER, SalesFunction.PROCESS_ORDERS));
    }

    private static double hours(QuarterResult quarter, Role role, SalesFunction function) {
        return quarter.weeks().stream()
                .mapToDouble(week -> week.hours(role, function))
                .sum();
    }

    @Test
    void a_second_line_leaves_the_luck_of_the_first_as_it_was() {
        SaleLine apart = SaleLine.of(SaleType.CONSULTATIVE).with(LineParameter.CLIENTS_AT_START, 0);
        List<Double> alone = leadTimes(company(MIXED), 0.0);
        List<Double> beside = leadTimes(company(MIXED, apart), 0.0);
        assertTrue(beside.containsAll(alone));
        assertTrue(beside.size() > alone.size());
    }

    @Test
    void the_forecast_of_work_counts_both_lines() {
        Scenario company = company(MIXED, PROJECTS);
        var clients = play(company).quarter(1).clients();
        WorkloadForecast forecast = WorkloadForecast.of(company, plan(), clients);
        long active =
                clients.stream().filter(c -> c.state() == ClientState.ACTIVE).count();
        assertEquals(
                0.01 * active * PROJECTS.get(LineParameter.HOURS_PER_ORDER),
                forecast.byFunction().get(SalesFunction.RUN_PROJECT),
                1e-6);
        assertTrue(forecast.byFunction().get(SalesFunction.PROCESS_ORDERS) > 0);
    }

    private static List<Double> leadTimes(Scenario scenario, double from) {
        return Simulator.run(SimulationInput.steady(scenario, 8, scenario.startingPlan(), 2), true, RunObserver.NONE)
                .events()
                .stream()
                .filter(e -> e.kind() == EventKind.LEAD_ARRIVED && e.time() >= from)
                .map(ClientEvent::time)
                .toList();
    }

    private static SimulationResult play(Scenario scenario) {
        SimulationResult result = Simulator.run(SimulationInput.steady(scenario, 8, scenario.startingPlan(), 4));
        result.quarters().forEach(quarter -> quarter.weeks().forEach(WorldLaws::check));
        WorldLaws.checkFlows(result);
        return result;
    }
}
