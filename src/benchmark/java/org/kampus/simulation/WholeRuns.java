package org.kampus.simulation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kampus.market.SaleType;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What people wait for: a quarter of a large company, and a thousand fates of five years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeRuns {

    private static final int REPLICATIONS = 1_000;
    private static final int QUARTERS = 20;

    private final Scenario large = BenchmarkCompany.of(SaleType.MIXED, 5_000);
    private final Scenario middling = BenchmarkCompany.of(SaleType.MIXED, 2_000);

    /** One quarter of 5,000 clients, from the beginning of the company on. */
    @Benchmark
    @Fork(1)
    @Warmup(iterations = 10)
    @Measurement(iterations = 10)
    public String quarter() {
        Scenario scenario = withoutHistory(large);
        return Simulator.run(new SimulationInput(scenario, 1, List.of(scenario.startingPlan())))
                .digest();
    }

    /** A thousand replications of five years with 2,000 clients, on all processors. */
    @Benchmark
    @Fork(1)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public long replications() {
        Scenario scenario = withoutHistory(middling);
        return IntStream.range(0, REPLICATIONS)
                .parallel()
                .mapToLong(
                        fate -> Simulator.run(SimulationInput.steady(scenario, fate, scenario.startingPlan(), QUARTERS))
                                .quarters()
                                .size())
                .sum();
    }

    private static Scenario withoutHistory(Scenario scenario) {
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.summary(),
                scenario.briefing(),
                scenario.workshop(),
                scenario.difficulty(),
                QUARTERS,
                0,
                0,
                scenario.lines(),
                scenario.clients(),
                scenario.organisation(),
                scenario.pay(),
                scenario.fixedCostsPerWeek(),
                scenario.startingPlan(),
                scenario.limits(),
                scenario.focus(),
                scenario.events());
    }
}
