package org.kampus.application.course;

import java.time.Instant;

/**
 * A key of this server.
 *
 * @param kind {@link #SIGNING} or {@link #SEAL}
 * @param secret all of it; nobody else may see it
 */
public record KeptKey(String id, String kind, String secret, Instant made) {

    /** Signs what course systems get. */
    public static final String SIGNING = "SIGNING";

    /** Seals what we get back ourselves. */
    public static final String SEAL = "SEAL";

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
