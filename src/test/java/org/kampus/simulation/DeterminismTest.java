package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.SimulationInput;

/** The promise: same scenario, seed and plans, same digest; on any machine, on one thread or many. */
class DeterminismTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.universals(9));

    @Test
    void the_same_input_gives_the_same_digest_twice() {
        SimulationInput input = SimulationInput.steady(COMPANY, 7, COMPANY.startingPlan(), 2);
        assertEquals(Simulator.run(input).digest(), Simulator.run(input).digest());
    }

    @Test
    void eight_threads_give_the_same_digests_as_one() throws Exception {
        List<SimulationInput> inputs = IntStream.range(0, 16)
                .mapToObj(seed -> SimulationInput.steady(COMPANY, seed, Companies.conveyor(1, 2, 4, 3, 0, 1), 1))
                .toList();
        List<String> alone =
                inputs.stream().map(input -> Simulator.run(input).digest()).toList();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> runs = inputs.stream()
                    .<Callable<String>>map(input -> () -> Simulator.run(input).digest())
                    .toList();
            List<Future<String>> together = eight.invokeAll(runs);
            for (int i = 0; i < alone.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        }
    }

    @Test
    void the_digest_is_the_same_on_every_machine_and_java_version() {
        SimulationInput input = SimulationInput.steady(COMPANY, 2026, Companies.conveyor(1, 2, 4, 3, 1, 1), 3);
        assertEquals(
                GoldenDigest.EXPECTED,
                Simulator.run(input).digest(),
                "the engine's results changed: raise Simulator.ENGINE_VERSION, write the reason into the changelog,"
                        + " and then renew the digest");
    }

    @Test
    void another_seed_or_another_plan_gives_another_digest() {
        String digest = Simulator.run(SimulationInput.steady(COMPANY, 7, COMPANY.startingPlan(), 1))
                .digest();
        OperatingPlan other = COMPANY.startingPlan().withMinimumFit(0.7);
        assertNotEquals(
                digest,
                Simulator.run(SimulationInput.steady(COMPANY, 8, COMPANY.startingPlan(), 1))
                        .digest());
        assertNotEquals(
                digest,
                Simulator.run(SimulationInput.steady(COMPANY, 7, other, 1)).digest());
    }

    @Test
    void tracing_and_observing_change_nothing() {
        SimulationInput input = SimulationInput.steady(COMPANY, 7, COMPANY.startingPlan(), 1);
        assertEquals(
                Simulator.run(input).digest(),
                Simulator.run(input, true, (done, total) -> done <= total).digest());
    }

    @Test
    void later_plans_do_not_change_earlier_quarters() {
        OperatingPlan plan = COMPANY.startingPlan();
        OperatingPlan later = plan.withStructure(plan.structure().withHeadcount(Role.UNIVERSAL_SELLER, 14));
        QuarterResult alone =
                Simulator.run(new SimulationInput(COMPANY, 7, List.of(plan))).quarter(1);
        QuarterResult followed = Simulator.run(new SimulationInput(COMPANY, 7, List.of(plan, later)))
                .quarter(1);
        assertEquals(alone.profit(), followed.profit());
        assertEquals(alone.clients(), followed.clients());
        assertEquals(alone.departures(), followed.departures());
    }

    @Test
    void an_observer_can_stop_a_run() {
        SimulationInput input = SimulationInput.steady(COMPANY, 7, COMPANY.startingPlan(), 4);
        assertThrows(RunCancelled.class, () -> Simulator.run(input, false, (done, total) -> done < 10));
    }
}
