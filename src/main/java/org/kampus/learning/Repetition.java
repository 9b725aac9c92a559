package org.kampus.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a lesson is asked about again: a day after something was missed, then after a week and another week; after three
 * right answers in a row it is left alone. What was known at once and for sure is not asked again. Equal gaps do as well
 * as growing ones (Latimier et al. 2021). What would come back only after a workshop it prepares for comes on its eve.
 */
public final class Repetition {

    /** Below this confidence a right guess counts as one to come back to. */
    public static final double SURE = 0.7;

    private static final Duration SOON = Duration.ofHours(20);
    private static final Duration LATER = Duration.ofDays(7).minusHours(4);
    private static final int ENOUGH = 3;

    private Repetition() {}

    /**
     * An answer to anything of a lesson.
     *
     * @param again whether it was asked on a later day
     * @param firm whether it was right, and sure if anybody asked how sure
     */
    public record Reply(Instant at, boolean again, boolean firm) {}

    /**
     * When a lesson is due.
     *
     * @param replies all answers to it, the oldest first
     * @param eve when the eve of a workshop begins that it prepares for; {@code null} if there is none
     * @return empty if it is not asked about again
     */
    public static Optional<Instant> due(List<Reply> replies, @Nullable Instant eve) {
        boolean missed = false;
        int row = 0;
        Instant last = Instant.MIN;
        for (Reply reply : replies) {
            last = reply.at();
            if (reply.again()) {
                row = reply.firm() ? row + 1 : 0;
            }
            missed |= !reply.firm();
        }
        if (!missed || row >= ENOUGH) {
            return Optional.empty();
        }
        Instant usual = last.plus(row == 0 ? SOON : LATER);
        if (eve != null && last.isBefore(eve) && usual.isAfter(eve)) {
            return Optional.of(eve);
        }
        return Optional.of(usual);
    }
}
