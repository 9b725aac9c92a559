package org.kampus.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.kampus.application.lab.LabRefusal;
import org.kampus.application.lab.NoSuchExperimentException;
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
            case NoSuchExperimentException unknown ->
                Optional.of(Problem.of(
                                Status.NOT_FOUND.getStatusCode(),
                                "noSuchExperiment",
                                messages.text("lab.unknown"),
                                path)
                        .toResponse());
            case LabRefusal refusal -> Optional.of(answer(refusal, messages, path));
            default -> Optional.empty();
        };
    }

    private static Response answer(LabRefusal refusal, Messages messages, String path) {
        String key = refusal.reason().key();
        Response answer = Problem.of(
                        status(refusal.reason()),
                        key,
                        messages.text("lab." + key, refusal.value(), refusal.limit()),
                        path)
                .toResponse();
        return answer.getStatus() == Status.TOO_MANY_REQUESTS.getStatusCode()
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                        .build()
                : answer;
    }

    private static int status(LabRefusal.Reason reason) {
        return switch (reason) {
            case TOO_MANY_OF_CALLER, TOO_MANY_IN_ALL -> Status.TOO_MANY_REQUESTS.getStatusCode();
            case NO_RESULT, NOT_A_DRAFT, CHANGED_MEANWHILE -> Status.CONFLICT.getStatusCode();
            case TOO_MUCH_WORK, RUN_TOO_LARGE, KEY_OF_ANOTHER_ORDER, BAD_ASSUMPTION -> Problem.UNPROCESSABLE;
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
