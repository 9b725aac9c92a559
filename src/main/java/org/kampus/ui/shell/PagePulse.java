package org.kampus.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Player;

/**
 * Lets a number on each open page grow every {@link #BETWEEN_BEATS}, as a change like any other: a page that has the
 * newest number has shown everything it was told. {@code page-watch.js} looks after that, and asks {@link PulseServlet}
 * when the number stays away. A page that keeps up asks nothing; it is told some 60 bytes twenty times a minute.
 */
@ApplicationScoped
public class PagePulse {

    /** Time between two beats; the page becomes suspicious after one and a half. */
    static final Duration BETWEEN_BEATS = Duration.ofSeconds(3);

    private static final String PAGE = "data-page";
    private static final String PULSE = "data-pulse";

    private final Map<String, Beat> pages = new ConcurrentHashMap<>();
    private @Nullable Thread worker;

    /** An open page and the last number it was told. */
    private static final class Beat {

        private final UI ui;
        private volatile long told;

        Beat(UI ui) {
            this.ui = ui;
        }

        void next() {
            told++;
            ui.getElement().setAttribute(PULSE, Long.toString(told));
        }
    }

    void begin(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> follow(begun.getUI()));
        worker = Thread.ofVirtual().name("page-pulse").start(this::beat);
    }

    @PreDestroy
    void end() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    private void follow(UI ui) {
        // Nobody else can guess it, so nobody else can ask about this page.
        String page = Player.newToken();
        Beat beat = new Beat(ui);
        ui.getElement().setAttribute(PAGE, page);
        ui.getElement().setAttribute(PULSE, "0");
        pages.put(page, beat);
        ui.addDetachListener(closed -> pages.remove(page));
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_BEATS);
                pages.forEach((page, beat) -> {
                    try {
                        beat.ui.access(beat::next);
                    } catch (UIDetachedException e) {
                        // It was closed in this moment.
                        pages.remove(page);
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last number a page was told; nothing if there is no such page, or no more. */
    OptionalLong told(String page) {
        Beat beat = pages.get(page);
        return beat == null ? OptionalLong.empty() : OptionalLong.of(beat.told);
    }
}
