package org.kampus.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kampus.application.NoSuchCaseException;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.workshop.InvitationNotValidException;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.SignInBusyException;
import org.kampus.application.workshop.SignInFailedException;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.scenario.InvalidPlanException;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;

/** What a caller is told about what the rules of workshops and plans refuse. */
final class WorkshopProblem {

    private WorkshopProblem() {}

    /** The problem behind an exception; empty if it is another kind of failure. */
    static Optional<Response> of(Throwable exception, Messages messages, String path) {
        return switch (exception) {
            case WorkshopRefusal refusal ->
                Optional.of(answer(
                        invalid(refusal) ? Problem.UNPROCESSABLE : Status.CONFLICT.getStatusCode(),
                        refusal.reason().key(),
                        messages.text(
                                "refusal." + refusal.reason().key(),
                                refusal.values().stream()
                                        .map(value -> value instanceof RoundState state ? state.key() : value)
                                        .toArray()),
                        path));
            case NoSuchWorkshopException e ->
                Optional.of(answer(
                        Status.NOT_FOUND.getStatusCode(), "noSuchWorkshop", messages.text("workshops.unknown"), path));
            case NoSuchCaseException e ->
                Optional.of(answer(
                        Problem.UNPROCESSABLE,
                        "noSuchCase",
                        messages.text("workshops.unknownCase", Objects.requireNonNullElse(e.getMessage(), "")),
                        path));
            case PlanNotAllowedException e ->
                Optional.of(planNotAllowed(OrderWording.limits(e.violations(), messages), messages, path));
            case InvalidPlanException e ->
                Optional.of(Problem.of(
                                Problem.UNPROCESSABLE,
                                "invalidPlan",
                                messages.text(
                                        "workshops.invalidPlan",
                                        messages.text(e.problems().getFirst().message())),
                                path)
                        .with(e.problems().stream()
                                .map(problem -> RequestProblem.of(problem, messages))
                                .toList())
                        .toResponse());
            case InvitationNotValidException e ->
                Optional.of(answer(
                        Status.NOT_FOUND.getStatusCode(),
                        "invitationNotValid",
                        messages.text("trainers.invitationNotValid"),
                        path));
            case SignInFailedException e ->
                Optional.of(answer(
                        Status.FORBIDDEN.getStatusCode(),
                        "signInFailed",
                        messages.text("trainers.signInFailed"),
                        path));
            case TooManyAttemptsException e ->
                Optional.of(later(
                        Status.TOO_MANY_REQUESTS.getStatusCode(),
                        "tooManyAttempts",
                        messages.text("trainers.tooManyAttempts", e.remaining().toSeconds()),
                        path,
                        e.remaining()));
            case SignInBusyException e ->
                Optional.of(later(
                        Status.SERVICE_UNAVAILABLE.getStatusCode(),
                        "busy",
                        messages.text("trainers.busy"),
                        path,
                        e.remaining()));
            default -> Optional.empty();
        };
    }

    private static Response planNotAllowed(List<RequestProblem> problems, Messages messages, String path) {
        return Problem.of(
                        Problem.UNPROCESSABLE,
                        "planNotAllowed",
                        messages.text(
                                "workshops.planNotAllowed", problems.getFirst().message()),
                        path)
                .with(problems)
                .toResponse();
    }

    private static boolean invalid(WorkshopRefusal refusal) {
        return refusal.reason() == WorkshopRefusal.Reason.TEXT_LENGTH
                || refusal.reason() == WorkshopRefusal.Reason.OUT_OF_RANGE;
    }

    private static Response later(int status, String kind, String detail, String path, Duration wait) {
        return Response.fromResponse(answer(status, kind, detail, path))
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds() + 1))
                .build();
    }

    private static Response answer(int status, String kind, String detail, String path) {
        return Problem.of(status, kind, detail, path).toResponse();
    }
}
