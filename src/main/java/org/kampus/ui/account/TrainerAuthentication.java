package org.kampus.ui.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;

/**
 * Tells the server, with each request, which trainer sends it, so that it enforces the role by itself: the addresses in
 * {@code web.xml} open for {@link #ROLE} only. A session of our own stands behind it, so that signing out and a new
 * password end it everywhere at once; the server keeps no login.
 */
@ApplicationScoped
public class TrainerAuthentication implements HttpAuthenticationMechanism {

    /** The role of every trainer. */
    public static final String ROLE = "trainer";

    private final TrainerAccounts accounts;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TrainerAuthentication() {
        this(null);
    }

    /** Recognises trainers by their sessions. */
    @Inject
    public TrainerAuthentication(TrainerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller.Trainer> trainer = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(TrainerAccounts.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(accounts::session);
        if (trainer.isPresent()) {
            return context.notifyContainerAboutLogin(trainer.get().trainer().toString(), Set.of(ROLE));
        }
        if (context.isProtected()) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length() + 1);
            return context.redirect(
                    request.getContextPath() + "/" + SignInView.PATH + "?" + SignInView.BACK_TO + "=" + path);
        }
        return context.doNothing();
    }
}
