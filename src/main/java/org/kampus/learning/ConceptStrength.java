package org.kampus.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How firmly a concept sits: on how many of the last days on which it was asked about everything was right. Answers of one day
 * show what was just read; only those of different days show what stays.
 *
 * @param days the last days counted, at most {@link #MOST}
 * @param right of these, days on which every answer was right
 */
public record ConceptStrength(int days, int right) {

    /** Days that count. */
    public static final int MOST = 3;

    /** An answer to anything about a concept. */
    public record Reply(LocalDate day, boolean right) {}

    /** The strength that answers show, in any order. */
    public static ConceptStrength of(List<Reply> replies) {
        TreeMap<LocalDate, Boolean> byDay = new TreeMap<>();
        replies.forEach(reply -> byDay.merge(reply.day(), reply.right(), Boolean::logicalAnd));
        List<Boolean> last = byDay.descendingMap().entrySet().stream()
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
        return new ConceptStrength(
                last.size(), (int) last.stream().filter(right -> right).count());
    }
}
