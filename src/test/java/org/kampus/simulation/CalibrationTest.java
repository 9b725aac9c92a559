package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;

/** The targets of calibration that hold, in mixed sales; docs/reference/calibration.md lists all, the missed ones too. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationTest {

    private static final int FATES = 12;
    private static final int THREE_YEARS = 12;

    private List<SimulationResult> conveyor = List.of();
    private List<SimulationResult> universals = List.of();

    @BeforeAll
    void play() {
        conveyor = played(Companies.conveyor(0, 2, 5, 4, 0, 1));
        universals = played(Companies.universals(11));
    }

    private static List<SimulationResult> played(OperatingPlan plan) {
        Scenario company = Companies.mixed(plan.withCare(CareNorms.uniform(2, 0.4)));
        return IntStream.range(0, FATES)
                .parallel()
                .mapToObj(fate -> Simulator.run(
                        SimulationInput.steady(company, 40_000 + fate, company.startingPlan(), THREE_YEARS)))
                .toList();
    }

    private static void assertWithin(
            double low, double high, List<SimulationResult> results, ToDoubleFunction<SimulationResult> figure) {
        double mean = results.stream().mapToDouble(figure).average().orElseThrow();
        assertTrue(mean >= low && mean <= high, "%.4f should lie between %s and %s".formatted(mean, low, high));
    }

    @Test
    void nine_to_twenty_nine_of_a_hundred_clients_are_lost_a_year() {
        assertWithin(0.09, 0.29, conveyor, r -> 1 - Kpi.RETENTION.applyAsDouble(r));
    }

    @Test
    void most_revenue_comes_from_clients_known_for_a_year() {
        assertWithin(0.6, 1, conveyor, Kpi.REPEAT_REVENUE);
    }

    @Test
    void the_best_fifth_of_the_clients_brings_more_than_half_of_the_revenue() {
        assertWithin(0.55, 0.8, conveyor, CalibrationTest::bestFifth);
    }

    private static double bestFifth(SimulationResult result) {
        double[] revenue = result.quarters().getLast().clients().stream()
                .filter(client -> client.state() == ClientState.ACTIVE)
                .mapToDouble(ClientSnapshot::yearlyRevenue)
                .sorted()
                .toArray();
        double all =
                IntStream.range(0, revenue.length).mapToDouble(i -> revenue[i]).sum();
        double best = IntStream.range(revenue.length - revenue.length / 5, revenue.length)
                .mapToDouble(i -> revenue[i])
                .sum();
        return best / all;
    }

    @Test
    void a_universal_sells_in_a_fifth_to_two_fifths_of_the_paid_hours() {
        assertWithin(0.22, 0.41, universals, CalibrationTest::selling);
    }

    private static double selling(SimulationResult result) {
        double sold = 0;
        double paid = 0;
        for (QuarterResult quarter : result.quarters()) {
            for (WeekReport week : quarter.weeks()) {
                paid += 40 * week.get(RoleMeasure.PEOPLE, Role.UNIVERSAL_SELLER);
                for (SalesFunction function : SalesFunction.values()) {
                    boolean selling = switch (function.family()) {
                        case QUALIFICATION, NEW_SALE, CARE, GROWTH, REACTIVATION -> true;
                        default -> false;
                    };
                    sold += selling ? week.hours(Role.UNIVERSAL_SELLER, function) : 0;
                }
            }
        }
        return sold / paid;
    }
}
