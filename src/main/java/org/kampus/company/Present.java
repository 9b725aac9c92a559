package org.kampus.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.RunObserver;

/**
 * How a company stands at its first decision over replications of its history.
 *
 * @param facts what the history shows; a fact it does not show is left out
 * @param replications histories played
 */
public record Present(Map<CompanyFact, Spread> facts, int replications) {

    /** Clients of all replications together from which the mean retention is known to about a percentage point. */
    private static final int ENOUGH_CLIENTS = 6_000;

    private static final int FEWEST = 8;
    private static final int MOST = 150;

    /** Work of one measurement, in client-weeks; above it there are fewer replications. */
    private static final double MOST_WORK = 3_000_000;

    private static final int PERSON = 50;

    /** Copies the facts. */
    public Present {
        facts = Map.copyOf(facts);
    }

    /**
     * A fact over replications.
     *
     * @param mean its mean; of retention, the share of all clients together
     * @param low a tenth of the replications lie below (P10)
     * @param high a tenth of the replications lie above (P90)
     */
    public record Spread(double mean, double low, double high) {

        private static Spread of(double[] values, double mean) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Spread(mean, quantile(sorted, 0.1), quantile(sorted, 0.9));
        }

        private static double quantile(double[] sorted, double share) {
            double at = share * (sorted.length - 1);
            int below = (int) at;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
        }
    }

    /** A fact, if the history shows it. */
    public Optional<Spread> get(CompanyFact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /**
     * Plays the history of a case with as many replications as it needs. The same case gives the same figures.
     *
     * @throws org.kampus.simulation.api.RunCancelled if the observer stopped it
     */
    public static Present of(Scenario scenario, RunObserver observer) {
        return of(scenario, replications(scenario), observer);
    }

    /**
     * Plays the history of a case.
     *
     * @param replications histories to play, at least 1
     * @throws org.kampus.simulation.api.RunCancelled if the observer stopped it
     */
    static Present of(Scenario scenario, int replications, RunObserver observer) {
        List<PresentFigures> figures = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            figures.add(PresentFigures.of(scenario, 1L + replication, observer));
        }
        return of(figures);
    }

    /** Replications by which the means of a case are known well enough, fewer for a large company. */
    static int replications(Scenario scenario) {
        double clients = Math.max(1, scenario.mainLine().get(CompanyFact.CLIENTS.mover()));
        double people = scenario.startingPlan().structure().headcount();
        double work = Math.max(1, scenario.weeksBeforeStart()) * (clients + PERSON * people);
        double wanted = Math.min(ENOUGH_CLIENTS / clients, MOST_WORK / work);
        return (int) Math.clamp(Math.ceil(wanted), FEWEST, MOST);
    }

    private static Present of(List<PresentFigures> figures) {
        Map<CompanyFact, Spread> facts = new EnumMap<>(CompanyFact.class);
        for (CompanyFact fact : CompanyFact.values()) {
            double[] values = figures.stream()
                    .map(PresentFigures::values)
                    .filter(known -> known.containsKey(fact))
                    .mapToDouble(known -> known.getOrDefault(fact, Double.NaN))
                    .toArray();
            if (values.length > 0) {
                double mean = Arrays.stream(values).average().orElseThrow();
                facts.put(fact, Spread.of(values, fact == CompanyFact.RETENTION ? retention(figures, mean) : mean));
            }
        }
        return new Present(facts, figures.size());
    }

    /** Retention of all clients of all replications together, which few clients do not skew; in a year of a short history. */
    private static double retention(List<PresentFigures> figures, double mean) {
        double base = figures.stream().mapToInt(PresentFigures::base).sum();
        double kept = figures.stream().mapToInt(PresentFigures::kept).sum();
        boolean wholeYear = figures.stream().allMatch(f -> f.wholeYear());
        return wholeYear && base > 0 ? kept / base : mean;
    }
}
