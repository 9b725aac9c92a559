package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** The board's forecast of hours against the hours the simulation then really asks for. */
class WorkloadForecastTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.conveyor(1, 2, 5, 3, 1, 1));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_forecast_comes_close_to_what_the_next_quarter_asks_on_average(boolean universal) {
        OperatingPlan plan = universal ? Companies.universals(11) : Companies.conveyor(1, 2, 5, 3, 1, 1);
        Scenario company = COMPANY.withStartingPlan(plan);
        Map<Role, double[]> sums = new EnumMap<>(Role.class);
        for (int fate = 0; fate < 20; fate++) {
            SimulationResult result = Simulator.run(SimulationInput.steady(company, fate, plan, 4));
            WorkloadForecast forecast =
                    WorkloadForecast.of(company, plan, result.quarter(3).clients());
            for (Role role : plan.structure().staffedRoles()) {
                double[] sum = sums.computeIfAbsent(role, r -> new double[4]);
                sum[0] += forecast.asked().get(role);
                sum[1] += forecast.available().get(role);
                for (WeekReport week : result.quarter(4).weeks()) {
                    sum[2] += week.get(RoleMeasure.HOURS_ASKED, role) / 13;
                    sum[3] += week.get(RoleMeasure.HOURS_AVAILABLE, role) / 13;
                }
            }
        }
        sums.forEach((role, sum) -> {
            assertEquals(sum[2], sum[0], 0.2 * sum[2] + 20, role + " hours asked, sum of 20 weeks");
            assertEquals(sum[3], sum[1], 0.2 * sum[3], role + " hours available, sum of 20 weeks");
        });
    }

    @Test
    void sellers_who_keep_their_clients_hand_nobody_over() {
        OperatingPlan keep = without(SalesFunction.HAND_OVER, Companies.universals(5));
        OperatingPlan passOn = without(SalesFunction.HAND_OVER, COMPANY.startingPlan());
        assertEquals(Set.of(), WorkloadForecast.of(COMPANY, keep, List.of()).uncovered());
        assertEquals(
                Set.of(SalesFunction.HAND_OVER),
                WorkloadForecast.of(COMPANY, passOn, List.of()).uncovered());
    }

    private static OperatingPlan without(SalesFunction function, OperatingPlan plan) {
        SalesStructure structure = plan.structure();
        for (Role role : Role.values()) {
            structure = structure.with(function, role, Involvement.NONE);
        }
        return plan.withStructure(structure);
    }

    @Test
    void a_function_nobody_does_is_named() {
        OperatingPlan plan = COMPANY.startingPlan();
        OperatingPlan gap =
                plan.withStructure(plan.structure().with(SalesFunction.CARE, Role.ACCOUNT_MANAGER, Involvement.NONE));
        SimulationResult result = Simulator.run(SimulationInput.steady(COMPANY, 3, plan, 1));
        List<ClientSnapshot> clients = result.quarter(1).clients();
        assertEquals(
                Set.of(SalesFunction.CARE),
                WorkloadForecast.of(COMPANY, gap, clients).uncovered());
        assertTrue(WorkloadForecast.of(COMPANY, plan, clients).uncovered().isEmpty());
    }

    @Test
    void the_load_of_people_nobody_asks_is_zero() {
        OperatingPlan plan = COMPANY.startingPlan();
        OperatingPlan idle = plan.withStructure(plan.structure().withHeadcount(Role.ORDER_DESK, 2));
        assertEquals(0, WorkloadForecast.of(COMPANY, idle, List.of()).load(Role.ORDER_DESK));
    }
}
