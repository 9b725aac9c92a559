package org.kampus.ui.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.TrainerView;
import org.kampus.ui.shell.Visitor;

/**
 * The trainer who is signed in in this browser. A page keeps one and asks it each time it acts: when the trainer has
 * signed out elsewhere or the password was changed, {@link #trainer} says so, also to pages that are still open.
 */
public final class SignedIn {

    private static final int SECONDS = 30 * 24 * 3600;

    private final TrainerAccounts accounts;
    private final String token;

    private SignedIn(TrainerAccounts accounts, String token) {
        this.accounts = accounts;
        this.token = token;
    }

    /** Who is signed in, by the cookie of the present request. */
    public static Optional<SignedIn> here(TrainerAccounts accounts) {
        return token(VaadinRequest.getCurrent())
                .filter(token -> accounts.session(token).isPresent())
                .map(token -> new SignedIn(accounts, token));
    }

    /**
     * The trainer.
     *
     * @throws SignedOutException if the session has ended
     */
    public Caller.Trainer trainer() {
        return accounts.session(token).orElseThrow(SignedOutException::new);
    }

    /** Who the trainer is. */
    public TrainerView view() {
        return accounts.trainer(trainer());
    }

    /** The name to sign in with. */
    String login() {
        return view().login();
    }

    /** Keeps a session that has just begun in this browser, under a new name of the server's own session. */
    static void begin(TrainerAccounts.Session session) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            request.getHttpServletRequest().changeSessionId();
        }
        VaadinResponse.getCurrent().addCookie(cookie(session.token(), SECONDS));
    }

    /** Ends the session, here and on the server. */
    void end() {
        accounts.signOut(token);
        VaadinResponse.getCurrent().addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int seconds) {
        return Visitor.connection().cookie(TrainerAccounts.COOKIE, value, seconds);
    }

    private static Optional<String> token(@Nullable VaadinRequest request) {
        return request == null
                ? Optional.empty()
                : Stream.ofNullable(request.getCookies())
                        .flatMap(Stream::of)
                        .filter(cookie -> cookie.getName().equals(TrainerAccounts.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
