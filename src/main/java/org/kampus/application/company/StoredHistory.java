package org.kampus.application.company;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.ColumnMapping;
import org.kampus.company.history.FilePreview;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;

/**
 * An order history somebody sent. It is not changed: read by another mapping, it is another one in the place of the first.
 *
 * @param id the history
 * @param owner who sent it
 * @param digest SHA-256 of the file; of several, of the digests before and the digest of the last
 * @param file the file
 * @param size its size, bytes
 * @param preview its first rows, and how it seems to read
 * @param mapping how it is read
 * @param found what was read; null while a column is missing
 * @param until last day of the observation; null for the day of the last order
 * @param expires when it is forgotten
 */
public record StoredHistory(
        UUID id,
        String owner,
        String digest,
        OrderFile file,
        int size,
        FilePreview preview,
        ColumnMapping mapping,
        @Nullable OrderImport found,
        @Nullable LocalDate until,
        Instant expires) {

    /** Last day of the observation, in days since 1970. */
    public long end() {
        return until != null
                ? until.toEpochDay()
                : found == null ? 0 : found.log().lastDay();
    }

    /** Whether there are orders, and no question is open how they read. */
    public boolean ready() {
        return found != null && !found.asks() && !found.log().clients().isEmpty();
    }
}
