package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.web.Connection;

/** Accounts of trainers and tokens for programs, without a page. */
@Path("trainers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainersResource {

    @Inject
    private TrainerAccounts accounts;

    /** For the container. */
    public TrainersResource() {}

    /**
     * A token for programs.
     *
     * @param token to be sent as a bearer token; told only once
     */
    public record Token(String token) {}

    /** Makes an account. */
    @POST
    public Response create(byte[] sent, @Context HttpHeaders headers) {
        JsonBody body = JsonBody.read(sent, Messages.of(headers));
        body.knows("invitation", "login", "name", "password");
        String login = body.name("login", TrainerAccounts.SHORTEST_LOGIN, TrainerAccounts.LONGEST_LOGIN);
        String name = body.name("name", 1, TrainerAccounts.LONGEST_NAME);
        String password = body.text("password").orElse("");
        if (password.length() < TrainerAccounts.SHORTEST_PASSWORD
                || password.length() > TrainerAccounts.LONGEST_PASSWORD) {
            body.note(
                    "password",
                    "",
                    "body.badLength",
                    "password",
                    password.length(),
                    TrainerAccounts.SHORTEST_PASSWORD,
                    TrainerAccounts.LONGEST_PASSWORD);
        }
        String invitation = body.text("invitation").orElse("");
        body.refuse();
        TrainerAccounts.Session session = accounts.accept(invitation, login, name, password.toCharArray());
        accounts.signOut(session.token());
        return Response.status(Status.CREATED)
                .entity(accounts.trainer(session.trainer()))
                .build();
    }

    /** Makes a token. */
    @POST
    @Path("tokens")
    public Token token(byte[] sent, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        JsonBody body = JsonBody.read(sent, Messages.of(headers));
        body.knows("login", "password", "label");
        String login = body.text("login").orElse("");
        String password = body.text("password").orElse("");
        String label = body.name("label", 1, TrainerAccounts.LONGEST_NAME);
        body.refuse();
        TrainerAccounts.Session session = accounts.signIn(
                login, password.toCharArray(), Connection.of(request).network(), "");
        accounts.signOut(session.token());
        Caller.Trainer trainer = session.trainer();
        return new Token(accounts.newApiToken(trainer, label));
    }
}
