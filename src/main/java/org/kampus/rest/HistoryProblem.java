package org.kampus.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.kampus.application.company.CompanyRefusal;
import org.kampus.application.company.HistoryRefusal;
import org.kampus.application.company.NoSuchCompanyException;
import org.kampus.application.company.NoSuchHistoryException;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.UnreadableFileException;

/** What a caller is told about a company or its order history that is refused. */
final class HistoryProblem {

    private static final int SECONDS_TO_WAIT = 30;
    private static final int TOO_MANY = 429;

    private HistoryProblem() {}

    /** The problem behind an exception; empty if it is another kind of failure. */
    static Optional<Response> of(Throwable exception, Messages messages, String path) {
        return switch (exception) {
            case NoSuchHistoryException e ->
                Optional.of(problem(
                        Status.NOT_FOUND.getStatusCode(), "noSuchHistory", messages.text("histories.unknown"), path));
            case UnreadableFileException e -> {
                String reason = JsonBody.key(e.reason());
                int status = e.reason() == UnreadableFileException.Reason.TOO_LARGE
                        ? Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()
                        : Problem.UNPROCESSABLE;
                String words = messages.text(
                        "histories.unreadable." + reason, OrderFile.LARGEST / 1024 / 1024, OrderFile.MOST_ROWS);
                yield Optional.of(problem(status, "unreadableFile", words, path));
            }
            case HistoryRefusal refusal -> Optional.of(refused(refusal, messages, path));
            case NoSuchCompanyException e ->
                Optional.of(problem(
                        Status.NOT_FOUND.getStatusCode(), "noSuchCompany", messages.text("companies.unknown"), path));
            case CompanyRefusal refusal -> Optional.of(refused(refusal, messages, path));
            default -> Optional.empty();
        };
    }

    private static Response refused(HistoryRefusal refusal, Messages messages, String path) {
        String words = messages.text("histories.refused." + JsonBody.key(refusal.reason()));
        return switch (refusal.reason()) {
            case NOT_READY -> problem(Status.CONFLICT.getStatusCode(), "notReady", words, path);
            case TOO_MANY, FULL, BUSY -> later(words, path);
        };
    }

    private static Response refused(CompanyRefusal refusal, Messages messages, String path) {
        String words = messages.text("companies.refused." + JsonBody.key(refusal.reason()));
        return switch (refusal.reason()) {
            case NOT_READY, TOO_LARGE -> problem(Problem.UNPROCESSABLE, JsonBody.key(refusal.reason()), words, path);
            case TOO_MANY, BUSY -> later(words, path);
        };
    }

    private static Response later(String words, String path) {
        return Response.fromResponse(problem(TOO_MANY, "tooMany", words, path))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }

    private static Response problem(int status, String kind, String detail, String path) {
        return Problem.of(status, kind, detail, path).toResponse();
    }
}
