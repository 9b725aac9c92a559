package org.kampus.company.history;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param headerRow number of the row with the names of the columns, from 1
 * @param columns which column, from 0, has which role
 * @param dateOrder order of day and month; null if the column decides
 * @param mark decimal mark; null if the column decides
 * @param statuses statuses whose rows count as orders; null if they are told apart by their words
 * @param merged clients that are one under several names, by what the names have in common
 */
public record ColumnMapping(
        long headerRow,
        Map<ColumnRole, Integer> columns,
        DateReading.@Nullable Order dateOrder,
        NumberReading.@Nullable Mark mark,
        @Nullable Set<String> statuses,
        Set<String> merged) {

    /** Copies the collections. */
    public ColumnMapping {
        columns = Map.copyOf(columns);
        statuses = statuses == null ? null : Set.copyOf(statuses);
        merged = Set.copyOf(merged);
    }

    /** A mapping that merges nobody. */
    public ColumnMapping(
            long headerRow,
            Map<ColumnRole, Integer> columns,
            DateReading.@Nullable Order dateOrder,
            NumberReading.@Nullable Mark mark,
            @Nullable Set<String> statuses) {
        this(headerRow, columns, dateOrder, mark, statuses, Set.of());
    }

    /** The column of a role. */
    public Optional<Integer> column(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    /** A copy in which a role has another column, or none. */
    public ColumnMapping with(ColumnRole role, @Nullable Integer column) {
        Map<ColumnRole, Integer> changed = new EnumMap<>(ColumnRole.class);
        changed.putAll(columns);
        changed.values().removeIf(other -> other.equals(column));
        if (column == null) {
            changed.remove(role);
        } else {
            changed.put(role, column);
        }
        return new ColumnMapping(
                headerRow,
                changed,
                dateOrder,
                mark,
                role == ColumnRole.STATUS ? null : statuses,
                role == ColumnRole.CLIENT ? Set.of() : merged);
    }

    /** A copy with another order of day and month. */
    public ColumnMapping with(DateReading.@Nullable Order value) {
        return new ColumnMapping(headerRow, columns, value, mark, statuses, merged);
    }

    /** A copy with another decimal mark. */
    public ColumnMapping with(NumberReading.@Nullable Mark value) {
        return new ColumnMapping(headerRow, columns, dateOrder, value, statuses, merged);
    }

    /** A copy in which rows of other statuses count. */
    public ColumnMapping withStatuses(@Nullable Set<String> value) {
        return new ColumnMapping(headerRow, columns, dateOrder, mark, value, merged);
    }

    /** A copy in which other clients are one under several names. */
    public ColumnMapping withMerged(Set<String> value) {
        return new ColumnMapping(headerRow, columns, dateOrder, mark, statuses, value);
    }
}
