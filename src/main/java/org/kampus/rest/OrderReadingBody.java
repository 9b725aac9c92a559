package org.kampus.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.StoredHistory;
import org.kampus.company.history.ColumnMapping;
import org.kampus.company.history.ColumnRole;
import org.kampus.company.history.DateReading;
import org.kampus.company.history.NumberReading;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;

/**
 * How an order history is to be read; what is left out stays as it was.
 *
 * @param mapping columns, order of day and month, decimal mark, statuses
 * @param until last day of the observation; null for the day of the last order
 */
record OrderReadingBody(ColumnMapping mapping, @Nullable LocalDate until) {

    private static final int MOST_MERGES = 1_000;

    static OrderReadingBody read(JsonBody body, StoredHistory before) {
        body.knows("columns", "dateOrder", "decimal", "statuses", "merges", "until");
        ColumnMapping mapping = before.mapping();
        Optional<JsonBody> columns = body.inner("columns");
        if (columns.isPresent()) {
            mapping = columns(columns.get(), mapping);
        }
        Optional<String> order = oneOf(body, "dateOrder", "dmy", "mdy");
        if (order.isPresent()) {
            mapping = mapping.with(
                    order.get().equals("dmy") ? DateReading.Order.DAY_FIRST : DateReading.Order.MONTH_FIRST);
        }
        Optional<String> decimal = oneOf(body, "decimal", ",", ".");
        if (decimal.isPresent()) {
            mapping = mapping.with(decimal.get().equals(",") ? NumberReading.Mark.COMMA : NumberReading.Mark.POINT);
        }
        Optional<JsonBody> statuses = body.inner("statuses");
        if (statuses.isPresent()) {
            mapping = mapping.withStatuses(statuses(statuses.get(), before.found()));
        }
        if (body.has("merges")) {
            mapping = mapping.withMerged(Set.copyOf(body.texts("merges", MOST_MERGES)));
        }
        @Nullable LocalDate until = body.day("until").orElse(before.until());
        body.refuse();
        return new OrderReadingBody(mapping, until);
    }

    private static ColumnMapping columns(JsonBody columns, ColumnMapping before) {
        ColumnMapping mapping = before;
        columns.knows(Arrays.stream(ColumnRole.values()).map(JsonBody::key).toArray(String[]::new));
        Set<Long> taken = new TreeSet<>();
        for (ColumnRole role : ColumnRole.values()) {
            String key = role.name().toLowerCase(Locale.ROOT);
            var column = columns.whole(key, 0, OrderFile.MOST_COLUMNS - 1L);
            if (column.isPresent()) {
                if (!taken.add(column.getAsLong())) {
                    columns.note(key, Long.toString(column.getAsLong()), "histories.columnTwice", column.getAsLong());
                }
                mapping = mapping.with(role, (int) column.getAsLong());
            }
        }
        return mapping;
    }

    private static Optional<String> oneOf(JsonBody body, String key, String first, String second) {
        Optional<String> value = body.text(key);
        if (value.isPresent() && !value.get().equals(first) && !value.get().equals(second)) {
            String shown = JsonBody.shortened(value.get());
            body.note(key, shown, "body.unknownValue", body.at(key), shown, first + ", " + second);
            return Optional.empty();
        }
        return value;
    }

    /** Statuses that count: those told to, and of the others those that did. */
    private static Set<String> statuses(JsonBody told, @Nullable OrderImport before) {
        Set<String> counting = new TreeSet<>();
        if (before != null) {
            before.statuses().forEach((status, rows) -> {
                if (rows.counts()) {
                    counting.add(status);
                }
            });
        }
        for (String status : told.keys()) {
            oneOf(told, status, "order", "no").ifPresent(kind -> {
                if (kind.equals("order")) {
                    counting.add(status);
                } else {
                    counting.remove(status);
                }
            });
        }
        return counting;
    }
}
