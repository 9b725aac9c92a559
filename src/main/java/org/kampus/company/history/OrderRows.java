package org.kampus.company.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.OrderImport.Code;
import org.kampus.company.history.OrderImport.Kind;
import org.kampus.company.history.OrderImport.Problem;
import org.kampus.company.history.OrderImport.SameClient;
import org.kampus.company.history.OrderImport.Status;

/** Makes orders of the rows of a file, as they come. */
final class OrderRows {

    private static final int TOLD = 1_000;
    private static final int MOST_SAME = 50;
    private static final int MOST_NAMES = 6;
    private static final String KEY = "\u0000";
    private static final Set<String> DEALS = Set.of("id", "record id", "deal id", "id сделки", "ид сделки");
    private static final Set<String> NOT_CANCELLED = Set.of("", "false", "0", "n", "no", "tno", "нет", "ложь", "-");

    /** As what dates and numbers are read. */
    record ReadAs(DateReading.Order order, NumberReading.Mark mark) {}

    /** How a client is known, and with which others its name has something in common. */
    private record Name(String key, Core core) {}

    private static final class Core {
        private final Map<String, String> names = new LinkedHashMap<>();
        private double sum;
    }

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
    private final Set<String> deals = new HashSet<>();
    private final Set<String> toldBefore = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final boolean several;
    private boolean ofDeals;
    private double sum;

    OrderRows(ColumnMapping mapping, ReadAs readAs, boolean several) {
        this.several = several;
        this.mapping = mapping;
        dateOrder = readAs.order();
        mark = readAs.mark();
    }

    /** What follows is of another file: documents it shares with those before are not counted twice. */
    void nextFile() {
        toldBefore.addAll(told);
        told.clear();
        lastOrder = "";
    }

    void take(long number, List<CellValue> cells) {
        if (number < mapping.headerRow()) {
            return;
        }
        if (number == mapping.headerRow()) {
            header = cells.stream().map(CellValue::text).toList();
            ofDeals =
                    DEALS.contains(cell(cells, mapping, ColumnRole.ORDER).text().toLowerCase(Locale.ROOT));
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
        CellValue client = cell(cells, mapping, ColumnRole.CLIENT);
        CellValue date = cell(cells, mapping, ColumnRole.DATE);
        // A client may be called Total, too.
        if (isTotal(cells) && DateReading.read(date, dateOrder) == null) {
            return Kind.TOTAL;
        }
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
        String cancelled = cell(cells, mapping, ColumnRole.CANCELLED).text().toLowerCase(Locale.ROOT);
        if (mapping.column(ColumnRole.STATUS).isPresent() && !counts(status.text())
                || !NOT_CANCELLED.contains(cancelled)) {
            return Kind.NOT_COUNTED;
        }
        CellValue amount = cell(cells, mapping, ColumnRole.AMOUNT);
        if (several) {
            String document = client.text() + KEY + date.text() + KEY + (order.isEmpty() ? amount.text() : order);
            if (toldBefore.contains(document)) {
                return Kind.DUPLICATE;
            }
            told.add(document);
        }
        boolean again = ofDeals && !order.isEmpty() && !deals.add(order + KEY + amount.text());
        return again || goesOn && amount.isEmpty() ? Kind.LINE : order(number, client, date, amount, order);
    }

    private Kind order(long number, CellValue client, CellValue date, CellValue amount, String order) {
        Name name = names.computeIfAbsent(client.text(), this::name);
        String who = name.key();
        // Some shops call all guests so.
        if (who.isEmpty() || who.equals("0")) {
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

    static CellValue cell(List<CellValue> cells, ColumnMapping mapping, ColumnRole role) {
        int column = mapping.columns().getOrDefault(role, -1);
        return column >= 0 && column < cells.size() ? cells.get(column) : CellValue.EMPTY;
    }
}
