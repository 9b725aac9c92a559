package org.kampus.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts wrong attempts by key, and refuses to look at more of them for a while when there were too many. */
final class AttemptThrottle {

    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int allowed;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true);

    private record Count(int wrong, Instant until) {}

    /**
     * A throttle.
     *
     * @param allowed wrong attempts allowed within the window
     * @param window how long a wrong attempt is remembered after the last one
     */
    AttemptThrottle(Clock clock, int allowed, Duration window) {
        this.clock = clock;
        this.allowed = allowed;
        this.window = window;
    }

    /**
     * Lets an attempt through.
     *
     * @throws TooManyAttemptsException if there were too many wrong ones
     */
    synchronized void check(String key) {
        Count count = counts.get(key);
        if (count != null && count.wrong() >= allowed) {
            Duration wait = Duration.between(clock.instant(), count.until());
            if (wait.isPositive()) {
                throw new TooManyAttemptsException(wait);
            }
            counts.remove(key);
        }
    }

    /** Notes a wrong attempt. */
    synchronized void wrong(String key) {
        Instant now = clock.instant();
        Count before = counts.get(key);
        int wrong = before == null || !now.isBefore(before.until()) ? 1 : before.wrong() + 1;
        counts.put(key, new Count(wrong, now.plus(window)));
        if (counts.size() > KEYS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    /** Forgets the wrong attempts of somebody who was right. */
    synchronized void right(String key) {
        counts.remove(key);
    }
}
