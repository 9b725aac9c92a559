package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who has a page open, and which decision they are at. In memory only: a page that is open says so again. */
@ApplicationScoped
class Presence {

    private final Map<UUID, Integer> pages = new ConcurrentHashMap<>();
    private final Map<UUID, String> places = new ConcurrentHashMap<>();

    /** Counts a page of a person until the answer is closed; the action is called at both ends. */
    WorkshopBus.Subscription open(UUID seat, Runnable changed) {
        pages.merge(seat, 1, Integer::sum);
        changed.run();
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                if (pages.merge(seat, -1, (now, less) -> now + less == 0 ? null : now + less) == null) {
                    places.remove(seat);
                }
                changed.run();
            }
        };
    }

    boolean isPresent(UUID seat) {
        return pages.containsKey(seat);
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
