package org.kampus.company.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file.
 *
 * @param log the orders
 * @param counts rows by what became of them; they add up to the rows below the header
 * @param sum of the rows that count, returns taken off
 * @param statuses rows by status, and whether they count
 * @param problems the first rows that could not be used, with the reason
 * @param sameClients names that may be those of one client, dearest first
 * @param dateOrder how dates were read; null if it has to be asked
 * @param mark how numbers were read; null if it has to be asked
 */
public record OrderImport(
        OrderLog log,
        Map<Kind, Long> counts,
        double sum,
        Map<String, Status> statuses,
        List<Problem> problems,
        List<SameClient> sameClients,
        DateReading.@Nullable Order dateOrder,
        NumberReading.@Nullable Mark mark) {

    /** What became of a row. */
    public enum Kind {
        /** Counts as an order, or as a line of one. */
        ORDER,
        /** Takes off what was bought before. */
        RETURN,
        /** Its status does not count. */
        NOT_COUNTED,
        /** A total or subtotal. */
        TOTAL,
        /** The header once more. */
        HEADER,
        /** A further line of an order, without an amount of its own, or with that of the whole order once more. */
        LINE,
        /** Of a document that another file told already. */
        DUPLICATE,
        /** Nothing stands in it. */
        BLANK,
        /** Could not be used. */
        UNUSABLE
    }

    /** Why a row could not be used. */
    public enum Code {
        /** No client. */
        NO_CLIENT,
        /** No date, or one that cannot be read so. */
        NO_DATE,
        /** No amount, or one that cannot be read so. */
        NO_AMOUNT
    }

    /**
     * A row that could not be used.
     *
     * @param row number in the file
     * @param code why
     * @param value what stood there
     */
    public record Problem(long row, Code code, String value) {}

    /**
     * A status.
     *
     * @param rows rows that have it
     * @param counts whether they count as orders
     * @param known whether its words say so; otherwise a person has to look
     */
    public record Status(long rows, boolean counts, boolean known) {}

    /**
     * Names that may be those of one client.
     *
     * @param core what they have in common
     * @param names as they are written
     * @param sum of the orders under all of them
     * @param merged whether they are taken for one
     */
    public record SameClient(String core, List<String> names, double sum, boolean merged) {

        /** Copies the list. */
        public SameClient {
            names = List.copyOf(names);
        }
    }

    /** Copies the collections. */
    public OrderImport {
        sameClients = List.copyOf(sameClients);
        counts = Map.copyOf(counts);
        statuses = new TreeMap<>(statuses);
        problems = List.copyOf(problems);
    }

    /** Rows of a kind. */
    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Whether a question has to be answered before the orders are of any use. */
    public boolean asks() {
        return dateOrder == null || mark == null;
    }

    /**
     * Reads a file.
     *
     * @param goOn asked now and then; false stops it
     * @throws UnreadableFileException if the file is damaged or too large
     * @throws IllegalArgumentException if a required column is missing
     */
    public static OrderImport read(OrderFile file, ColumnMapping mapping, BooleanSupplier goOn)
            throws UnreadableFileException {
        for (ColumnRole role : ColumnRole.values()) {
            if (role.required() && mapping.column(role).isEmpty()) {
                throw new IllegalArgumentException("no column for " + role);
            }
        }
        Learner first = new Learner(mapping);
        file.head().forEach(row -> first.learn(row.number(), row.cells()));
        Learner all = new Learner(mapping);
        OrderRows rows = rows(file, mapping, first.written(), (number, cells) -> {
            all.learn(number, cells);
            return goOn.getAsBoolean();
        });
        Written written = all.written();
        boolean right = written.readAs().equals(first.written().readAs());
        OrderRows done = right ? rows : rows(file, mapping, written, (number, cells) -> goOn.getAsBoolean());
        return done.done(written.order(), written.mark());
    }

    /** Reads all rows as if they were written so; most files are read once, since their first rows say how. */
    private static OrderRows rows(OrderFile file, ColumnMapping mapping, Written written, OrderFile.RowReader beside)
            throws UnreadableFileException {
        OrderRows rows = new OrderRows(mapping, written.readAs(), file.files() > 1);
        file.read(new OrderFile.RowReader() {
            @Override
            public boolean row(long number, List<CellValue> cells) {
                rows.take(number, cells);
                return beside.row(number, cells);
            }

            @Override
            public void nextFile() {
                rows.nextFile();
            }
        });
        return rows;
    }

    /** How dates and numbers are written; null where the column does not say. */
    private record Written(DateReading.@Nullable Order order, NumberReading.@Nullable Mark mark) {

        OrderRows.ReadAs readAs() {
            return new OrderRows.ReadAs(
                    order == null ? DateReading.Order.DAY_FIRST : order,
                    mark == null ? NumberReading.Mark.POINT : mark);
        }
    }

    /** Learns from rows how dates and numbers are written, unless a person has said. */
    private static final class Learner {

        private final ColumnMapping mapping;
        private final DateReading dates = new DateReading();
        private final NumberReading numbers = new NumberReading();

        Learner(ColumnMapping mapping) {
            this.mapping = mapping;
        }

        void learn(long number, List<CellValue> cells) {
            if (number > mapping.headerRow()) {
                dates.learn(OrderRows.cell(cells, mapping, ColumnRole.DATE));
                numbers.learn(OrderRows.cell(cells, mapping, ColumnRole.AMOUNT));
            }
        }

        Written written() {
            return new Written(
                    mapping.dateOrder() != null
                            ? mapping.dateOrder()
                            : dates.order().orElse(null),
                    mapping.mark() != null ? mapping.mark() : numbers.mark().orElse(null));
        }
    }
}
