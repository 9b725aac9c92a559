package org.kampus.ui.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.WorkshopSignal;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.shell.NotFoundView;

@ViewPackages(classes = NotFoundView.class)
class PageRefreshTest extends ViewTestCase {

    private static final WorkshopSignal CHANGE = new WorkshopSignal(UUID.randomUUID(), WorkshopSignal.Kind.STAGE, null);

    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicReference<Consumer<WorkshopSignal>> listener = new AtomicReference<>();
    private final PageRefresh refresh = new PageRefresh(drawn::incrementAndGet);

    private void begin() {
        refresh.begin(UI.getCurrent(), told -> {
            listener.set(told);
            return () -> {};
        });
    }

    private static void arrive() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Test
    void several_changes_are_drawn_once_and_later_ones_again() {
        begin();
        listener.get().accept(CHANGE);
        listener.get().accept(CHANGE);
        arrive();
        assertEquals(1, drawn.get());
    }

    @Test
    void a_change_told_just_before_the_page_was_left_is_not_drawn() {
        begin();
        listener.get().accept(CHANGE);
        refresh.end();
        arrive();
        assertEquals(0, drawn.get());
    }
}
