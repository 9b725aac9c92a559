package org.kampus.insight.foresight;

import java.util.List;
import org.kampus.insight.counterfactual.Score;

/**
 * What was expected of a figure beside what came.
 *
 * @param quarter the quarter
 * @param score the figure
 * @param said what was expected
 * @param came what came
 * @param from the figure in the quarter before
 * @param to the figure in the quarter
 */
public record Foreseen(int quarter, Score score, Trend said, Trend came, double from, double to) {

    /** Whether it went the way that was expected, however far. */
    public boolean isRightWay() {
        return said.isSameWayAs(came);
    }

    /** Whether it also went as far. */
    public boolean isRightSize() {
        return said == came;
    }

    /**
     * How well somebody foresees.
     *
     * @param said how often something was expected
     * @param rightWay how often it went that way
     * @param rightSize how often it also went as far
     * @param tooHopeful how often less came than was expected
     * @param tooCareful how often more came than was expected
     */
    public record Calibration(int said, int rightWay, int rightSize, int tooHopeful, int tooCareful) {

        /** Over all that was expected. */
        public static Calibration of(List<Foreseen> all) {
            return new Calibration(
                    all.size(),
                    (int) all.stream().filter(Foreseen::isRightWay).count(),
                    (int) all.stream().filter(Foreseen::isRightSize).count(),
                    (int) all.stream()
                            .filter(one -> one.came().compareTo(one.said()) < 0)
                            .count(),
                    (int) all.stream()
                            .filter(one -> one.came().compareTo(one.said()) > 0)
                            .count());
        }
    }
}
