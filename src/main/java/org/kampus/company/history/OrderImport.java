package org.kampus.company.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
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

    private static final int TOLD = 1_000;
    private static final int MOST_SAME = 50;
    private static final int MOST_NAMES = 6;
    private static final String KEY = "\u0000";

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
        DateReading dates = new DateReading();
        NumberReading numbers = new NumberReading();
        file.read((number, cells) -> {
            if (number > mapping.headerRow()) {
                dates.learn(cell(cells, mapping, ColumnRole.DATE));
                numbers.learn(cell(cells, mapping, ColumnRole.AMOUNT));
            }
            return goOn.getAsBoolean();
        });
        DateReading.Order order = mapping.dateOrder() != null
                ? mapping.dateOrder()
                : dates.order().orElse(null);
        NumberReading.Mark mark =
                mapping.mark() != null ? mapping.mark() : numbers.mark().orElse(null);
        Rows rows = new Rows(
                mapping,
                order == null ? DateReading.Order.DAY_FIRST : order,
                mark == null ? NumberReading.Mark.POINT : mark);
        file.read((number, cells) -> {
            rows.take(number, cells);
            return goOn.getAsBoolean();
        });
        return rows.done(order, mark);
    }

    private static CellValue cell(List<CellValue> cells, ColumnMapping mapping, ColumnRole role) {
        int column = mapping.columns().getOrDefault(role, -1);
        return column >= 0 && column < cells.size() ? cells.get(column) : CellValue.EMPTY;
    }

    /** How a client is known, and with which others its name has something in common. */
    private record Name(String key, Core core) {}

    private static final class Core {
        private final Map<String, String> names = new LinkedHashMap<>();
        private double sum;
    }

    /** The rows as they come. */
    private static final class Rows {

        private final ColumnMapping mapping;
        private final DateReading.Order dateOrder;
        private final NumberReading.Mark mark;
        private final Map<Kind, Long> counts = new HashMap<>();
        private final Map<String, long[]> statuses = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Map<String, double[]>> byClient = new LinkedHashMap<>();
        private final Map<String, Name> names = new HashMap<>();
        private final Map<String, Core> cores = new HashMap<>();
        private List<String> header = List.of();
        private String lastOrder = "";
        private CellValue lastClient = CellValue.EMPTY;
        private CellValue lastDate = CellValue.EMPTY;
        private CellValue lastStatus = CellValue.EMPTY;
        private double sum;

        Rows(ColumnMapping mapping, DateReading.Order dateOrder, NumberReading.Mark mark) {
            this.mapping = mapping;
            this.dateOrder = dateOrder;
            this.mark = mark;
        }

        void take(long number, List<CellValue> cells) {
            if (number < mapping.headerRow()) {
                return;
            }
            if (number == mapping.headerRow()) {
                header = cells.stream().map(CellValue::text).toList();
                return;
            }
            Kind kind = kind(number, cells);
            counts.merge(kind, 1L, Long::sum);
        }

        private Kind kind(long number, List<CellValue> cells) {
            if (cells.stream().allMatch(CellValue::isEmpty)) {
                return Kind.BLANK;
            }
            if (cells.size() == header.size()
                    && cells.getFirst().text().equals(header.getFirst())
                    && cells.stream().map(CellValue::text).toList().equals(header)) {
                return Kind.HEADER;
            }
            if (isTotal(cells)) {
                return Kind.TOTAL;
            }
            CellValue client = cell(cells, mapping, ColumnRole.CLIENT);
            CellValue date = cell(cells, mapping, ColumnRole.DATE);
            CellValue status = cell(cells, mapping, ColumnRole.STATUS);
            String order = cell(cells, mapping, ColumnRole.ORDER).text();
            boolean numbered = mapping.column(ColumnRole.ORDER).isPresent();
            // Lines of an order have its fields on the first line only.
            boolean goesOn = numbered && (order.isEmpty() ? client.isEmpty() : order.equals(lastOrder));
            if (goesOn) {
                order = lastOrder;
                client = client.isEmpty() ? lastClient : client;
                date = date.isEmpty() ? lastDate : date;
                status = status.isEmpty() ? lastStatus : status;
            }
            lastOrder = order;
            lastClient = client;
            lastDate = date;
            lastStatus = status;
            if (mapping.column(ColumnRole.STATUS).isPresent() && !counts(status.text())) {
                return Kind.NOT_COUNTED;
            }
            return order(number, client, date, cell(cells, mapping, ColumnRole.AMOUNT), order);
        }

        private Kind order(long number, CellValue client, CellValue date, CellValue amount, String order) {
            Name name = names.computeIfAbsent(client.text(), this::name);
            String who = name.key();
            if (who.isEmpty()) {
                return unusable(number, Code.NO_CLIENT, client.text());
            }
            LocalDate day = DateReading.read(date, dateOrder);
            if (day == null) {
                return unusable(number, Code.NO_DATE, date.text());
            }
            OptionalDouble value = NumberReading.read(amount, mark);
            if (value.isEmpty()) {
                return unusable(number, Code.NO_AMOUNT, amount.text());
            }
            sum += value.getAsDouble();
            name.core().sum += value.getAsDouble();
            Map<String, double[]> orders = byClient.computeIfAbsent(who, key -> new LinkedHashMap<>());
            boolean isReturn = value.getAsDouble() < 0;
            // Numbers of documents begin anew each January in some systems.
            String key = isReturn
                    ? "return" + KEY + number
                    : order.isEmpty() ? "day" + KEY + day.toEpochDay() : order + KEY + day.getYear();
            double[] known = orders.computeIfAbsent(key, k -> new double[] {day.toEpochDay(), 0});
            known[0] = Math.min(known[0], day.toEpochDay());
            known[1] += value.getAsDouble();
            return isReturn ? Kind.RETURN : Kind.ORDER;
        }

        private Kind unusable(long number, Code code, String value) {
            if (problems.size() < TOLD) {
                problems.add(new Problem(number, code, value.length() > 60 ? value.substring(0, 60) + "…" : value));
            }
            return Kind.UNUSABLE;
        }

        private boolean counts(String status) {
            Set<String> chosen = mapping.statuses();
            boolean counts = chosen == null ? StatusWords.of(status) == StatusWords.ORDER : chosen.contains(status);
            statuses.computeIfAbsent(status, key -> new long[2])[0]++;
            statuses.getOrDefault(status, new long[2])[1] = counts ? 1 : 0;
            return counts;
        }

        private static boolean isTotal(List<CellValue> cells) {
            String first = cells.stream()
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .map(CellValue::text)
                    .orElse("")
                    .toLowerCase(Locale.ROOT);
            return first.startsWith("итог")
                    || first.startsWith("всего")
                    || first.equals("total")
                    || first.startsWith("total ")
                    || first.startsWith("total:")
                    || first.startsWith("grand total")
                    || first.startsWith("subtotal");
        }

        private Name name(String text) {
            String plain = ClientNames.plain(text);
            String common = ClientNames.core(plain);
            Core core = cores.computeIfAbsent(common, key -> new Core());
            if (!plain.isEmpty()) {
                core.names.putIfAbsent(plain, text);
            }
            return new Name(mapping.merged().contains(common) ? "core" + KEY + common : plain, core);
        }

        private List<SameClient> sameClients() {
            List<SameClient> same = new ArrayList<>();
            cores.forEach((common, core) -> {
                if (!common.isEmpty() && core.names.size() > 1) {
                    List<String> written =
                            core.names.values().stream().limit(MOST_NAMES).toList();
                    same.add(new SameClient(
                            common, written, core.sum, mapping.merged().contains(common)));
                }
            });
            same.sort(Comparator.comparingDouble(SameClient::sum).reversed().thenComparing(SameClient::core));
            return same.subList(0, Math.min(same.size(), MOST_SAME));
        }

        OrderImport done(DateReading.@Nullable Order order, NumberReading.@Nullable Mark decimal) {
            List<List<OrderLog.Order>> clients = new ArrayList<>();
            for (Map<String, double[]> orders : byClient.values()) {
                List<OrderLog.Order> log = ReturnedOrders.net(orders.values());
                if (!log.isEmpty()) {
                    clients.add(log);
                }
            }
            Map<String, Status> told = new TreeMap<>();
            statuses.forEach((status, rows) -> told.put(
                    status,
                    new Status(
                            rows[0],
                            rows[1] == 1,
                            mapping.statuses() != null || StatusWords.of(status) != StatusWords.UNKNOWN)));
            return new OrderImport(new OrderLog(clients), counts, sum, told, problems, sameClients(), order, decimal);
        }
    }
}
