package org.kampus.simulation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kampus.market.SaleType;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.WeekReport;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one simulated week of a whole company; divide by the clients for the time of a client and week. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx8g")
public class ClientWeek {

    @Param({"TRANSACTIONAL", "MIXED", "CONSULTATIVE", "STRATEGIC"})
    SaleType saleType;

    @Param({"1000", "2000", "10000", "100000", "1000000"})
    int clients;

    private Week week;

    /** Builds the company, lets it settle for a quarter, and tells the memory it takes. */
    @Setup
    public void settle() {
        long before = used();
        week = new Week(new World(new SimulationInput(BenchmarkCompany.of(saleType, clients), 1, List.of()), false));
        week.found();
        System.out.printf("%nbytes per client: %.0f%n", (used() - before) / (double) clients);
        for (int n = 0; n < 13; n++) {
            week.play();
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Benchmark
    public WeekReport week() {
        return week.play();
    }
}
