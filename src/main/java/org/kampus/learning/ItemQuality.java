package org.kampus.learning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.organisation.Keyed;

/**
 * How good a question of the tests is. Shares of fewer than {@link LearningEffect#FEWEST} answers are NaN.
 *
 * @param before answers before the lessons
 * @param rightBefore share of them that were right
 * @param after answers after the lessons, of people to whom its lesson was given
 * @param rightAfter share of them that were right
 * @param discrimination correlation of a right answer with the share of the other questions answered right in the same
 *     test; NaN if all answered alike
 */
public record ItemQuality(int before, double rightBefore, int after, double rightAfter, double discrimination) {

    private static final double TOO_EASY = 0.9;
    private static final double TOO_HARD = 0.4;

    /** What a question can be bad for. */
    public enum Fault implements Keyed {
        /** Nearly everybody knows it without the lesson, so that it cannot show what the lesson does. */
        TOO_EASY("tooEasy"),
        /** Most get it wrong even after the lesson. */
        TOO_HARD("tooHard"),
        /** It is right more often for people who know less. */
        MISLEADING("misleading");

        private final String key;

        Fault(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * An answer to a question in a test.
     *
     * @param after whether it was given after the lessons
     * @param right whether it was right
     * @param rest share of the other questions of this test that were answered right
     */
    public record Reply(boolean after, boolean right, double rest) {}

    /** The quality of a question, by all answers to it. */
    public static ItemQuality of(List<Reply> replies) {
        List<Reply> before = replies.stream().filter(reply -> !reply.after()).toList();
        List<Reply> after = replies.stream().filter(Reply::after).toList();
        return new ItemQuality(before.size(), right(before), after.size(), right(after), correlation(replies));
    }

    /** Whether enough people have answered to tell anything of it. */
    public boolean isTold() {
        return before + after >= LearningEffect.FEWEST;
    }

    /** Whether it should be revised. */
    public boolean isDoubtful() {
        return !faults().isEmpty();
    }

    /** Why it should be revised; nothing if it is good or too few people have answered. */
    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (rightBefore > TOO_EASY) {
            faults.add(Fault.TOO_EASY);
        }
        if (rightAfter < TOO_HARD) {
            faults.add(Fault.TOO_HARD);
        }
        if (discrimination < 0) {
            faults.add(Fault.MISLEADING);
        }
        return faults;
    }

    private static double right(List<Reply> replies) {
        return replies.size() < LearningEffect.FEWEST
                ? Double.NaN
                : (double) replies.stream().filter(Reply::right).count() / replies.size();
    }

    private static double correlation(List<Reply> replies) {
        if (replies.size() < LearningEffect.FEWEST) {
            return Double.NaN;
        }
        double rights =
                replies.stream().mapToDouble(r -> r.right() ? 1 : 0).average().orElse(0);
        double rests = replies.stream().mapToDouble(Reply::rest).average().orElse(0);
        double together = 0;
        double ofRight = 0;
        double ofRest = 0;
        for (Reply reply : replies) {
            double one = (reply.right() ? 1 : 0) - rights;
            double other = reply.rest() - rests;
            together += one * other;
            ofRight += one * one;
            ofRest += other * other;
        }
        return ofRight == 0 || ofRest == 0 ? Double.NaN : together / StrictMath.sqrt(ofRight * ofRest);
    }
}
