package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;

/** Recognises the trainer whose token a program sends. Cookies do not count here, so no other page can send requests. */
@ApplicationScoped
public class ProgramCaller {

    private static final String SCHEME = "Bearer ";
    private static final String ADDRESS = "address:";

    @Inject
    private TrainerAccounts accounts;

    /** For the container. */
    public ProgramCaller() {}

    /**
     * The name under which experiments are kept for whoever sends a request: the trainer whose token it carries, or
     * the address it comes from.
     *
     * @throws NotAuthorizedException if there is a token, but no valid one
     */
    public String owner(HttpHeaders headers, HttpServletRequest request) {
        return headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? ADDRESS + request.getRemoteAddr()
                : "trainer:" + trainer(headers).trainer();
    }

    /**
     * The name under which somebody may stop an experiment: that of its owner if it was ordered without a token, as
     * then whoever knows its id may, else the caller's own.
     */
    public String stopper(String owner, HttpHeaders headers, HttpServletRequest request) {
        return owner.startsWith(ADDRESS) ? owner : owner(headers, request);
    }

    /**
     * The trainer.
     *
     * @throws NotAuthorizedException if there is no valid token
     */
    public Caller.Trainer trainer(HttpHeaders headers) {
        @Nullable String sent = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            var known = accounts.program(sent.substring(SCHEME.length()).strip());
            if (known.isPresent()) {
                return known.get();
            }
        }
        throw new NotAuthorizedException(Messages.of(headers).text("workshops.unauthorized"), "Bearer");
    }
}
