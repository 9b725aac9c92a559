package org.kampus.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.kampus.application.run.OrderRefusedException;
import org.kampus.application.run.ServerBusyException;

/** What a caller is told whose order is refused. */
final class RefusedOrder {

    private static final int SECONDS_TO_WAIT = 5;

    private RefusedOrder() {}

    /** The problem behind an exception; empty if it is another kind of failure. */
    static Optional<Response> of(Throwable exception, Messages messages, String path) {
        return switch (exception) {
            case OrderRefusedException refused ->
                Optional.of(answer(OrderWording.of(refused.problems(), messages), messages, path));
            case UnsoundBodyException unsound -> Optional.of(answer(unsound.problems(), messages, path));
            case UnreadableBodyException unreadable ->
                Optional.of(Problem.of(
                                Status.BAD_REQUEST.getStatusCode(),
                                "unreadableBody",
                                messages.text("body.unreadable", unreadable.line(), unreadable.column()),
                                path)
                        .toResponse());
            case ServerBusyException busy ->
                Optional.of(Response.fromResponse(Problem.of(
                                        Status.SERVICE_UNAVAILABLE.getStatusCode(),
                                        "busy",
                                        messages.text("orders.busy", busy.waiting(), SECONDS_TO_WAIT),
                                        path)
                                .toResponse())
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                        .build());
            default -> Optional.empty();
        };
    }

    private static Response answer(List<RequestProblem> problems, Messages messages, String path) {
        String detail = messages.text(
                "orders.refused", problems.size(), problems.getFirst().message());
        return Problem.of(Problem.UNPROCESSABLE, "invalidOrder", detail, path)
                .with(problems)
                .toResponse();
    }
}
