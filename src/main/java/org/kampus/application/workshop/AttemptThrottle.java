package org.kampus.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kampus.application.cluster.Telegraph;

/**
 * Counts attempts by key, and refuses more of them for a while when there were too many. An attempt is counted before
 * anybody looks at it, so that many at a time are no more than many one after the other; one that turned out right is
 * given back.
 */
public final class AttemptThrottle {

    private static final int KEYS = 10_000;
    private static final String SUBJECT = "attempts-of-";
    private static final char TAKEN = '+';
    private static final char GIVEN_BACK = '-';

    private final Clock clock;
    private final int allowed;
    private final Duration window;
    private final Telegraph telegraph;
    private final String subject;
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
        this(clock, allowed, window, Telegraph.NONE, "");
    }

    /**
     * A throttle that counts what other servers let through, too.
     *
     * @param allowed attempts allowed within the window
     * @param window how long an attempt is remembered after the last one
     * @param name by which the throttles of the servers know one another
     */
    AttemptThrottle(Clock clock, int allowed, Duration window, Telegraph telegraph, String name) {
        this.clock = clock;
        this.allowed = allowed;
        this.window = window;
        this.telegraph = telegraph;
        this.subject = SUBJECT + name;
        telegraph.listen(subject, (node, text) -> heard(text));
    }

    private void heard(String text) {
        String key = text.substring(1);
        if (text.charAt(0) == TAKEN) {
            count(key, Integer.MAX_VALUE);
        } else {
            forget(key);
        }
    }

    private void tell(char what, String key) {
        telegraph.send(subject, what + key);
    }

    /** The count of a key. */
    public Limit of(String key) {
        // Keys hold secrets of browsers, and travel.
        return new Limit(this, Secrets.hash(key));
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
        Count count = counts.get(Secrets.hash(key));
        return count == null || !clock.instant().isBefore(count.until());
    }

    private void take(String key) {
        count(key, allowed);
        tell(TAKEN, key);
    }

    private void giveBack(String key) {
        forget(key);
        tell(GIVEN_BACK, key);
    }

    private synchronized void count(String key, int most) {
        Instant now = clock.instant();
        Count before = counts.get(key);
        int attempts = before == null || !now.isBefore(before.until()) ? 0 : before.attempts();
        if (before != null && attempts >= most) {
            throw new TooManyAttemptsException(Duration.between(now, before.until()));
        }
        counts.put(key, new Count(attempts + 1, now.plus(window)));
        if (counts.size() > KEYS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private synchronized void forget(String key) {
        counts.computeIfPresent(
                key, (k, count) -> count.attempts() == 1 ? null : new Count(count.attempts() - 1, count.until()));
    }
}
