package org.kampus.workshop;

import java.util.ArrayList;
import java.util.List;
import org.kampus.insight.Scorecard;

/**
 * What teams are ranked by: how much each score counts.
 *
 * @param profit weight of the profit of all rounds, 0 to {@link #MOST}
 * @param clientBaseValue weight of the value of the client base, likewise
 * @param retention weight of retention, likewise
 * @param load weight of a healthy load, likewise
 */
public record ScoreMix(int profit, int clientBaseValue, int retention, int load) {

    /** Largest weight. */
    public static final int MOST = 10;

    /** Nothing but profit counts. */
    public static final ScoreMix PROFIT_ONLY = new ScoreMix(1, 0, 0, 0);

    private static final double BEST = 100;
    /** A load so far from the healthy ones counts nothing. */
    private static final double LOAD_FALLS_WITHIN = 0.3;

    /** Checks the weights. */
    public ScoreMix {
        List<WorkshopRefusal> refused = new ArrayList<>();
        int[] weights = {profit, clientBaseValue, retention, load};
        for (int weight : weights) {
            if (weight < 0 || weight > MOST) {
                refused.add(new WorkshopRefusal(WorkshopRefusal.Reason.OUT_OF_RANGE, "weight", weight, 0, MOST));
            }
        }
        if (refused.isEmpty() && profit + clientBaseValue + retention + load == 0) {
            refused.add(new WorkshopRefusal(WorkshopRefusal.Reason.OUT_OF_RANGE, "weight", 0, 1, MOST));
        }
        if (!refused.isEmpty()) {
            throw WorkshopRefusal.together(refused);
        }
    }

    /** Whether nothing but profit counts. */
    public boolean isProfitOnly() {
        return clientBaseValue == 0 && retention == 0 && load == 0;
    }

    /**
     * What a team has come to.
     *
     * @param team its four scores: profit of all rounds, the client base at the end, the others as means of the rounds
     * @param yardstick the scores of those who compete: the best of them in a score has all of its points, the worst none
     * @return 0 to 100
     */
    public double points(Scorecard team, List<Scorecard> yardstick) {
        double sum = profit
                        * share(
                                team.profit(),
                                yardstick.stream()
                                        .mapToDouble(Scorecard::profit)
                                        .toArray())
                + clientBaseValue
                        * share(
                                team.clientBaseValue(),
                                yardstick.stream()
                                        .mapToDouble(Scorecard::clientBaseValue)
                                        .toArray())
                + retention
                        * share(
                                team.retention(),
                                yardstick.stream()
                                        .mapToDouble(Scorecard::retention)
                                        .toArray())
                + load
                        * share(
                                healthy(team.load()),
                                yardstick.stream()
                                        .mapToDouble(card -> healthy(card.load()))
                                        .toArray());
        return BEST * sum / (profit + clientBaseValue + retention + load);
    }

    /** Where a value stands between the worst, 0, and the best, 1; 1 if all are equal. */
    private static double share(double value, double[] all) {
        double worst = Double.POSITIVE_INFINITY;
        double best = Double.NEGATIVE_INFINITY;
        for (double one : all) {
            worst = Math.min(worst, one);
            best = Math.max(best, one);
        }
        if (best <= worst) {
            return value >= best ? 1 : 0;
        }
        return Math.clamp((value - worst) / (best - worst), 0, 1);
    }

    /** How healthy a load is: 1 between the healthy borders, less the further it is from them. */
    static double healthy(double load) {
        double distance =
                Math.max(Math.max(0, Scorecard.LOWEST_HEALTHY_LOAD - load), load - Scorecard.HIGHEST_HEALTHY_LOAD);
        return Math.max(0, 1 - distance / LOAD_FALLS_WITHIN);
    }
}
