package org.kampus.company.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.UnreadableFileException.Reason;

/**
 * A report whose clients, contracts, documents and goods stand below one another, made a list: a row a document, with the
 * client above it. Whether goods stand below documents is told by their sums.
 *
 * @param clients clients that have documents
 * @param documents documents
 * @param sum of the documents
 * @param total the file's own total; null if it has none
 * @param unsound clients whose own total is another than the sum of their documents
 */
public record IndentedReport(
        int clients, int documents, double sum, @Nullable Double total, int unsound) {

    private static final int FEWEST = 3;
    private static final double NEAR = 0.005;
    private static final double CENT = 0.011;
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?iu)^\\s*(реализаци|возврат|корректировк|отч[её]т|заказ|сч[её]т|чек|акт|накладн|упд|продаж|invoice|sales|credit|order|receipt)"
                    + ".*\\s(от|dated|of)\\s+(\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}).*");
    private static final Pattern CONTRACT = Pattern.compile(
            "(?iu)^\\s*(договор|соглашени|контракт|без договора|основной договор|№|contract|agreement).*");
    private static final Pattern TOTAL = Pattern.compile("(?iu)^\\s*(итог|всего|total|grand total).*");
    private static final Pattern RETURN = Pattern.compile("(?iu)^\\s*(возврат|credit).*");
    private static final Pattern BALANCE =
            Pattern.compile("(?iu).*(нач\\.?\\s*остаток|начальный остаток|opening balance).*");
    private static final Pattern TYPE = Pattern.compile("(?iu)(transaction )?type|тип( документа)?");
    private static final Pattern PAID = Pattern.compile("(?iu)payment|deposit|journal.*|оплата|поступление.*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

    /** A list in the place of a report. */
    record Listed(OrderFile file, IndentedReport report) {}

    private record Line(String text, double amount, String written) {

        boolean isDocument() {
            return DOCUMENT.matcher(text).matches() && !CONTRACT.matcher(text).matches();
        }

        boolean isTotal() {
            return TOTAL.matcher(text).matches();
        }
    }

    /**
     * The list a report makes; empty if the file is no such report.
     *
     * @throws UnreadableFileException if it is a report that tells no orders of clients
     */
    static Optional<Listed> of(OrderFile file) throws UnreadableFileException {
        List<List<CellValue>> first =
                file.head().stream().map(OrderFile.NumberedRow::cells).toList();
        int documents = 0;
        int begins = -1;
        int tree = -1;
        for (int row = 0; row < first.size(); row++) {
            List<CellValue> cells = first.get(row);
            for (int column = 0; column < Math.min(cells.size(), FEWEST); column++) {
                String text = cells.get(column).text();
                if (begins < 0 && BALANCE.matcher(text).matches()) {
                    throw new UnreadableFileException(Reason.BALANCES);
                }
                if (new Line(text, 0, "").isDocument() && (tree < 0 || tree == column)) {
                    documents++;
                    tree = column;
                    begins = begins < 0 ? row : begins;
                }
            }
            if (begins < 0
                    && cells.stream()
                            .anyMatch(cell -> BALANCE.matcher(cell.text()).matches())) {
                throw new UnreadableFileException(Reason.BALANCES);
            }
        }
        if (documents < FEWEST || isList(first, tree)) {
            return headed(file, first);
        }
        return Optional.of(listed(file, tree, amounts(first.subList(0, begins + 1))));
    }

    /** Whether every row with a document has a date or a client of its own beside it: then it is a list already. */
    private static boolean isList(List<List<CellValue>> rows, int tree) {
        int beside = 0;
        int documents = 0;
        for (List<CellValue> cells : rows) {
            if (tree < cells.size() && new Line(cells.get(tree).text(), 0, "").isDocument()) {
                documents++;
                boolean told = false;
                for (int column = 0; column < cells.size(); column++) {
                    CellValue cell = cells.get(column);
                    told |= column != tree
                            && cell.number() == null
                            && cell.text().matches(".*\\p{L}{3}.*");
                }
                beside += told ? 1 : 0;
            }
        }
        return beside > documents / 2;
    }

    /** Columns of amounts: of a period each, if dates stand above them, else the one that is called so most. */
    private static List<Integer> amounts(List<List<CellValue>> head) {
        Map<Integer, Double> fit = new TreeMap<>();
        List<Integer> dated = new ArrayList<>();
        int width = head.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 1; column < width; column++) {
            double best = 0;
            for (List<CellValue> row : head.subList(0, head.size() - 1)) {
                if (column < row.size() && row.get(column).number() == null) {
                    best = Math.max(best, ColumnRole.AMOUNT.fit(row.get(column).text()));
                }
            }
            if (best > 0) {
                fit.put(column, best);
            }
        }
        for (int column : fit.keySet()) {
            for (List<CellValue> row : head) {
                for (int near = Math.max(1, column - 1); near <= column && near < row.size(); near++) {
                    CellValue cell = row.get(near);
                    boolean date =
                            cell.date() != null || DATE.matcher(cell.text()).matches();
                    if (date && !dated.contains(column)) {
                        dated.add(column);
                    }
                }
            }
        }
        if (dated.size() > 1) {
            return dated;
        }
        return fit.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(entry -> List.of(entry.getKey()))
                .orElse(List.of(width - 1));
    }

    private static Listed listed(OrderFile file, int tree, List<Integer> columns) throws UnreadableFileException {
        NumberReading reading = new NumberReading();
        List<List<CellValue>> all = new ArrayList<>();
        file.read((number, cells) -> {
            List<CellValue> kept = new ArrayList<>();
            kept.add(tree < cells.size() ? cells.get(tree) : CellValue.EMPTY);
            for (int column : columns) {
                CellValue cell = column < cells.size() ? cells.get(column) : CellValue.EMPTY;
                reading.learn(cell);
                kept.add(cell);
            }
            all.add(kept);
            return true;
        });
        NumberReading.Mark mark = reading.mark().orElse(NumberReading.Mark.COMMA);
        List<Line> lines = new ArrayList<>();
        for (List<CellValue> cells : all) {
            double amount = 0;
            boolean any = false;
            for (CellValue cell : cells.subList(1, cells.size())) {
                OptionalDouble value = cell.isEmpty() ? OptionalDouble.empty() : NumberReading.read(cell, mark);
                any |= value.isPresent();
                amount += value.orElse(0);
            }
            String written = cells.size() == 2 ? cells.get(1).text() : String.format(Locale.ROOT, "%.2f", amount);
            lines.add(new Line(cells.getFirst().text(), any ? amount : Double.NaN, written));
        }
        return new Walk(lines).list(file);
    }

    /** Walks down a report. */
    private static final class Walk {

        private final List<Line> lines;
        private final StringBuilder list = new StringBuilder("Client;Date;Amount;Order number\n");
        private final boolean goods;
        private String client = "";
        private double clientTotal = Double.NaN;
        private double clientSum;
        private int clients;
        private int documents;
        private int unsound;
        private double sum;
        private @Nullable Double total;

        Walk(List<Line> lines) {
            this.lines = lines;
            goods = goodsBelowTheLast();
        }

        /** Below the last document stand its goods, or nothing but the total. */
        private boolean goodsBelowTheLast() {
            for (int row = lines.size() - 1; row >= 0; row--) {
                if (lines.get(row).isDocument()) {
                    return row + 1 < lines.size()
                            && !lines.get(row + 1).text().isEmpty()
                            && !lines.get(row + 1).isTotal()
                            && !lines.get(row + 1).text().startsWith("*");
                }
            }
            return false;
        }

        Listed list(OrderFile file) throws UnreadableFileException {
            int row = 0;
            while (row < lines.size()) {
                Line line = lines.get(row);
                row++;
                if (line.isDocument()) {
                    document(line);
                    row = goods ? afterGoods(row, line.amount()) : row;
                } else if (line.isTotal()) {
                    // What follows belongs to nobody until a client is named.
                    close();
                    total = Double.isNaN(line.amount()) ? total : Double.valueOf(line.amount());
                } else if (!line.text().isEmpty()
                        && !Double.isNaN(line.amount())
                        && !CONTRACT.matcher(line.text()).matches()) {
                    close();
                    client = line.text();
                    clientTotal = line.amount();
                }
            }
            close();
            if (clients == 0) {
                throw new UnreadableFileException(Reason.NO_CLIENTS);
            }
            byte[] content = list.toString().getBytes(StandardCharsets.UTF_8);
            return new Listed(file.listed(content), new IndentedReport(clients, documents, sum, total, unsound));
        }

        private void close() {
            if (clientSum != 0 || !client.isEmpty() && documents > 0 && !Double.isNaN(clientTotal)) {
                unsound += Math.abs(clientTotal - clientSum) > Math.max(1, NEAR * Math.abs(clientTotal)) ? 1 : 0;
            }
            clients += clientSum != 0 && !client.isEmpty() ? 1 : 0;
            clientSum = 0;
            client = "";
            clientTotal = Double.NaN;
        }

        private void document(Line line) throws UnreadableFileException {
            if (client.isEmpty()) {
                throw new UnreadableFileException(Reason.NO_CLIENTS);
            }
            Matcher found = DOCUMENT.matcher(line.text());
            LocalDate day = found.matches()
                    ? DateReading.read(CellValue.of(found.group(3)), DateReading.Order.DAY_FIRST)
                    : null;
            boolean isReturn = RETURN.matcher(line.text()).matches() && line.amount() > 0;
            documents++;
            double amount = isReturn ? -line.amount() : line.amount();
            if (!Double.isNaN(amount)) {
                sum += amount;
                clientSum += amount;
            }
            field(client).append(';');
            list.append(day == null ? "" : day).append(';');
            list.append(isReturn ? "-" : "").append(line.written()).append(';');
            field(line.text()).append('\n');
        }

        private StringBuilder field(String text) {
            return list.append('"').append(text.replace("\"", "\"\"")).append('"');
        }

        /** The row after the goods of a document: those that add up to it. */
        private int afterGoods(int from, double amount) {
            double added = 0;
            for (int row = from; row < lines.size(); row++) {
                Line line = lines.get(row);
                if (line.isDocument() || line.isTotal() || Double.isNaN(line.amount())) {
                    return from;
                }
                added += line.amount();
                if (Math.abs(added - amount) < CENT) {
                    return row + 1;
                }
            }
            return from;
        }
    }

    /** A list whose clients stand in rows of their own, above the rows of their orders. */
    private static Optional<Listed> headed(OrderFile file, List<List<CellValue>> first) throws UnreadableFileException {
        if (first.size() < FEWEST) {
            return Optional.empty();
        }
        FilePreview preview = FilePreview.of(file);
        Integer date = preview.mapping().column(ColumnRole.DATE).orElse(null);
        Integer amount = preview.mapping().column(ColumnRole.AMOUNT).orElse(null);
        Integer told = preview.mapping().column(ColumnRole.CLIENT).orElse(null);
        if (date == null || amount == null || told != null && told != 0 || date == 0 || amount == 0) {
            return Optional.empty();
        }
        int alone = 0;
        int below = 0;
        int beside = 0;
        for (List<CellValue> cells : first) {
            boolean named = !cells.isEmpty() && !cells.getFirst().isEmpty();
            boolean dated = date < cells.size()
                            && DateReading.read(cells.get(date), DateReading.Order.DAY_FIRST) != null
                    || date < cells.size() && DateReading.read(cells.get(date), DateReading.Order.MONTH_FIRST) != null;
            boolean rest = cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
            alone += named && !rest ? 1 : 0;
            below += !named && dated ? 1 : 0;
            beside += named && dated ? 1 : 0;
        }
        if (alone < FEWEST || below < FEWEST || beside > below / 10) {
            return Optional.empty();
        }
        return Optional.of(headed(file, date, amount, preview.mapping(), preview.headers()));
    }

    private static int typeColumn(List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            if (TYPE.matcher(headers.get(column)).matches()) {
                return column;
            }
        }
        return -1;
    }

    private static Listed headed(OrderFile file, int date, int amount, ColumnMapping mapping, List<String> headers)
            throws UnreadableFileException {
        StringBuilder list = new StringBuilder("Client;Date;Amount;Order number\n");
        String[] client = {""};
        int[] counts = new int[2];
        int order = mapping.column(ColumnRole.ORDER).orElse(-1);
        int type = typeColumn(headers);
        file.read((number, cells) -> {
            boolean named = !cells.isEmpty() && !cells.getFirst().isEmpty();
            boolean rest = cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
            if (number <= mapping.headerRow()
                    || named && rest && TOTAL.matcher(cells.getFirst().text()).matches()) {
                return true;
            }
            if (named && !rest) {
                client[0] = cells.getFirst().text();
                counts[0]++;
            } else if (type >= 0
                    && type < cells.size()
                    && PAID.matcher(cells.get(type).text()).matches()) {
                return true;
            } else if (date < cells.size() && !cells.get(date).isEmpty()) {
                CellValue day = cells.get(date);
                list.append('"').append(client[0].replace("\"", "\"\"")).append("\";\"");
                list.append(
                        day.date() != null
                                ? day.date().toLocalDate().toString()
                                : day.text().replace("\"", ""));
                list.append("\";\"");
                list.append(amount < cells.size() ? cells.get(amount).text().replace("\"", "") : "");
                list.append("\";\"");
                list.append(
                        order >= 0 && order < cells.size()
                                ? cells.get(order).text().replace("\"", "")
                                : "");
                list.append("\"\n");
                counts[1]++;
            }
            return true;
        });
        byte[] content = list.toString().getBytes(StandardCharsets.UTF_8);
        return new Listed(file.listed(content), new IndentedReport(counts[0], counts[1], Double.NaN, null, 0));
    }
}
