package org.kampus.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.StoredHistory;
import org.kampus.company.history.ColumnRole;
import org.kampus.company.history.DateReading;
import org.kampus.company.history.IndentedReport;
import org.kampus.company.history.NumberReading;
import org.kampus.company.history.OrderImport;
import org.kampus.company.history.TextFormat;

/**
 * An order history as it was read.
 *
 * @param id the history
 * @param expires when it is forgotten
 * @param digest SHA-256 of the file
 * @param reading how it was read
 * @param columns its columns
 * @param rows what became of the rows
 * @param statuses what counts as an order; absent without such a column
 * @param sameClients names that may be those of one client; absent if there are none
 * @param summary what there is in all; absent while a question is open
 * @param problems the first rows that could not be used
 * @param questions what the file itself does not decide
 */
public record OrderHistoryDocument(
        String id,
        String expires,
        String digest,
        Reading reading,
        List<Column> columns,
        Map<String, Long> rows,
        @Nullable List<Status> statuses,
        @Nullable List<Same> sameClients,
        @Nullable Summary summary,
        List<Unusable> problems,
        List<Question> questions) {

    private static final int TOLD = 100;

    /**
     * How it was read.
     *
     * @param kind text, workbook, oldWorkbook or webPage
     * @param report what it was before it was made a list; absent if it is one
     * @param headerRow number of the row with the names of the columns, from 1
     * @param charset letters of a text
     * @param delimiter what parts its fields
     * @param decimal decimal mark; absent if it has to be asked
     * @param dateOrder dmy or mdy; absent if it has to be asked
     * @param files how many files were read together
     */
    public record Reading(
            String kind,
            @Nullable Report report,
            long headerRow,
            @Nullable String charset,
            @Nullable String delimiter,
            @Nullable String decimal,
            @Nullable String dateOrder,
            int files) {}

    /**
     * An indented report.
     *
     * @param clients clients that have documents
     * @param documents documents
     * @param sum of the documents; absent if it was not added up
     * @param fileTotal the file's own total; absent if it has none
     * @param unsound clients whose own total is another than the sum of their documents
     */
    public record Report(
            int clients,
            int documents,
            @Nullable Double sum,
            @Nullable Double fileTotal,
            int unsound) {

        static Report of(IndentedReport report) {
            Double sum = Double.isFinite(report.sum()) ? report.sum() : null;
            return new Report(report.clients(), report.documents(), sum, report.total(), report.unsound());
        }
    }

    /**
     * A column.
     *
     * @param index number, from 0
     * @param header its name
     * @param role what it is; absent if it is not used
     * @param samples values of the first rows
     */
    public record Column(int index, String header, @Nullable String role, List<String> samples) {}

    /**
     * A status.
     *
     * @param status as it is written
     * @param rows rows that have it
     * @param counts whether they count as orders
     * @param known whether its words say so
     */
    public record Status(String status, long rows, boolean counts, boolean known) {}

    /**
     * Names that may be those of one client.
     *
     * @param core what they have in common; merges them
     * @param names as they are written
     * @param sum of the orders under all of them
     * @param merged whether they are taken for one
     */
    public record Same(String core, List<String> names, double sum, boolean merged) {}

    /**
     * What there is in all.
     *
     * @param clients clients
     * @param orders orders, a client's of one day being one
     * @param from day of the first
     * @param to day of the last
     * @param until last day of the observation
     * @param sum of the rows that count, returns taken off
     */
    public record Summary(int clients, long orders, String from, String to, String until, double sum) {}

    /**
     * A row that could not be used.
     *
     * @param row its number
     * @param code why
     * @param value what stood there
     * @param message why, in words
     * @param hint how to mend it
     */
    public record Unusable(long row, String code, String value, String message, String hint) {}

    /**
     * What the file itself does not decide.
     *
     * @param code columns, dateOrder, decimal or statuses
     * @param message in words
     * @param options what may be answered
     */
    public record Question(String code, String message, List<String> options) {}

    static OrderHistoryDocument of(StoredHistory history, Messages messages) {
        OrderImport found = history.found();
        Map<String, Long> rows = new LinkedHashMap<>();
        List<Unusable> problems = new ArrayList<>();
        List<Status> statuses = new ArrayList<>();
        List<Same> same = new ArrayList<>();
        if (found != null) {
            found.sameClients()
                    .forEach(each -> same.add(new Same(
                            each.core(),
                            each.names().stream().map(JsonBody::shortened).toList(),
                            each.sum(),
                            each.merged())));
            for (OrderImport.Kind kind : OrderImport.Kind.values()) {
                rows.put(JsonBody.key(kind), found.count(kind));
            }
            for (OrderImport.Problem problem :
                    found.problems().subList(0, Math.min(TOLD, found.problems().size()))) {
                String code = JsonBody.key(problem.code());
                problems.add(new Unusable(
                        problem.row(),
                        code,
                        problem.value(),
                        messages.text("histories.problem." + code),
                        messages.text("histories.problem." + code + ".hint")));
            }
            found.statuses()
                    .forEach((status, told) ->
                            statuses.add(new Status(status, told.rows(), told.counts(), told.known())));
        }
        return new OrderHistoryDocument(
                history.id().toString(),
                history.expires().toString(),
                history.digest(),
                reading(history),
                columns(history),
                rows,
                statuses.isEmpty() ? null : statuses,
                same.isEmpty() ? null : same,
                history.ready() && found != null ? summary(history, found) : null,
                problems,
                questions(history, statuses, messages));
    }

    private static Reading reading(StoredHistory history) {
        TextFormat text = history.file().format();
        OrderImport found = history.found();
        NumberReading.Mark mark = found == null ? null : found.mark();
        DateReading.Order order = found == null ? null : found.dateOrder();
        return new Reading(
                JsonBody.key(history.file().kind()),
                history.file().report().map(Report::of).orElse(null),
                history.mapping().headerRow(),
                text == null ? null : text.charset().name(),
                text == null ? null : String.valueOf(text.delimiter()),
                mark == null ? null : mark == NumberReading.Mark.COMMA ? "," : ".",
                order == null ? null : order == DateReading.Order.DAY_FIRST ? "dmy" : "mdy",
                history.file().files());
    }

    private static List<Column> columns(StoredHistory history) {
        List<Column> columns = new ArrayList<>();
        List<String> headers = history.preview().headers();
        for (int index = 0; index < headers.size(); index++) {
            int at = index;
            String role = Arrays.stream(ColumnRole.values())
                    .filter(each -> history.mapping().column(each).orElse(-1) == at)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse(null);
            List<String> samples = history.preview().rows().stream()
                    .filter(row -> at < row.size())
                    .map(row -> JsonBody.shortened(row.get(at)))
                    .limit(3)
                    .toList();
            columns.add(new Column(index, JsonBody.shortened(headers.get(index)), role, samples));
        }
        return columns;
    }

    private static Summary summary(StoredHistory history, OrderImport found) {
        return new Summary(
                found.log().clients().size(),
                found.log().orders(),
                LocalDate.ofEpochDay(found.log().firstDay()).toString(),
                LocalDate.ofEpochDay(found.log().lastDay()).toString(),
                LocalDate.ofEpochDay(history.end()).toString(),
                found.sum());
    }

    private static List<Question> questions(StoredHistory history, List<Status> statuses, Messages messages) {
        List<Question> questions = new ArrayList<>();
        OrderImport found = history.found();
        if (found == null) {
            List<String> missing = Arrays.stream(ColumnRole.values())
                    .filter(role ->
                            role.required() && history.mapping().column(role).isEmpty())
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .toList();
            questions.add(new Question("columns", messages.text("histories.ask.columns"), missing));
            return questions;
        }
        if (found.dateOrder() == null) {
            questions.add(new Question("dateOrder", messages.text("histories.ask.dateOrder"), List.of("dmy", "mdy")));
        }
        if (found.mark() == null) {
            questions.add(new Question("decimal", messages.text("histories.ask.decimal"), List.of(",", ".")));
        }
        List<String> unknown = statuses.stream()
                .filter(status -> !status.known())
                .map(Status::status)
                .toList();
        if (!unknown.isEmpty()) {
            questions.add(new Question("statuses", messages.text("histories.ask.statuses"), unknown));
        }
        return questions;
    }
}
