package org.kampus.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type a URI naming the kind of problem; {@code about:blank} where the status says it all
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what was wrong this time and how to mend it
 * @param instance the path that was asked for
 * @param problems everything that is wrong in what was sent; absent where the detail says it all
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<RequestProblem> problems) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The status of what can be read but not carried out. */
    static final int UNPROCESSABLE = 422;

    /** Its name. */
    static final String UNPROCESSABLE_TITLE = "Unprocessable Content";

    /** A problem whose kind is told by its HTTP status alone. */
    public static Problem of(Response.StatusType status, String detail, String instance) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, instance, null);
    }

    /** A problem of a kind of ours. */
    static Problem of(int status, String kind, String detail, String instance) {
        Status known = Status.fromStatusCode(status);
        String title = known == null ? UNPROCESSABLE_TITLE : known.getReasonPhrase();
        return new Problem("urn:kampus:problem:" + kind, title, status, detail, instance, null);
    }

    /** This problem with everything that is wrong in what was sent. */
    Problem with(List<RequestProblem> list) {
        return new Problem(type, title, status, detail, instance, List.copyOf(list));
    }

    /** The answer that carries this problem. */
    public Response toResponse() {
        return Response.status(status, title)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
