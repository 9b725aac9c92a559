package org.kampus.application.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.SimulationQueue;
import org.kampus.application.company.HistoryRefusal.Reason;
import org.kampus.company.history.ColumnMapping;
import org.kampus.company.history.ColumnRole;
import org.kampus.company.history.FilePreview;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;
import org.kampus.company.history.UnreadableFileException;

/**
 * Order histories that programs sent. They hold what firms keep to themselves, so they stay in memory only, are seen by their
 * owner only, and are gone a day after they were last touched, on demand, or with the server.
 */
@ApplicationScoped
public class OrderHistories {

    private static final int MOST_OF_OWNER = 5;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SimulationQueue queue;
    private final Clock clock;
    private final Map<UUID, StoredHistory> histories = new HashMap<>();
    private final Map<UUID, HistoryFitRun> fits = new HashMap<>();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected OrderHistories() {
        this(null, null);
    }

    /** Keeps time by the true clock. */
    @Inject
    public OrderHistories(SimulationQueue queue) {
        this(queue, Clock.systemUTC());
    }

    OrderHistories(SimulationQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Reads and keeps a file.
     *
     * @throws UnreadableFileException if it cannot be read
     * @throws HistoryRefusal if there are too many
     */
    public StoredHistory add(String owner, byte[] content) throws UnreadableFileException {
        require(owner, content.length);
        OrderFile file = OrderFile.of(content);
        FilePreview preview = FilePreview.of(file);
        StoredHistory history = new StoredHistory(
                UUID.randomUUID(),
                owner,
                digest(content),
                file,
                content.length,
                preview,
                preview.mapping(),
                read(file, preview.mapping()),
                null,
                expiry());
        synchronized (histories) {
            require(owner, content.length);
            histories.put(history.id(), history);
        }
        return history;
    }

    /**
     * Reads a further file of the same columns with a history; what both tell counts once. A fit of before is forgotten.
     *
     * @throws UnreadableFileException if it cannot be read, has other columns, or is too large with the others
     * @throws HistoryRefusal if there is no room
     * @throws NoSuchHistoryException if this owner has none of this id
     */
    public StoredHistory add(UUID id, String owner, byte[] content) throws UnreadableFileException {
        StoredHistory before = history(id, owner);
        synchronized (histories) {
            requireRoom(content.length);
        }
        OrderFile file = before.file().and(OrderFile.of(content));
        OrderImport found = read(file, before.mapping());
        return replace(new StoredHistory(
                id,
                owner,
                digest((before.digest() + digest(content)).getBytes(StandardCharsets.US_ASCII)),
                file,
                before.size() + content.length,
                before.preview(),
                before.mapping(),
                found,
                before.until(),
                expiry()));
    }

    private StoredHistory replace(StoredHistory after) {
        synchronized (histories) {
            if (histories.replace(after.id(), after) == null) {
                throw new NoSuchHistoryException(after.id());
            }
            stop(after.id());
        }
        return after;
    }

    private void require(String owner, int size) {
        synchronized (histories) {
            forgetOld();
            long mine = histories.values().stream()
                    .filter(history -> history.owner().equals(owner))
                    .count();
            if (mine >= MOST_OF_OWNER) {
                throw new HistoryRefusal(Reason.TOO_MANY);
            }
            requireRoom(size);
        }
    }

    private void requireRoom(int size) {
        long held = histories.values().stream().mapToLong(StoredHistory::size).sum();
        if (held + size > MOST_BYTES) {
            throw new HistoryRefusal(Reason.FULL);
        }
    }

    private void forgetOld() {
        Instant now = clock.instant();
        histories.values().removeIf(history -> {
            boolean old = history.expires().isBefore(now);
            if (old) {
                stop(history.id());
            }
            return old;
        });
    }

    private static @Nullable OrderImport read(OrderFile file, ColumnMapping mapping) throws UnreadableFileException {
        for (ColumnRole role : ColumnRole.values()) {
            if (role.required() && mapping.column(role).isEmpty()) {
                return null;
            }
        }
        return OrderImport.read(file, mapping, () -> true);
    }

    /**
     * A history.
     *
     * @throws NoSuchHistoryException if this owner has none of this id
     */
    public StoredHistory history(UUID id, String owner) {
        synchronized (histories) {
            forgetOld();
            StoredHistory history = histories.get(id);
            if (history == null || !history.owner().equals(owner)) {
                throw new NoSuchHistoryException(id);
            }
            return history;
        }
    }

    /**
     * Reads a history anew; a fit of the former reading is forgotten.
     *
     * @throws NoSuchHistoryException if this owner has none of this id
     * @throws UnreadableFileException if it cannot be read so
     */
    public StoredHistory read(UUID id, String owner, ColumnMapping mapping, @Nullable LocalDate until)
            throws UnreadableFileException {
        StoredHistory before = history(id, owner);
        OrderImport found = mapping.equals(before.mapping()) ? before.found() : read(before.file(), mapping);
        return replace(new StoredHistory(
                id,
                owner,
                before.digest(),
                before.file(),
                before.size(),
                before.preview(),
                mapping,
                found,
                until,
                expiry()));
    }

    /**
     * Begins a fit; asked again while one is on its way, it is the same.
     *
     * @throws HistoryRefusal if it cannot be fitted now
     * @throws NoSuchHistoryException if this owner has none of this id
     */
    public HistoryFitRun fit(UUID id, String owner, int samples, long seed) {
        StoredHistory history = history(id, owner);
        if (!history.ready()) {
            throw new HistoryRefusal(Reason.NOT_READY);
        }
        HistoryFitRun run = new HistoryFitRun();
        synchronized (histories) {
            HistoryFitRun known = fits.get(id);
            if (known != null && known.underWay()) {
                return known;
            }
            boolean busy = fits.entrySet().stream()
                    .anyMatch(other -> other.getValue().underWay() && isOf(other.getKey(), owner));
            if (busy) {
                throw new HistoryRefusal(Reason.BUSY);
            }
            fits.put(id, run);
        }
        run.start(queue, history, samples, seed);
        return run;
    }

    private boolean isOf(UUID id, String owner) {
        StoredHistory history = histories.get(id);
        return history != null && history.owner().equals(owner);
    }

    /**
     * The fit of a history.
     *
     * @throws NoSuchHistoryException if this owner has none of this id
     */
    public Optional<HistoryFitRun> fit(UUID id, String owner) {
        history(id, owner);
        synchronized (histories) {
            return Optional.ofNullable(fits.get(id));
        }
    }

    /**
     * Forgets a history and all that was made of it, and stops its fit.
     *
     * @throws NoSuchHistoryException if this owner has none of this id
     */
    public void delete(UUID id, String owner) {
        history(id, owner);
        synchronized (histories) {
            histories.remove(id);
            stop(id);
        }
    }

    private void stop(UUID id) {
        HistoryFitRun run = fits.remove(id);
        if (run != null) {
            run.cancel();
        }
    }

    private Instant expiry() {
        return clock.instant().plus(KEPT).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
