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
 * @param view the workshop as shown last
 * @param before as shown before the round ended; null unless that was just now
 * @param endedAt when that was, by {@link System#nanoTime}
 */
record ShownBefore(TeamView view, @Nullable TeamView before, long endedAt) {

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
        if (session == null) {
            return;
        }
        Optional<ShownBefore> last = of(who);
        ShownBefore next = last.filter(seen -> ended(seen.view(), now))
                .map(seen -> new ShownBefore(now, seen.view(), System.nanoTime()))
                .or(() -> last.filter(seen -> seen.view().stage() == now.stage())
                        .map(seen -> new ShownBefore(now, seen.before(), seen.endedAt())))
                .orElse(new ShownBefore(now, null, 0));
        session.setAttribute(name(who), next);
    }

    private static String name(Caller.Participant who) {
        return ShownBefore.class.getName() + "." + who.workshop() + "." + who.seat();
    }

    /** The workshop before its round ended, if it had not ended when it was shown last, or ended just now. */
    Optional<TeamView> beforeTheEnd() {
        if (view.state() != RoundState.REVIEW) {
            return Optional.of(view);
        }
        boolean recent = System.nanoTime() - endedAt < RECENT.toNanos();
        return recent ? Optional.ofNullable(before) : Optional.empty();
    }

    /** Whether the round ended between two views of a team. */
    static boolean ended(TeamView before, TeamView now) {
        return now.team() != null
                && now.state() == RoundState.REVIEW
                && before.state() != RoundState.REVIEW
                && before.round() == now.round();
    }
}
