package org.kampus.application.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.cluster.Telegraph;

/**
 * Who has a page open, and which decision they are at. In memory only: a page that is open says so again. Servers that share
 * a database tell one another who is present with them, at once and again every few seconds.
 */
@ApplicationScoped
class Presence {

    private static final String SUBJECT = "presence";

    /** Who was present at another server is so until that one says otherwise or says nothing for as long. */
    private static final long ELSEWHERE_LASTS = Duration.ofSeconds(10).toNanos();

    /** A page is out of reach when it was so as often in a row: networks stumble. */
    private static final int PATIENCE = 2;

    private final Map<UUID, List<Page>> pages = new ConcurrentHashMap<>();
    private final Map<UUID, String> places = new ConcurrentHashMap<>();
    private final Map<UUID, Person> persons = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, Elsewhere>> elsewhere = new ConcurrentHashMap<>();
    private final WorkshopBus bus;
    private final Telegraph telegraph;

    /** For the container's proxy, and for a server that is alone. */
    Presence() {
        this(new WorkshopBus(), Telegraph.NONE);
    }

    @Inject
    Presence(WorkshopBus bus, Telegraph telegraph) {
        this.bus = bus;
        this.telegraph = telegraph;
    }

    /**
     * Whom it is about.
     *
     * @param team the person's team; null for none
     */
    record Person(UUID workshop, UUID seat, @Nullable UUID team) {

        private WorkshopSignal signal() {
            return new WorkshopSignal(workshop, WorkshopSignal.Kind.PRESENCE, team);
        }
    }

    /** What another server has told of a person. */
    private record Elsewhere(Person person, String place, long told) {

        boolean lasts() {
            return System.nanoTime() - told < ELSEWHERE_LASTS;
        }
    }

    /** Begins to hear of people at other servers. */
    @PostConstruct
    void listen() {
        telegraph.listen(SUBJECT, this::heard);
    }

    private void heard(String node, String text) {
        String[] parts = text.split(" ", 5);
        Person person = new Person(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1]),
                parts[2].equals("-") ? null : UUID.fromString(parts[2]));
        boolean present = parts[3].equals("+");
        boolean[] news = new boolean[1];
        elsewhere.compute(person.seat(), (seat, known) -> {
            Map<String, Elsewhere> all = known == null ? new ConcurrentHashMap<>() : known;
            Elsewhere before =
                    present ? all.put(node, new Elsewhere(person, parts[4], System.nanoTime())) : all.remove(node);
            news[0] = present ? before == null || !before.place().equals(parts[4]) || !before.lasts() : before != null;
            return all.isEmpty() ? null : all;
        });
        if (news[0]) {
            bus.tell(person.signal());
        }
    }

    private void changed(Person person) {
        bus.tell(person.signal());
        announce(person);
    }

    private void announce(Person person) {
        boolean here = isHere(person.seat());
        telegraph.send(
                SUBJECT,
                person.workshop() + " " + person.seat() + " " + (person.team() == null ? "-" : person.team()) + " "
                        + (here ? "+" : "-") + " " + (here ? places.getOrDefault(person.seat(), "") : ""));
    }

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
     * Counts a page of a person until the answer is closed; the workshop is told when the person comes, goes, or gets out of
     * reach.
     *
     * @param connected whether the page can be reached now; may be called on any thread
     */
    WorkshopBus.Subscription open(Person person, BooleanSupplier connected) {
        UUID seat = person.seat();
        Page page = new Page(connected, () -> changed(person));
        pages.computeIfAbsent(seat, s -> new CopyOnWriteArrayList<>()).add(page);
        persons.put(seat, person);
        changed(person);
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                pages.computeIfPresent(seat, (s, all) -> {
                    all.remove(page);
                    return all.isEmpty() ? null : all;
                });
                if (!pages.containsKey(seat)) {
                    places.remove(seat);
                    persons.remove(seat);
                }
                changed(person);
            }
        };
    }

    /** Looks which pages can be reached; called every few seconds. */
    void look() {
        pages.values().forEach(all -> all.forEach(Page::look));
        persons.values().stream().filter(person -> isHere(person.seat())).forEach(this::announce);
        forgetSilent();
    }

    private void forgetSilent() {
        List<Person> gone = new ArrayList<>();
        for (UUID seat : elsewhere.keySet()) {
            elsewhere.computeIfPresent(seat, (s, all) -> {
                all.values().removeIf(told -> {
                    if (!told.lasts()) {
                        gone.add(told.person());
                        return true;
                    }
                    return false;
                });
                return all.isEmpty() ? null : all;
            });
        }
        gone.forEach(person -> bus.tell(person.signal()));
    }

    boolean isPresent(UUID seat) {
        return isHere(seat)
                || elsewhere.getOrDefault(seat, Map.of()).values().stream().anyMatch(Elsewhere::lasts);
    }

    private boolean isHere(UUID seat) {
        return pages.getOrDefault(seat, List.of()).stream().anyMatch(page -> page.reachable);
    }

    /** Notes where a person is; the team is told if that is new. */
    void at(Person person, String place) {
        String before = place.isEmpty() ? places.remove(person.seat()) : places.put(person.seat(), place);
        if (!place.equals(before == null ? "" : before)) {
            changed(person);
        }
    }

    String place(UUID seat) {
        String here = places.get(seat);
        return here != null
                ? here
                : elsewhere.getOrDefault(seat, Map.of()).values().stream()
                        .filter(Elsewhere::lasts)
                        .map(Elsewhere::place)
                        .findFirst()
                        .orElse("");
    }
}
