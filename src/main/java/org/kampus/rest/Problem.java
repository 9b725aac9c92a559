package org.kampus.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type a URI naming the kind of problem; {@code about:blank} where the status says it all
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what was wrong this time and how to mend it
 * @param instance the path that was asked for
 */
public record Problem(String type, String title, int status, String detail, String instance) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem whose kind is told by its HTTP status alone. */
    public static Problem of(Response.StatusType status, String detail, String instance) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, instance);
    }

    /** The answer that carries this problem. */
    public Response toResponse() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
