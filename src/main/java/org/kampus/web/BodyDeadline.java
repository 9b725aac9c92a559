package org.kampus.web;

import java.util.concurrent.TimeUnit;

/** How long a body may take: 15 s, and a second more for every 16 KiB that came, a minute at most. */
final class BodyDeadline {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(15);
    private static final long LAST = TimeUnit.SECONDS.toNanos(60);
    private static final int BYTES_OF_SECOND = 16 * 1024;

    private final long begun;

    BodyDeadline(long begun) {
        this.begun = begun;
    }

    /**
     * Whether the time is over.
     *
     * @param now present time, ns, on the clock of the beginning
     * @param bytes how much has come; every 16 KiB buy another second
     */
    boolean missed(long now, long bytes) {
        long allowed = FIRST + TimeUnit.SECONDS.toNanos(bytes / BYTES_OF_SECOND);
        return now - begun > Math.min(allowed, LAST);
    }
}
