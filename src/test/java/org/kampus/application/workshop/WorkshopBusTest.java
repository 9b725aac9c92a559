package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.WorkshopSignal.Kind;

class WorkshopBusTest {

    private final UUID workshop = UUID.randomUUID();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final WorkshopBus bus = new WorkshopBus(waiting::add);
    private final List<Kind> told = new ArrayList<>();

    private void tell(Kind kind) {
        bus.tell(new WorkshopSignal(workshop, kind, null));
    }

    @Test
    void whoever_makes_a_change_waits_for_no_page() {
        bus.subscribe(workshop, signal -> true, signal -> told.add(signal.kind()));

        tell(Kind.STAGE);
        assertEquals(List.of(), told);
        waiting.remove().run();
        assertEquals(List.of(Kind.STAGE), told);
    }

    @Test
    void a_page_that_is_slower_than_the_changes_is_told_once_of_several() {
        bus.subscribe(workshop, signal -> true, signal -> told.add(signal.kind()));

        tell(Kind.STAGE);
        tell(Kind.PLAN);
        assertEquals(1, waiting.size());
        waiting.remove().run();
        tell(Kind.NEWS);
        waiting.remove().run();

        assertEquals(List.of(Kind.STAGE, Kind.NEWS), told);
    }

    @Test
    void a_change_that_happens_while_a_page_is_told_is_told_too() {
        bus.subscribe(workshop, signal -> true, signal -> {
            told.add(signal.kind());
            if (signal.kind() == Kind.STAGE) {
                tell(Kind.PLAN);
            }
        });

        tell(Kind.STAGE);
        waiting.remove().run();
        waiting.remove().run();

        assertEquals(List.of(Kind.STAGE, Kind.PLAN), told);
    }

    @Test
    void a_page_that_fails_keeps_nobody_else_from_being_told() {
        bus.subscribe(workshop, signal -> true, signal -> {
            throw new IllegalStateException("a page");
        });
        bus.subscribe(workshop, signal -> true, signal -> told.add(signal.kind()));

        tell(Kind.STAGE);
        waiting.forEach(Runnable::run);

        assertEquals(List.of(Kind.STAGE), told);
    }
}
