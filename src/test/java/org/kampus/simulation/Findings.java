package org.kampus.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What playing a fact's arms has shown, claim by claim. */
final class Findings {

    private static final long FIRST_SEED = 40_000;

    /** A deviation guessed from fewer fates is no guess. */
    private static final int FEWEST = 8;

    /** Fates the gate has time for. */
    private static final int MOST = 150;

    /** A claim is clear before its time only far beyond the interval it is judged by: three looks do not add up to luck. */
    private static final double CLEARLY = 3.5;

    /** Arms played so far, as several facts compare with the same company. */
    private static final Map<Object, List<Map<? extends Figure, Double>>> PLAYED = new ConcurrentHashMap<>();

    private Findings() {}

    /**
     * One claim as it was found.
     *
     * @param claim the claim
     * @param base mean figure of the arm told against
     * @param effect difference of the arm told, fate by fate
     * @param sum the weighted sum the claim is about
     * @param same whether the sum was zero in every fate
     */
    record Finding(Fact fact, Claim claim, double base, Sample effect, Sample sum, boolean same) {

        boolean holds() {
            return claim.exact() ? same : sum.isPositive();
        }

        /** Whether it points the way it says. */
        boolean leans() {
            return claim.exact() ? same : sum.mean() > 0;
        }

        /** Whether it holds beyond the luck of looking early. */
        boolean holdsClearly() {
            return claim.exact() ? same : sum.isPositiveBy(CLEARLY);
        }

        /** Fates that make it likely enough to be found; 1 if one fate tells. */
        int fatesNeeded() {
            return claim.exact() ? 1 : sum.fatesNeeded();
        }

        double relative() {
            return effect.mean() / Math.abs(base);
        }

        @Override
        public String toString() {
            return "%s, %s %s from «%s» to «%s»: %.4g, difference %.4g [%.4g, %.4g] = %.1f %%; needs %d fates"
                    .formatted(
                            fact.number(),
                            claim.figure().words(),
                            claim.says(),
                            fact.arms().get(claim.from()).name(),
                            fact.arms().get(claim.to()).name(),
                            base,
                            effect.mean(),
                            effect.low(),
                            effect.high(),
                            100 * relative(),
                            fatesNeeded());
        }
    }

    /**
     * Plays a fact's fates in the gate, and tells the claims that were not shown, a line each. No more are played once a quarter or half of
     * them have shown every claim clearly: a group-sequential design with two early looks (Pocock 1977, Biometrika 64). A
     * claim that needs more fates than the gate has time for must lean the right way there; the profile {@code facts} shows it.
     */
    static String missedInTheGate(Fact fact) {
        int most = Math.min(MOST, fact.fates());
        for (int part : List.of(4, 2)) {
            int fates = Math.max(FEWEST, most / part);
            if (fates < most && of(fact, fates).stream().allMatch(Finding::holdsClearly)) {
                return "";
            }
        }
        return of(fact, most).stream()
                .filter(finding -> most < fact.fates() ? !finding.leans() : !finding.holds())
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Plays all arms of a fact under the same fates. */
    static List<Finding> of(Fact fact, int fates) {
        List<List<Map<? extends Figure, Double>>> played =
                fact.arms().stream().map(arm -> play(arm, fates)).toList();
        return fact.claims().stream()
                .map(claim -> of(fact, claim, played, fates))
                .toList();
    }

    private static List<Map<? extends Figure, Double>> play(Arm arm, int fates) {
        List<Map<? extends Figure, Double>> known = PLAYED.getOrDefault(arm.world(), List.of());
        if (known.size() < fates) {
            List<Map<? extends Figure, Double>> all = new ArrayList<>(known);
            all.addAll(IntStream.range(known.size(), fates)
                    .parallel()
                    .<Map<? extends Figure, Double>>mapToObj(fate -> arm.play(FIRST_SEED + fate))
                    .toList());
            PLAYED.put(arm.world(), all);
            return all;
        }
        return known;
    }

    private static Finding of(Fact fact, Claim claim, List<List<Map<? extends Figure, Double>>> played, int fates) {
        double[] base = new double[fates];
        double[] effect = new double[fates];
        double[] sum = new double[fates];
        for (int fate = 0; fate < fates; fate++) {
            base[fate] = value(played.get(claim.from()).get(fate), claim.figure());
            effect[fate] = value(played.get(claim.to()).get(fate), claim.figure()) - base[fate];
            for (int arm = 0; arm < claim.weights().size(); arm++) {
                double weight = claim.weights().get(arm);
                if (weight != 0) {
                    sum[fate] += weight * value(played.get(arm).get(fate), claim.figure());
                }
            }
        }
        boolean same = Arrays.stream(sum).allMatch(s -> s == 0);
        return new Finding(fact, claim, Sample.of(base).mean(), Sample.of(effect), Sample.of(sum), same);
    }

    private static double value(Map<? extends Figure, Double> figures, Figure figure) {
        Double value = figures.get(figure);
        if (value == null) {
            throw new IllegalArgumentException("the arm does not tell " + figure);
        }
        return value;
    }
}
