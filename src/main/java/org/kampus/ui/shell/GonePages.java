package org.kampus.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Forgets pages that have given no sign of life for {@link #PATIENCE}, those that never asked for anything after they
 * were delivered after {@link #TO_BEGIN}, and then the sessions without pages. A phone whose browser was ended says no
 * goodbye, a robot never begins, and Vaadin looks after the pages of a session only when that session asks for
 * something: each would be held, up to some megabyte, as long as the session lasts. Who comes back to a forgotten page
 * has it drawn anew; everything decided is stored, and seats and trainers are known by cookies of their own.
 */
@ApplicationScoped
public class GonePages {

    /** Longer than a lunch break with the laptop closed. */
    static final Duration PATIENCE = Duration.ofMinutes(90);

    /** How long a page may take from its delivery to its first request. */
    static final Duration TO_BEGIN = Duration.ofMinutes(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private @Nullable Thread worker;

    void begin(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
        worker = Thread.ofVirtual().name("gone-pages").start(this::look);
    }

    @PreDestroy
    void end() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                Instant now = Instant.now();
                sessions.forEach(session -> session.access(() -> forget(session, now)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets what is gone of a session that is held. */
    static void forget(VaadinSession session, Instant now) {
        long silentSince = now.minus(PATIENCE).toEpochMilli();
        long deliveredBefore = now.minus(TO_BEGIN).toEpochMilli();
        for (UI page : List.copyOf(session.getUIs())) {
            boolean begun = page.getInternals().getLastProcessedClientToServerId() >= 0;
            if (page.getInternals().getLastHeartbeatTimestamp() < (begun ? silentSince : deliveredBefore)) {
                page.close();
                page.accessSynchronously(() -> session.removeUI(page));
            }
        }
        // A session that has just begun has no page yet.
        if (session.getUIs().isEmpty() && session.getLastRequestTimestamp() < deliveredBefore) {
            session.getSession().invalidate();
        }
    }
}
