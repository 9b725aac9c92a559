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
 * Forgets pages that have given no sign of life for {@link #PATIENCE}: a phone whose browser was ended says no goodbye,
 * and Vaadin looks after the pages of a session only when that session asks for something. Without this each of them
 * would be held, some megabyte, as long as the session lasts. Who comes back to a forgotten page has it drawn anew;
 * everything decided is stored.
 */
@ApplicationScoped
public class GonePages {

    /** Longer than a lunch break with the laptop closed. */
    static final Duration PATIENCE = Duration.ofMinutes(90);

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
                Instant silentSince = Instant.now().minus(PATIENCE);
                sessions.forEach(session -> session.access(() -> forget(session, silentSince)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets the pages of a session that is held which have been silent since a moment. */
    static void forget(VaadinSession session, Instant silentSince) {
        for (UI page : List.copyOf(session.getUIs())) {
            if (page.getInternals().getLastHeartbeatTimestamp() < silentSince.toEpochMilli()) {
                page.close();
                page.accessSynchronously(() -> session.removeUI(page));
            }
        }
    }
}
