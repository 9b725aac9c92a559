package org.kampus.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts attempts by key, and refuses more of them for a while when there were too many. An attempt is counted before
 * anybody looks at it, so that many at a time are no more than many one after the other; one that turned out right is
 * given back.
 */
public final class AttemptThrottle {

    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int allowed;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true);

    private record Count(int attempts, Instant until) {}

    /** An attempt that was let through and is counted as wrong until it turns out to be right. */
    public static final class Attempt {

        private final List<Limit> counted = new ArrayList<>();

        private Attempt() {}

        /** The attempt was right, or nobody has looked at it: it counts nowhere. Wrong ones before it still do. */
        public void giveBack() {
            counted.forEach(limit -> limit.throttle().giveBack(limit.key()));
        }
    }

    /**
     * One of the counts an attempt belongs to.
     *
     * @param throttle who counts
     * @param key whose count it is
     */
    public record Limit(AttemptThrottle throttle, String key) {}

    /**
     * A throttle.
     *
     * @param allowed attempts allowed within the window
     * @param window how long an attempt is remembered after the last one
     */
    public AttemptThrottle(Clock clock, int allowed, Duration window) {
        this.clock = clock;
        this.allowed = allowed;
        this.window = window;
    }

    /** The count of a key. */
    public Limit of(String key) {
        return new Limit(this, key);
    }

    /**
     * Counts an attempt and lets it through, if no limit is reached; otherwise it counts nowhere.
     *
     * @throws TooManyAttemptsException if there were too many
     */
    public static Attempt begin(List<Limit> limits) {
        Attempt attempt = new Attempt();
        for (Limit limit : limits) {
            try {
                limit.throttle().take(limit.key());
            } catch (TooManyAttemptsException e) {
                attempt.giveBack();
                throw e;
            }
            attempt.counted.add(limit);
        }
        return attempt;
    }

    /** Whether nothing is counted for a key. */
    public synchronized boolean unknown(String key) {
        Count count = counts.get(key);
        return count == null || !clock.instant().isBefore(count.until());
    }

    private synchronized void take(String key) {
        Instant now = clock.instant();
        Count before = counts.get(key);
        int attempts = before == null || !now.isBefore(before.until()) ? 0 : before.attempts();
        if (before != null && attempts >= allowed) {
            throw new TooManyAttemptsException(Duration.between(now, before.until()));
        }
        counts.put(key, new Count(attempts + 1, now.plus(window)));
        if (counts.size() > KEYS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private synchronized void giveBack(String key) {
        counts.computeIfPresent(
                key, (k, count) -> count.attempts() == 1 ? null : new Count(count.attempts() - 1, count.until()));
    }
}
