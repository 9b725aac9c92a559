package org.kampus.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kampus.market.LineParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/**
 * F26: what the same luck in both arms does for a comparison of two plans in mixed sales, over two years.
 *
 * @param plans how tables call the two
 * @param one the one plan
 * @param other the other
 * @param settled whether no leads arrive and nobody quits
 */
record SharedLuck(String plans, OperatingPlan one, OperatingPlan other, boolean settled) {

    static final SharedLuck CLERKS = new SharedLuck(
            "four clerks or three", Companies.conveyor(0, 2, 5, 4, 0, 1), Companies.conveyor(0, 2, 5, 3, 0, 1), false);
    static final SharedLuck STRUCTURES = new SharedLuck(
            "universals or conveyor", Companies.universals(12), Companies.conveyor(0, 2, 5, 4, 0, 1), false);

    /** The same plans where the same clients meet the same people. */
    SharedLuck settle() {
        return new SharedLuck(plans + "; no leads, nobody quits", one, other, true);
    }

    /**
     * What was found.
     *
     * @param spread standard deviation over mean of the one plan
     * @param narrowing width of an interval from separate lucks over that from the same luck
     */
    record Found(double spread, double narrowing) {}

    /** Plays both plans in so many fates and tells what was found of each figure. */
    Map<Kpi, Found> played(int fates) {
        List<Map<Kpi, Double>> a = played(one, fates);
        List<Map<Kpi, Double>> b = played(other, fates);
        Map<Kpi, Found> found = new EnumMap<>(Kpi.class);
        for (Kpi kpi : Kpi.values()) {
            found.put(kpi, found(values(a, kpi), values(b, kpi)));
        }
        return found;
    }

    private static Found found(double[] a, double[] b) {
        double[] differences =
                IntStream.range(0, a.length).mapToDouble(f -> a[f] - b[f]).toArray();
        double independent =
                StrictMath.hypot(Sample.of(a).deviation(), Sample.of(b).deviation());
        return new Found(
                Sample.of(a).deviation() / Math.abs(Sample.of(a).mean()),
                independent / Sample.of(differences).deviation());
    }

    private static double[] values(List<Map<Kpi, Double>> fates, Kpi kpi) {
        return fates.stream().mapToDouble(of -> of.getOrDefault(kpi, 0.0)).toArray();
    }

    private List<Map<Kpi, Double>> played(OperatingPlan plan, int fates) {
        Scenario scenario = Companies.mixed(plan.withCare(CareNorms.uniform(2, 0.4)));
        if (settled) {
            scenario = Companies.with(scenario, LineParameter.LEADS_PER_WEEK, 0);
            scenario = Companies.with(scenario, OrganisationParameter.QUITS_PER_YEAR, 0);
        }
        Company company = new Company("", scenario, 8);
        return IntStream.range(0, fates)
                .parallel()
                .mapToObj(fate -> company.play(40_000 + fate))
                .toList();
    }
}
