package org.kampus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kampus.ui.ViewTestCase;

@ViewPackages(classes = NotFoundView.class)
class GonePagesTest extends ViewTestCase {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final AtomicInteger letGo = new AtomicInteger();

    private UI page(Duration silent, int answered) {
        UI page = UI.getCurrent();
        page.addDetachListener(gone -> letGo.incrementAndGet());
        page.getInternals().setLastHeartbeatTimestamp(NOW.minus(silent).toEpochMilli());
        page.getInternals().setLastProcessedClientToServerId(answered, new byte[0]);
        VaadinSession.getCurrent().setLastRequestTimestamp(NOW.toEpochMilli());
        return page;
    }

    @Test
    void a_page_at_work_stays_and_a_silent_one_lets_go_of_what_it_held() {
        VaadinSession session = VaadinSession.getCurrent();
        UI page = page(GonePages.PATIENCE.minusMillis(1), 3);

        GonePages.forget(session, NOW);
        assertEquals(List.of(page), List.copyOf(session.getUIs()));
        assertEquals(0, letGo.get());

        GonePages.forget(session, NOW.plusMillis(2));
        assertTrue(session.getUIs().isEmpty());
        assertEquals(1, letGo.get());
    }

    @Test
    void a_page_that_never_began_is_not_held_that_long() {
        VaadinSession session = VaadinSession.getCurrent();
        page(GonePages.TO_BEGIN.plusMillis(1), -1);

        GonePages.forget(session, NOW);

        assertTrue(session.getUIs().isEmpty());
    }

    @Test
    void a_session_without_pages_ends_unless_it_has_just_begun() {
        VaadinSession session = VaadinSession.getCurrent();
        page(GonePages.PATIENCE.plusMillis(1), 3);

        GonePages.forget(session, NOW);
        session.getSession().getAttribute("still there");

        GonePages.forget(session, NOW.plus(GonePages.TO_BEGIN).plusMillis(1));
        assertThrows(IllegalStateException.class, () -> session.getSession().getAttribute("still there"));
    }
}
