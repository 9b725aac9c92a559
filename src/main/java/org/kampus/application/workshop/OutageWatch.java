package org.kampus.application.workshop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kampus.application.StorageUnavailableException;

/** Rests for a moment whenever the database is out of reach, and says once when that begins and once when it ends. */
final class OutageWatch {

    static final Duration REST = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(OutageWatch.class.getName());

    private final Clock clock;
    private @Nullable Instant begun;
    private Instant next = Instant.MIN;

    OutageWatch() {
        this(Clock.systemUTC());
    }

    OutageWatch(Clock clock) {
        this.clock = clock;
    }

    /** Whether it is too early to try again. */
    boolean resting() {
        return clock.instant().isBefore(next);
    }

    /** The database was out of reach just now. */
    void met(StorageUnavailableException trouble) {
        Instant now = clock.instant();
        next = now.plus(REST);
        if (begun == null) {
            begun = now;
            LOG.log(
                    Level.ERROR,
                    "The database is " + trouble.trouble().key() + "; workshops stand still until it is back",
                    trouble);
        }
    }

    /** Whether the database was out of reach when it was asked last. */
    boolean lasts() {
        return begun != null;
    }

    /** The database answered just now. */
    void over() {
        Instant since = begun;
        if (since != null) {
            begun = null;
            long seconds = Duration.between(since, clock.instant()).toSeconds();
            LOG.log(Level.WARNING, "The database is back after " + seconds + " s; workshops go on");
        }
    }
}
