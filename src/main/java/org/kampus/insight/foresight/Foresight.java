package org.kampus.insight.foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.Score;
import org.kampus.simulation.api.QuarterResult;

/**
 * What somebody expects of a quarter before it is played: which way its profit and its retention will go, and how far.
 *
 * @param profit of profit; null if nothing was said
 * @param retention of retention; null if nothing was said
 */
public record Foresight(@Nullable Trend profit, @Nullable Trend retention) {

    /** Nothing was said. */
    public static final Foresight NONE = new Foresight(null, null);

    /** What can be foreseen. */
    public static final List<Score> ASKED = List.of(Score.PROFIT, Score.RETENTION);

    private static final double PROFIT_NEAR = 0.02;
    private static final double PROFIT_FAR = 0.08;
    private static final double RETENTION_NEAR = 0.02;
    private static final double RETENTION_FAR = 0.08;

    /** What was said of one of {@link #ASKED}; empty if nothing was. */
    public Optional<Trend> of(Score score) {
        return Optional.ofNullable(
                switch (score) {
                    case PROFIT -> profit;
                    case RETENTION -> retention;
                    case CLIENT_BASE_VALUE, LOAD -> null;
                });
    }

    /**
     * The same with another word on one figure.
     *
     * @param said null to take it back
     * @throws IllegalArgumentException if nobody is asked about this figure
     */
    public Foresight with(Score score, @Nullable Trend said) {
        return switch (score) {
            case PROFIT -> new Foresight(said, retention);
            case RETENTION -> new Foresight(profit, said);
            case CLIENT_BASE_VALUE, LOAD ->
                throw new IllegalArgumentException("nobody is asked what becomes of " + score.key());
        };
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Up to which difference a figure counts as unmoved: a fiftieth of last quarter's revenue for profit, two points for
     * retention.
     */
    public static double near(Score score, QuarterResult before) {
        return score == Score.RETENTION ? RETENTION_NEAR : PROFIT_NEAR * before.revenue();
    }

    /** Beyond which difference a figure counts as much moved: four times as far. */
    public static double far(Score score, QuarterResult before) {
        return score == Score.RETENTION ? RETENTION_FAR : PROFIT_FAR * before.revenue();
    }

    /** What was said beside what came, for a quarter and the one before it. */
    public List<Foreseen> against(QuarterResult before, QuarterResult quarter) {
        List<Foreseen> foreseen = new ArrayList<>();
        for (Score score : ASKED) {
            of(score).ifPresent(said -> {
                double from = score.of(Scorecard.of(before));
                double to = score.of(Scorecard.of(quarter));
                Trend came = Trend.of(to - from, near(score, before), far(score, before));
                foreseen.add(new Foreseen(quarter.number(), score, said, came, from, to));
            });
        }
        return foreseen;
    }
}
