package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.WeekReport;

/**
 * The queues of the engine against the textbook: clerks who do nothing but process the orders of
 * clients who never leave are an M/G/c queue.
 */
@Tag("slow")
class QueueTheoryTest {

    /** Orders a clerk can process in a week of 40 hours. */
    private static final double ORDERS_PER_CLERK = 1000;

    @ParameterizedTest(name = "{0} clerks at {1} load")
    @CsvSource({"1, 0.5", "1, 0.8", "2, 0.8", "4, 0.7", "4, 0.9"})
    void waits_of_exponential_tasks_follow_erlang_c(int clerks, double load) {
        double expected = erlangC(clerks, clerks * load) / (ORDERS_PER_CLERK * clerks * (1 - load));
        double found = meanWait(clerks, load, 1);
        assertEquals(expected, found, 0.05 * expected, "mean wait in weeks");
    }

    @ParameterizedTest(name = "coefficient of variation {0}")
    @CsvSource({"0", "0.5", "1.5"})
    void waits_of_one_clerk_follow_pollaczek_and_khinchine(double variation) {
        double load = 0.8;
        double expected = (1 + variation * variation) / 2 * load / (1 - load) / ORDERS_PER_CLERK;
        assertEquals(expected, meanWait(1, load, variation), 0.06 * expected, "mean wait in weeks");
    }

    @Test
    void the_mean_queue_is_arrivals_times_mean_wait() {
        List<WeekReport> weeks = weeks(2, 0.85, 1);
        double arrived = 0;
        double queue = 0;
        for (WeekReport week : weeks) {
            arrived += week.get(FunctionMeasure.ARRIVED, SalesFunction.PROCESS_ORDERS);
            queue += week.get(FunctionMeasure.QUEUE, SalesFunction.PROCESS_ORDERS);
        }
        double inSystem =
                weeks.stream().mapToDouble(w -> w.get(Measure.ORDER_WAIT_SUM)).sum();
        double expected = inSystem / weeks.size();
        assertEquals(
                expected, queue / weeks.size(), 0.07 * expected, "Little's law: L = lambda W; arrivals " + arrived);
    }

    private static double meanWait(int clerks, double load, double variation) {
        double waits = 0;
        double done = 0;
        for (WeekReport week : weeks(clerks, load, variation)) {
            waits += week.get(FunctionMeasure.WAIT_SUM, SalesFunction.PROCESS_ORDERS);
            done += week.get(FunctionMeasure.COMPLETED, SalesFunction.PROCESS_ORDERS);
        }
        return waits / done;
    }

    private static List<WeekReport> weeks(int clerks, double load, double variation) {
        Scenario factory = orderFactory(clerks, load, variation);
        return Simulator.run(SimulationInput.steady(factory, 17, factory.startingPlan(), 40)).quarters().stream()
                .flatMap(q -> q.weeks().stream())
                .toList();
    }

    /** Very many equal clients who only order; clerks who only process, without overhead or learning. */
    private static Scenario orderFactory(int clerks, double load, double variation) {
        int clients = 1000;
        SaleLine line = SaleLine.of(SaleType.MIXED)
                .with(LineParameter.CLIENTS_AT_START, clients)
                .with(LineParameter.LEADS_PER_WEEK, 0)
                .with(LineParameter.ORDERS_PER_WEEK, ORDERS_PER_CLERK * clerks * load / clients)
                .with(LineParameter.ORDER_RATE_SHAPE, 100_000)
                .with(LineParameter.HOURS_PER_ORDER, 40 / ORDERS_PER_CLERK)
                .with(LineParameter.DOCUMENT_HOURS_PER_ORDER, 0)
                .with(LineParameter.SUPPORT_HOURS_PER_ORDER, 0)
                .with(LineParameter.WAITING_TOLERANCE_WEEKS, 52)
                .with(LineParameter.BASE_HAZARD, 0);
        SalesStructure structure = SalesStructure.empty()
                .withDuties(Role.OPERATIONS_CLERK, SalesFunction.PROCESS_ORDERS)
                .withHeadcount(Role.OPERATIONS_CLERK, clerks);
        Scenario scenario = Companies.of(
                line,
                Companies.plan(structure).withCare(CareNorms.uniform(0, 0)).withControl(1));
        scenario = Companies.with(scenario, OrganisationParameter.OVERHEAD, 0);
        scenario = Companies.with(scenario, OrganisationParameter.CONTROL_OVERHEAD, 0);
        scenario = Companies.with(scenario, OrganisationParameter.ABSENCE, 0);
        scenario = Companies.with(scenario, OrganisationParameter.SKILL_FLOOR, 1);
        scenario = Companies.with(scenario, OrganisationParameter.COACHING_SKILL, 0);
        scenario = Companies.with(scenario, OrganisationParameter.SUITABILITY_SKILL, 0);
        scenario = Companies.with(scenario, OrganisationParameter.QUITS_PER_YEAR, 0);
        scenario = Companies.with(scenario, OrganisationParameter.ERROR_RATE, 0);
        scenario = Companies.with(scenario, OrganisationParameter.WORK_VARIATION, variation);
        scenario = Companies.with(scenario, ClientParameter.BASE_FIT_ALPHA, 1000);
        return Companies.with(scenario, ClientParameter.BASE_FIT_BETA, 0.2);
    }

    /** Probability of having to wait in an M/M/c queue (Erlang's C formula). */
    private static double erlangC(int servers, double offered) {
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = offered * blocked / (n + offered * blocked);
        }
        double load = offered / servers;
        return blocked / (1 - load + load * blocked);
    }
}
