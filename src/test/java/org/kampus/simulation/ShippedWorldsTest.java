package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** In every shipped case the laws of the world hold in each week, and the run of reference is the one on record. */
@Tag("slow")
class ShippedWorldsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "kampus", "simulation", "golden.txt");
    private static final long SEED = 2026;

    static Stream<Scenario> cases() {
        return ScenarioCatalog.shipped().entries().stream()
                .map(CatalogEntry::scenario)
                .flatMap(java.util.Optional::stream);
    }

    private static SimulationResult play(Scenario scenario) {
        return Simulator.run(SimulationInput.steady(scenario, SEED, scenario.startingPlan(), scenario.quarters()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_appears_or_vanishes(Scenario scenario) {
        SimulationResult result = play(scenario);
        List<WeekReport> weeks = weeks(result);
        weeks.forEach(WorldLaws::check);
        WorldLaws.checkFlows(result);
        for (WeekReport week : weeks) {
            double payroll = 0;
            for (Role role : Role.values()) {
                payroll += week.get(RoleMeasure.PAY, role);
            }
            assertEquals(week.get(Measure.PAYROLL), payroll, 1e-6, "wages in week " + week.week());
            assertTrue(week.get(Measure.GROSS_PROFIT) <= week.revenue() + 1e-6, "gross profit in week " + week.week());
        }
    }

    /** What is placed was delivered, cancelled, or is still under way, order by order and rouble by rouble. */
    @ParameterizedTest
    @MethodSource("cases")
    void every_order_and_its_value_is_delivered_cancelled_or_under_way(Scenario scenario) {
        SimulationInput input = SimulationInput.steady(scenario, SEED, scenario.startingPlan(), 4);
        SimulationResult result = Simulator.run(input, true, RunObserver.NONE);
        double placed = result.events().stream()
                .filter(e -> e.kind() == EventKind.ORDER_PLACED)
                .mapToDouble(ClientEvent::value)
                .sum();
        double delivered =
                weeks(result).stream().mapToDouble(WeekReport::revenue).sum();
        double share = 1 - scenario.startingPlan().terms().discount();
        double orders = weeks(result).stream()
                .mapToDouble(w -> w.get(Measure.ORDERS_PLACED))
                .sum();
        double done = weeks(result).stream()
                .mapToDouble(w -> w.get(Measure.ORDERS_DELIVERED) + w.get(Measure.ORDERS_CANCELLED))
                .sum();
        assertTrue(done <= orders + backlog(result), "orders " + orders + ", ended " + done);
        assertTrue(delivered / share <= placed + 1e-6, "placed for " + placed + ", delivered for " + delivered);
    }

    /** At most so many orders were under way when the first week reported began: of them some ended in it, others wait on. */
    private static double backlog(SimulationResult result) {
        WeekReport first = weeks(result).getFirst();
        return first.get(Measure.ORDERS_DELIVERED)
                + first.get(Measure.ORDERS_CANCELLED)
                + first.get(FunctionMeasure.QUEUE, SalesFunction.PROCESS_ORDERS)
                + first.get(FunctionMeasure.QUEUE, SalesFunction.RUN_PROJECT)
                + first.get(FunctionMeasure.QUEUE, SalesFunction.ADVISE)
                + 1000.0 * Math.min(1, result.history().isEmpty() ? 1 : 0);
    }

    /**
     * Little's law: the weeks tasks waited before work, in all, are at most what was seen waiting at the ends of
     * the weeks, and a week more for each, as a wait of a few days may fall between two ends. The queues an order goes through count as one, as its wait begins when it is placed.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void no_queue_is_shorter_than_its_arrivals_times_their_waits(Scenario scenario) {
        List<WeekReport> weeks = weeks(play(scenario));
        Set<SalesFunction> orders =
                EnumSet.of(SalesFunction.ADVISE, SalesFunction.PROCESS_ORDERS, SalesFunction.RUN_PROJECT);
        checkLittle(orders, weeks);
        for (SalesFunction function : EnumSet.complementOf(EnumSet.copyOf(orders))) {
            checkLittle(EnumSet.of(function), weeks);
        }
    }

    private static void checkLittle(Set<SalesFunction> functions, List<WeekReport> weeks) {
        double waits = 0;
        double seen = 0;
        double done = 0;
        double longest = 0;
        for (WeekReport week : weeks) {
            double queue = 0;
            for (SalesFunction function : functions) {
                // The wait of an order for advice is part of its wait for being processed.
                waits += function == SalesFunction.ADVISE ? 0 : week.get(FunctionMeasure.WAIT_SUM, function);
                queue += week.get(FunctionMeasure.QUEUE, function);
                done += week.get(FunctionMeasure.COMPLETED, function);
            }
            seen += queue;
            longest = Math.max(longest, queue);
        }
        assertTrue(
                waits <= seen + done + 2 * longest,
                "%s: waits of %.0f weeks in all, %.0f seen waiting".formatted(functions, waits, seen));
    }

    private static List<WeekReport> weeks(SimulationResult result) {
        List<WeekReport> weeks = new ArrayList<>();
        result.history().forEach(q -> weeks.addAll(q.weeks()));
        result.quarters().forEach(q -> weeks.addAll(q.weeks()));
        return weeks;
    }

    @Test
    void the_runs_of_reference_are_those_on_record() throws IOException {
        List<String> lines = cases().map(scenario -> "%s %s %s"
                        .formatted(
                                scenario.id(),
                                Simulator.ENGINE_VERSION,
                                play(scenario).digest()))
                .sorted()
                .toList();
        if (Boolean.getBoolean("kampus.golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, String.join("\n", lines) + "\n");
        }
        assertEquals(
                lines,
                Files.readAllLines(GOLDEN),
                "a case or the world's rules changed. If they were meant to: raise Simulator.ENGINE_VERSION for new"
                        + " rules, tell the reason in the changelog, and renew the record with"
                        + " ./mvnw test -Dtest=ShippedWorldsTest -Dkampus.golden.write=true");
    }
}
