package org.kampus.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The time of a round. Runs towards a deadline, stands still with some time left, or is off.
 *
 * @param deadline when the round closes by itself; null while it stands still or is off
 * @param left time that is left while it stands still; null while it runs or is off
 */
public record RoundTimer(
        @Nullable Instant deadline, @Nullable Duration left) {

    /** No time limit. */
    public static final RoundTimer OFF = new RoundTimer(null, null);

    /** Either runs or stands. */
    public RoundTimer {
        if (deadline != null && left != null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a timer cannot both run to %s and stand with %s left", deadline, left));
        }
    }

    /** A timer that runs from now on. */
    public static RoundTimer running(Instant now, Duration time) {
        return new RoundTimer(now.plus(time), null);
    }

    /** Whether it stands still with time left. */
    public boolean paused() {
        return left != null;
    }

    /** Whether it is at or past its deadline. */
    public boolean over(Instant now) {
        return deadline != null && !now.isBefore(deadline);
    }

    /** Time left, never negative; null when there is no limit. */
    public @Nullable Duration left(Instant now) {
        if (deadline == null) {
            return left;
        }
        Duration rest = Duration.between(now, deadline);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** The same timer standing still; no change if it stands or is off. */
    public RoundTimer pause(Instant now) {
        return deadline == null ? this : new RoundTimer(null, left(now));
    }

    /** The same timer running on with the time that was left; no change if it runs or is off. */
    public RoundTimer resume(Instant now) {
        return left == null ? this : running(now, left);
    }

    /** The same timer with more time; one that is past its deadline gets the time from now. */
    public RoundTimer extend(Instant now, Duration more) {
        if (deadline != null) {
            return running(now.isAfter(deadline) ? now : deadline, more);
        }
        return left == null ? this : new RoundTimer(null, left.plus(more));
    }
}
