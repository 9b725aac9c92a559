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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.TrainerView;
import org.kampus.web.Connection;

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
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewTrainer.class),
                            examples = @ExampleObject(name = "by invitation", value = """
                                    {
                                      "invitation": "SECRET-OF-THE-LINK",
                                      "login": "vera",
                                      "name": "Vera",
                                      "password": "correct horse battery"
                                    }""")))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrainerView.class)))
    @APIResponse(
            responseCode = "404",
            description = "The invitation is unknown, used or too old",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The name is taken",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A text is too short or too long",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response create(byte[] sent, @Context HttpHeaders headers) {
        NewTrainer body = read(sent, NewTrainer.class, headers);
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
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignIn.class),
                            examples = @ExampleObject(name = "a token for a course system", value = """
                                    {"login": "vera", "password": "correct horse battery", "label": "courses"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The token, told only once",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Token.class)))
    @APIResponse(
            responseCode = "403",
            description = "Name and password do not belong together",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong passwords; Retry-After tells when to try again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too many sign in at this moment; Retry-After tells when to try again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Token token(byte[] sent, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        SignIn body = read(sent, SignIn.class, headers);
        TrainerAccounts.Session session = accounts.signIn(
                text(body.login()),
                text(body.password()).toCharArray(),
                Connection.of(request).network(),
                "");
        accounts.signOut(session.token());
        Caller.Trainer trainer = session.trainer();
        return new Token(accounts.newApiToken(trainer, text(body.label())));
    }

    private static <T> T read(byte[] sent, Class<T> type, HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        @Nullable T read = sent.length == 0 ? null : BoundedJson.read(sent, type, messages);
        if (read == null) {
            throw new BadRequestException(messages.text("workshops.body"));
        }
        return read;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
