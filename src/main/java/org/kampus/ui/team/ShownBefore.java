package org.kampus.ui.team;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TeamView;
import org.kampus.workshop.RoundState;

/**
 * What a browser's pages of a workshop were shown last, kept in the session. A page that is loaded anew while its round ends may be
 * told of the end when nobody sees it any more, and the next one comes when all is over: whoever missed it so is led to the
 * results as everybody else was.
 *
 * @param stage of the workshop as shown last
 * @param round the round shown last
 * @param state its state
 * @param endedAt when a page was told that the round ended, by {@link System#nanoTime}; null unless that is what was shown last
 */
record ShownBefore(
        long stage, int round, RoundState state, @Nullable Long endedAt) {

    /** How long a page may take to be loaded anew. */
    private static final Duration RECENT = Duration.ofSeconds(30);

    /** What was shown to somebody; empty outside a session and at the first page. */
    static Optional<ShownBefore> of(Caller.Participant who) {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? Optional.empty() : Optional.ofNullable((ShownBefore) session.getAttribute(name(who)));
    }

    /** Notes what is shown now. */
    static void note(Caller.Participant who, TeamView now) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            Long ended = of(who).map(seen -> seen.ended(now)).orElse(null);
            session.setAttribute(name(who), new ShownBefore(now.stage(), now.round(), now.state(), ended));
        }
    }

    /** When the round ended that is over now, as far as it was shown before it ended; else null. */
    private @Nullable Long ended(TeamView now) {
        return isBeforeTheEnd(now) ? (Long) System.nanoTime() : stage == now.stage() ? endedAt : null;
    }

    private static String name(Caller.Participant who) {
        return ShownBefore.class.getName() + "." + who.workshop() + "." + who.seat();
    }

    /** Whether a page that comes now missed the end of its round: it was not over when shown last, or just had ended. */
    boolean missedTheEnd(TeamView now) {
        boolean justEnded = now.state() == RoundState.REVIEW
                && round == now.round()
                && endedAt != null
                && System.nanoTime() - endedAt < RECENT.toNanos();
        return isBeforeTheEnd(now) || now.team() != null && justEnded;
    }

    private boolean isBeforeTheEnd(TeamView now) {
        return now.team() != null
                && now.state() == RoundState.REVIEW
                && state != RoundState.REVIEW
                && round == now.round();
    }
}
