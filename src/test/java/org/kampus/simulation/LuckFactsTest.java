package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;

/** F26: luck spreads what one plan brings, and common luck narrows what two plans differ by. */
@Tag("slow")
class LuckFactsTest {

    private static final int FATES = 60;
    private static final CareNorms CARE = CareNorms.uniform(2, 0.4);

    @ParameterizedTest
    @EnumSource(
            value = Kpi.class,
            names = {"REVENUE", "PROFIT"})
    void the_same_luck_makes_the_interval_between_two_plans_three_times_narrower(Kpi kpi) {
        double[] four = played(Companies.conveyor(0, 2, 5, 4, 0, 1), kpi);
        double[] three = played(Companies.conveyor(0, 2, 5, 3, 0, 1), kpi);
        double[] differences =
                IntStream.range(0, FATES).mapToDouble(f -> four[f] - three[f]).toArray();
        double paired = Sample.of(differences).deviation();
        double independent =
                StrictMath.hypot(Sample.of(four).deviation(), Sample.of(three).deviation());
        assertTrue(independent > 3 * paired, "independent " + independent + ", paired " + paired);
        double spread = Sample.of(four).deviation() / Math.abs(Sample.of(four).mean());
        assertTrue(spread > 0.05, "spread of one plan over fates: " + spread);
    }

    private static double[] played(OperatingPlan plan, Kpi kpi) {
        Company company = new Company("", Companies.mixed(plan.withCare(CARE)), 8);
        List<Map<Kpi, Double>> fates = IntStream.range(0, FATES)
                .parallel()
                .mapToObj(fate -> company.play(40_000 + fate))
                .toList();
        return fates.stream()
                .mapToDouble(figures -> figures.getOrDefault(kpi, 0.0))
                .toArray();
    }
}
