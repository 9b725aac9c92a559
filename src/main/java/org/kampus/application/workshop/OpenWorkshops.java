package org.kampus.application.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.application.CaseLibrary;
import org.kampus.application.cluster.Telegraph;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopState;

/**
 * The workshops in memory, each as it was kept last. A change is made to a copy, kept, and only then seen by anybody;
 * when it cannot be kept because another server has changed the workshop, it is tried again on the newer one. Changes
 * to one workshop wait for one another, for as long as it takes to keep them; nothing is simulated meanwhile.
 */
@ApplicationScoped
public class OpenWorkshops {

    private static final int TRIES = 40;
    private static final int TRIES_AT_ONCE = 3;
    private static final int LONGEST_PAUSE = 20;
    private static final String SUBJECT = "workshop";
    private static final int FINISHED_IN_MEMORY = 50;

    private final WorkshopRepository repository;
    private final CaseLibrary library;
    private final WorkshopBus bus;
    private final Telegraph telegraph;
    private final Clock clock;
    private final Map<UUID, Holder> holders = new ConcurrentHashMap<>();

    private static final class Holder {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Workshop current;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected OpenWorkshops() {
        this(null, null, null, null, null);
    }

    /** Keeps time by the true clock. */
    @Inject
    public OpenWorkshops(WorkshopRepository repository, CaseLibrary library, WorkshopBus bus, Telegraph telegraph) {
        this(repository, library, bus, telegraph, Clock.systemUTC());
    }

    OpenWorkshops(
            WorkshopRepository repository, CaseLibrary library, WorkshopBus bus, Telegraph telegraph, Clock clock) {
        this.repository = repository;
        this.library = library;
        this.bus = bus;
        this.telegraph = telegraph;
        this.clock = clock;
    }

    /** Begins to hear of what other servers change. */
    @PostConstruct
    void listen() {
        telegraph.listen(SUBJECT, (node, text) -> {
            Change change = Change.of(text);
            refresh(change.signal().workshop(), change.version());
            bus.tell(change.signal());
        });
    }

    /** A change as servers tell it to one another. */
    private record Change(WorkshopSignal signal, long version) {

        String text() {
            return signal.workshop() + " " + version + " " + signal.kind() + " "
                    + (signal.team() == null ? "-" : signal.team());
        }

        static Change of(String text) {
            String[] parts = text.split(" ", 4);
            return new Change(
                    new WorkshopSignal(
                            UUID.fromString(parts[0]),
                            WorkshopSignal.Kind.valueOf(parts[2]),
                            parts[3].equals("-") ? null : UUID.fromString(parts[3])),
                    Long.parseLong(parts[1]));
        }
    }

    /** Reads a workshop anew if another server has changed it since it was read; says whether it was so. */
    private boolean refresh(UUID id, long version) {
        return locked(id, holder -> {
            Workshop known = holder.current;
            if (known != null && known.state().version() >= version) {
                return false;
            }
            holder.current = repository.find(id).orElse(null);
            if (holder.current == null) {
                holders.remove(id, holder);
            }
            return true;
        });
    }

    /** Catches up with what other servers have changed without this one having heard of it. */
    void catchUp(Supplier<List<SharedWorkshops.Revision>> revisions) {
        Set<UUID> unheardOf = unfinished().stream().map(Workshop::id).collect(Collectors.toCollection(HashSet::new));
        for (SharedWorkshops.Revision revision : revisions.get()) {
            unheardOf.remove(revision.workshop());
            if (refresh(revision.workshop(), revision.version())) {
                bus.tell(new WorkshopSignal(revision.workshop(), WorkshopSignal.Kind.STAGE, null));
            }
        }
        for (UUID ended : unheardOf) {
            refresh(ended, Long.MAX_VALUE);
            WorkshopSignal.Kind kind =
                    holders.containsKey(ended) ? WorkshopSignal.Kind.STAGE : WorkshopSignal.Kind.GONE;
            bus.tell(new WorkshopSignal(ended, kind, null));
        }
    }

    /** Now, to the microsecond, as databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Where workshops are kept. */
    WorkshopRepository repository() {
        return repository;
    }

    /**
     * A workshop as it is now, to be read only.
     *
     * @throws NoSuchWorkshopException if there is none
     */
    Workshop get(UUID id) {
        Workshop known = holder(id).current;
        return known == null ? locked(id, holder -> loaded(id, holder)) : known;
    }

    /** The case of a workshop. */
    Scenario scenario(Workshop workshop) {
        WorkshopState state = workshop.state();
        return library.read(state.caseId(), state.caseDigest(), state.caseText());
    }

    /** Keeps a new workshop. */
    void add(Workshop workshop) {
        repository.add(workshop);
        workshop.kept();
        get(workshop.id());
    }

    /**
     * Changes a workshop; when the command throws, nothing is changed.
     *
     * @param command changes the workshop it is given
     * @param signal what those who watch are told when the change is kept
     * @return what the command gave
     * @throws NoSuchWorkshopException if there is none
     */
    <T extends @Nullable Object> T change(UUID id, Function<Workshop, T> command, WorkshopSignal signal) {
        AtomicLong version = new AtomicLong();
        T answer = locked(id, holder -> {
            for (int tries = 0; tries < TRIES; tries++) {
                letOthersGo(tries);
                Workshop before = loaded(id, holder);
                Workshop after = before.copy();
                T given = command.apply(after);
                after.changedAt(now());
                if (repository.replace(before, after)) {
                    after.kept();
                    holder.current = after;
                    version.set(after.state().version());
                    return given;
                }
                holder.current = null;
            }
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "workshop %s was changed elsewhere %d times in a row; maybe two servers lead it",
                    id,
                    TRIES));
        });
        tell(signal, version.get());
        return answer;
    }

    /** Two servers that try again in step would meet each time. */
    private static void letOthersGo(int tries) {
        if (tries >= TRIES_AT_ONCE) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void tell(WorkshopSignal signal, long version) {
        bus.tell(signal);
        telegraph.send(SUBJECT, new Change(signal, version).text());
    }

    /** Deletes a workshop. */
    void delete(UUID id) {
        locked(id, holder -> {
            repository.delete(id);
            holder.current = null;
            return id;
        });
        holders.remove(id);
        tell(new WorkshopSignal(id, WorkshopSignal.Kind.GONE, null), Long.MAX_VALUE);
    }

    /** Reads every workshop that is not finished into memory. */
    List<Workshop> wake() {
        return repository.unfinished().stream().map(this::get).toList();
    }

    /** The workshops in memory that are not finished. */
    List<Workshop> unfinished() {
        List<Workshop> found = new ArrayList<>();
        int finished = 0;
        for (Map.Entry<UUID, Holder> entry : holders.entrySet()) {
            Workshop workshop = entry.getValue().current;
            if (workshop != null && workshop.roundState() != RoundState.FINISHED) {
                found.add(workshop);
            } else if (workshop == null || ++finished > FINISHED_IN_MEMORY) {
                forgetIdle(entry.getKey(), entry.getValue());
            }
        }
        return found;
    }

    private void forgetIdle(UUID id, Holder holder) {
        if (holder.lock.tryLock()) {
            try {
                holder.current = null;
                holders.remove(id, holder);
            } finally {
                holder.lock.unlock();
            }
        }
    }

    private Holder holder(UUID id) {
        return holders.computeIfAbsent(id, i -> new Holder());
    }

    /** Does something while nobody else changes this workshop. */
    private <T extends @Nullable Object> T locked(UUID id, Function<Holder, T> work) {
        while (true) {
            Holder holder = holder(id);
            holder.lock.lock();
            try {
                // A holder that was forgotten while somebody waited for it guards nothing any more.
                if (holders.get(id) == holder) {
                    return work.apply(holder);
                }
            } finally {
                holder.lock.unlock();
            }
        }
    }

    private Workshop loaded(UUID id, Holder holder) {
        Workshop known = holder.current;
        if (known == null) {
            known = repository.find(id).orElseThrow(() -> new NoSuchWorkshopException(id));
            holder.current = known;
        }
        return known;
    }
}
