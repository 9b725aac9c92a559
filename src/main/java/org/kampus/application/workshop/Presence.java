package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Who has a page open, and which decision they are at. In memory only: a page that is open says so again. */
@ApplicationScoped
class Presence {

    /** A page is out of reach when it was so as often in a row: networks stumble. */
    private static final int PATIENCE = 2;

    private final Map<UUID, List<Page>> pages = new ConcurrentHashMap<>();
    private final Map<UUID, String> places = new ConcurrentHashMap<>();

    /** A page of a person. */
    private static final class Page {
        private final BooleanSupplier connected;
        private final Runnable changed;
        private int missed;
        private volatile boolean reachable = true;

        Page(BooleanSupplier connected, Runnable changed) {
            this.connected = connected;
            this.changed = changed;
        }

        /** Looks whether the page can be reached, and says so when that is new. */
        void look() {
            missed = connected.getAsBoolean() ? 0 : missed + 1;
            boolean now = missed < PATIENCE;
            if (now != reachable) {
                reachable = now;
                changed.run();
            }
        }
    }

    /**
     * Counts a page of a person until the answer is closed.
     *
     * @param connected whether the page can be reached now; may be called on any thread
     * @param changed called when the person comes, goes, or gets out of reach
     */
    WorkshopBus.Subscription open(UUID seat, BooleanSupplier connected, Runnable changed) {
        Page page = new Page(connected, changed);
        pages.computeIfAbsent(seat, s -> new CopyOnWriteArrayList<>()).add(page);
        changed.run();
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                pages.computeIfPresent(seat, (s, all) -> {
                    all.remove(page);
                    return all.isEmpty() ? null : all;
                });
                if (!pages.containsKey(seat)) {
                    places.remove(seat);
                }
                changed.run();
            }
        };
    }

    /** Looks which pages can be reached; called every few seconds. */
    void look() {
        pages.values().forEach(all -> all.forEach(Page::look));
    }

    boolean isPresent(UUID seat) {
        return pages.getOrDefault(seat, List.of()).stream().anyMatch(page -> page.reachable);
    }

    /** Notes where a person is; says whether that is new. */
    boolean at(UUID seat, String place) {
        String before = place.isEmpty() ? places.remove(seat) : places.put(seat, place);
        return !place.equals(before == null ? "" : before);
    }

    String place(UUID seat) {
        return places.getOrDefault(seat, "");
    }
}
