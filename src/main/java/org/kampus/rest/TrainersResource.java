package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;

/** Accounts of trainers and tokens for programs, without a page. */
@Path("trainers")
@ApplicationScoped
@Tag(name = "Trainers", description = "Accounts of trainers and tokens for programs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainersResource {

    @Inject
    private TrainerAccounts accounts;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public TrainersResource() {}

    /**
     * An account to be made.
     *
     * @param invitation the secret part of an invitation or of the set-up link in the server's log
     * @param login name to sign in with
     * @param name name that others see
     * @param password at least ten characters
     */
    public record NewTrainer(
            @Nullable String invitation,
            @Nullable String login,
            @Nullable String name,
            @Nullable String password) {}

    /**
     * Who wants a token.
     *
     * @param login name to sign in with
     * @param password the password
     * @param label what the token is for
     */
    public record SignIn(
            @Nullable String login,
            @Nullable String password,
            @Nullable String label) {}

    /**
     * A token for programs.
     *
     * @param token to be sent as a bearer token; told only once
     */
    public record Token(String token) {}

    /** Makes an account. */
    @POST
    @Operation(summary = "Make a trainer's account by invitation, or the first one by the set-up link of the log")
    public Response create(@Nullable NewTrainer body, @Context HttpHeaders headers) {
        if (body == null) {
            throw missing(headers);
        }
        TrainerAccounts.Session session = accounts.accept(
                text(body.invitation()),
                text(body.login()),
                text(body.name()),
                text(body.password()).toCharArray());
        accounts.signOut(session.token());
        return Response.status(Status.CREATED)
                .entity(accounts.trainer(session.trainer()))
                .build();
    }

    /** Makes a token. */
    @POST
    @Path("tokens")
    @Operation(summary = "Make a token for a program, with the trainer's password")
    public Token token(@Nullable SignIn body, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        if (body == null) {
            throw missing(headers);
        }
        TrainerAccounts.Session session =
                accounts.signIn(text(body.login()), text(body.password()).toCharArray(), request.getRemoteAddr());
        accounts.signOut(session.token());
        Caller.Trainer trainer = session.trainer();
        return new Token(accounts.newApiToken(trainer, text(body.label())));
    }

    private static BadRequestException missing(HttpHeaders headers) {
        return new BadRequestException(Messages.of(headers).text("workshops.body"));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
