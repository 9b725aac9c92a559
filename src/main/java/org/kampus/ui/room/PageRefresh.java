package org.kampus.ui.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.WorkshopBus.Subscription;
import org.kampus.application.workshop.WorkshopSignal;

/** Keeps an open page up to date with its workshop: many changes in a row are shown together. */
public final class PageRefresh {

    private final Runnable show;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable Subscription subscription;

    /** Calls {@code show} in the page's session whenever the workshop has changed. */
    public PageRefresh(Runnable show) {
        this.show = show;
    }

    /**
     * Begins to listen; what was listened to before ends.
     *
     * @param subscribe opens a subscription of the workshop for a listener
     */
    public void begin(UI ui, Function<Consumer<WorkshopSignal>, Subscription> subscribe) {
        end();
        subscription = subscribe.apply(signal -> tell(ui));
    }

    /** Stops listening; does no harm when nothing is listened to. */
    public void end() {
        Subscription open = subscription;
        subscription = null;
        if (open != null) {
            open.close();
        }
    }

    private void tell(UI ui) {
        if (waiting.compareAndSet(false, true)) {
            try {
                ui.access(() -> {
                    waiting.set(false);
                    // The page may have been left between the change and now.
                    if (subscription != null) {
                        show.run();
                    }
                });
            } catch (UIDetachedException e) {
                // The page was closed in this moment; nobody looks at it any more.
                end();
            }
        }
    }
}
