package org.kampus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kampus.ui.ViewTestCase;

@ViewPackages(classes = NotFoundView.class)
class GonePagesTest extends ViewTestCase {

    @Test
    void only_a_silent_page_is_forgotten_and_what_it_held_is_let_go() {
        VaadinSession session = VaadinSession.getCurrent();
        UI page = UI.getCurrent();
        AtomicInteger letGo = new AtomicInteger();
        page.addDetachListener(gone -> letGo.incrementAndGet());
        page.getInternals().setLastHeartbeatTimestamp(1_000_000);

        GonePages.forget(session, Instant.ofEpochMilli(999_999));
        assertEquals(List.of(page), List.copyOf(session.getUIs()));
        assertEquals(0, letGo.get());

        GonePages.forget(session, Instant.ofEpochMilli(1_000_001));
        assertTrue(session.getUIs().isEmpty());
        assertEquals(1, letGo.get());
    }
}
