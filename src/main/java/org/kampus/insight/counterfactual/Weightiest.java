package org.kampus.insight.counterfactual;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What did most to a score of a quarter, whatever its sign: its parts by the size of their effect. */
public final class Weightiest {

    /** An effect on a score below this share of what it stands for is not worth a word. */
    private static final double WORTH_A_WORD = 0.01;

    private Weightiest() {}

    /**
     * Which parts of the ways of a quarter's scores did most to one of them.
     *
     * @param bridges one for each score, with the same parts in the same order
     * @param worth what the score is compared with, in its unit: revenue of the quarter for profit, its own value for the client
     *     base, 1 for shares
     * @param count how many at most
     * @return places of the parts, the weightiest first; none if nothing moved the score by a hundredth of its worth
     */
    public static List<Integer> of(List<ScoreBridge> bridges, Score score, double worth, int count) {
        List<Contribution> parts = bridges.get(score.ordinal()).parts();
        return IntStream.range(0, parts.size())
                .boxed()
                .filter(part -> Math.abs(parts.get(part).value()) >= WORTH_A_WORD * Math.abs(worth))
                .sorted(Comparator.comparingDouble(
                        part -> -Math.abs(parts.get(part).value())))
                .limit(count)
                .toList();
    }
}
