package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.TinyCase;
import org.kampus.application.cluster.Membership;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.cluster.ThisNode;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Rounds;

/** Two servers with the same workshops, and a wire between them that may be cut. */
class TwoServersTest {

    /** A wire on which everything arrives at once. */
    private final class Wire implements Telegraph {

        private final String name;
        private final Map<String, Listener> listeners = new HashMap<>();

        private Wire(String name) {
            this.name = name;
            wires.add(this);
        }

        @Override
        public void send(String subject, String text) {
            for (Wire other : wires) {
                Listener listener = other.listeners.get(subject);
                if (other != this && listener != null && !cut) {
                    listener.heard(name, text);
                }
            }
        }

        @Override
        public void listen(String subject, Listener listener) {
            listeners.put(subject, listener);
        }
    }

    /** A place that comes and goes by command. */
    private static final class Place implements Membership {

        private long term = 1;
        private Duration silence = Duration.ZERO;

        @Override
        public boolean shares() {
            return true;
        }

        @Override
        public boolean current() {
            return true;
        }

        @Override
        public boolean first() {
            return true;
        }

        @Override
        public long term() {
            return term;
        }

        @Override
        public Duration silence() {
            return silence;
        }
    }

    private final List<Wire> wires = new ArrayList<>();
    private boolean cut;

    private final Room first = new Room();
    private final WorkshopBus bus = new WorkshopBus();
    private final Wire firstWire = new Wire("first");
    private final Wire secondWire = new Wire("second");
    private final OpenWorkshops here =
            new OpenWorkshops(first.kept, TinyCase.library(), first.bus, firstWire, Clock.systemUTC());
    private final OpenWorkshops there =
            new OpenWorkshops(first.kept, TinyCase.library(), bus, secondWire, Clock.systemUTC());
    private UUID workshop;

    @BeforeEach
    void open() {
        here.listen();
        there.listen();
        workshop = first.workshop();
        here.get(workshop);
        there.get(workshop);
    }

    private void start(OpenWorkshops server) {
        server.change(
                workshop,
                w -> {
                    if (w.roundState() == RoundState.LOBBY) {
                        new Rounds(w, server.scenario(w)).start(server.now());
                    }
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.STAGE, null));
    }

    private List<SharedWorkshops.Revision> revisions() {
        return first
                .kept
                .find(workshop)
                .map(w -> new SharedWorkshops.Revision(w.id(), w.state().version()))
                .stream()
                .toList();
    }

    @Test
    void a_step_at_one_is_told_to_the_pages_of_the_other() {
        List<WorkshopSignal.Kind> told = new ArrayList<>();
        bus.subscribe(workshop, signal -> true, signal -> told.add(signal.kind()));

        start(here);

        assertEquals(RoundState.OPEN, there.get(workshop).roundState());
        assertEquals(List.of(WorkshopSignal.Kind.STAGE), told);
    }

    @Test
    void what_was_told_into_the_void_is_found_in_the_database() {
        List<WorkshopSignal.Kind> told = new ArrayList<>();
        bus.subscribe(workshop, signal -> true, signal -> told.add(signal.kind()));
        cut = true;
        start(here);
        assertEquals(RoundState.LOBBY, there.get(workshop).roundState());

        there.catchUp(this::revisions);
        there.catchUp(this::revisions);

        assertEquals(RoundState.OPEN, there.get(workshop).roundState());
        assertEquals(List.of(WorkshopSignal.Kind.STAGE), told, "told once");
    }

    @Test
    void what_one_has_deleted_the_other_has_no_more() {
        cut = true;
        here.delete(workshop);

        there.catchUp(this::revisions);

        assertEquals(List.of(), there.unfinished());
    }

    @Test
    void a_change_on_an_old_version_is_made_again_on_the_new_one() {
        cut = true;
        start(here);
        long stage = here.get(workshop).stage();

        start(there);

        assertEquals(stage, there.get(workshop).stage(), "started once");
    }

    @Test
    void who_is_present_at_one_is_present_at_the_other() {
        Presence near = new Presence(first.bus, firstWire);
        Presence far = new Presence(bus, secondWire);
        near.listen();
        far.listen();
        UUID seat = UUID.randomUUID();
        Presence.Person ann = new Presence.Person(workshop, seat, null);

        WorkshopBus.Subscription page = near.open(ann, () -> true);
        near.at(ann, "headcount");
        assertTrue(far.isPresent(seat));
        assertEquals("headcount", far.place(seat));

        page.close();
        assertFalse(far.isPresent(seat));
        assertEquals("", far.place(seat));
    }

    @Test
    void guesses_at_both_count_together() {
        Duration minute = Duration.ofMinutes(1);
        AttemptThrottle near = new AttemptThrottle(Clock.systemUTC(), 3, minute, firstWire, "codes");
        AttemptThrottle far = new AttemptThrottle(Clock.systemUTC(), 3, minute, secondWire, "codes");
        AttemptThrottle.begin(List.of(near.of("10.0.0.1")));
        AttemptThrottle.begin(List.of(far.of("10.0.0.1"))).giveBack();
        AttemptThrottle.begin(List.of(far.of("10.0.0.1")));
        AttemptThrottle.begin(List.of(near.of("10.0.0.1")));

        assertThrows(TooManyAttemptsException.class, () -> AttemptThrottle.begin(List.of(far.of("10.0.0.1"))));
        AttemptThrottle.begin(List.of(far.of("10.0.0.2")));
    }

    @Test
    void of_two_one_leads_and_after_a_gap_asks_again() {
        Map<UUID, UUID> leaders = new HashMap<>();
        List<UUID> asked = new ArrayList<>();
        SharedWorkshops shared = new SharedWorkshops() {
            @Override
            public List<Revision> revisions() {
                return List.of();
            }

            @Override
            public Optional<Duration> lead(UUID id, UUID node) {
                asked.add(node);
                UUID leader = leaders.computeIfAbsent(id, i -> node);
                return leader.equals(node) ? Optional.of(Duration.ofSeconds(8)) : Optional.empty();
            }
        };
        Place place = new Place();
        WorkshopLeads mine = new WorkshopLeads(place, shared, new ThisNode("a"));
        WorkshopLeads others = new WorkshopLeads(new Place(), shared, new ThisNode("b"));

        assertEquals(Optional.of(Duration.ofSeconds(8)), mine.lead(workshop), "nobody led for eight seconds");
        assertEquals(Optional.of(Duration.ZERO), mine.lead(workshop), "which is told once");
        assertEquals(Optional.empty(), others.lead(workshop));
        assertEquals(2, asked.size());

        place.term = 2;
        place.silence = Duration.ofSeconds(9);
        assertEquals(Optional.of(Duration.ofSeconds(9)), mine.lead(workshop), "it was its own gap");
        assertEquals(3, asked.size());

        leaders.put(workshop, UUID.randomUUID());
        place.term = 3;
        assertEquals(Optional.empty(), mine.lead(workshop), "another one has taken over meanwhile");
    }
}
