package org.kampus.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The one threshold of one trait that best parts companies in which something holds from those in which it does not: a
 * decision tree of one question.
 *
 * @param trait position of the trait
 * @param threshold values up to it lie below
 * @param below share in which it holds at or below the threshold
 * @param above share in which it holds above
 * @param companiesBelow how many companies lie below
 * @param companiesAbove how many lie above
 */
record Stump(int trait, double threshold, double below, double above, int companiesBelow, int companiesAbove) {

    /** Least share of the companies on either side. */
    private static final double SMALLEST_SIDE = 0.12;

    /** Fewest companies on either side. */
    private static final int FEWEST = 8;

    /** Least difference of the shares on both sides that is worth telling. */
    private static final double WORTH_TELLING = 0.15;

    /** Thresholds tried: so many quantiles. */
    private static final int QUANTILES = 16;

    /** Chi-squared of a split: some 270 are tried, and 15 is reached by luck alone in one of 9,000. */
    private static final double LEAST_CHI_SQUARED = 15;

    /**
     * One company.
     *
     * @param traits its traits, by position
     * @param holds whether it holds there
     */
    record Case(List<Double> traits, boolean holds) {}

    /** The best threshold by Gini's measure; empty if none parts the companies clearly. */
    static Optional<Stump> of(List<Case> cases) {
        Stump best = null;
        double least = Double.POSITIVE_INFINITY;
        int traits = cases.isEmpty() ? 0 : cases.getFirst().traits().size();
        for (int trait = 0; trait < traits; trait++) {
            int which = trait;
            double[] sorted = cases.stream()
                    .mapToDouble(one -> one.traits().get(which))
                    .sorted()
                    .toArray();
            for (int quantile = 1; quantile < QUANTILES; quantile++) {
                Stump split = split(cases, trait, sorted[sorted.length * quantile / QUANTILES]);
                double impurity = split.impurity();
                if (split.isClear(cases.size()) && impurity < least) {
                    least = impurity;
                    best = split;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Stump split(List<Case> cases, int trait, double threshold) {
        int[] count = new int[2];
        int[] holds = new int[2];
        for (Case one : cases) {
            int side = one.traits().get(trait) <= threshold ? 0 : 1;
            count[side]++;
            holds[side] += one.holds() ? 1 : 0;
        }
        return new Stump(trait, threshold, share(holds[0], count[0]), share(holds[1], count[1]), count[0], count[1]);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private double impurity() {
        return companiesBelow * below * (1 - below) + companiesAbove * above * (1 - above);
    }

    private boolean isClear(int all) {
        boolean large = Math.min(companiesBelow, companiesAbove) >= Math.max(FEWEST, SMALLEST_SIDE * all);
        double mean = (below * companiesBelow + above * companiesAbove) / Math.max(1, all);
        double variance = mean * (1 - mean) * (1.0 / Math.max(1, companiesBelow) + 1.0 / Math.max(1, companiesAbove));
        double difference = above - below;
        return large && Math.abs(difference) >= WORTH_TELLING && difference * difference > LEAST_CHI_SQUARED * variance;
    }

    /** The companies on the side of the threshold where it holds less often. */
    List<Case> worse(List<Case> cases) {
        return IntStream.range(0, cases.size())
                .mapToObj(cases::get)
                .filter(one -> one.traits().get(trait) <= threshold == below < above)
                .toList();
    }
}
