package org.kampus.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.kampus.application.StorageUnavailableException;

/**
 * Turns every exception that leaves a resource into a problem. A caller learns what it did wrong; of an
 * error of ours it learns only a reference, under which the log has the whole story.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    private static final int SECONDS_TO_WAIT = 5;

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable exception =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Messages messages = Messages.of(headers);
        var refused = WorkshopProblem.of(exception, messages, path())
                .or(() -> RefusedOrder.of(exception, messages, path()))
                .or(() -> HistoryProblem.of(exception, messages, path()));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (exception instanceof WebApplicationException e && e.getResponse().getStatus() < 500) {
            return e.getResponse().hasEntity() ? e.getResponse() : refused(e, messages);
        }
        if (exception instanceof EOFException) {
            LOG.log(Level.DEBUG, "The caller hung up before the body had ended", exception);
            return Problem.of(Status.BAD_REQUEST, messages.status(400), path()).toResponse();
        }
        if (exception instanceof StorageUnavailableException away) {
            return away(away, messages);
        }
        var reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Request failed, reference " + reference, exception);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, messages.text("failed", reference), path())
                .toResponse();
    }

    /** The log has been told already. */
    private Response away(StorageUnavailableException away, Messages messages) {
        Problem problem = Problem.of(
                Status.SERVICE_UNAVAILABLE.getStatusCode(),
                "storage",
                messages.text("storage." + away.trouble().key(), SECONDS_TO_WAIT),
                path());
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }

    private Response refused(WebApplicationException e, Messages messages) {
        var answer = e.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        // Messages of the platform only repeat the status.
        String told = e.getMessage();
        String detail = told == null || told.startsWith("HTTP ") ? messages.status(answer.getStatus()) : told;
        var problem = Problem.of(answer.getStatusInfo(), detail, path());
        return Response.fromResponse(answer)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private String path() {
        return uri == null ? "" : uri.getRequestUri().getPath();
    }
}
