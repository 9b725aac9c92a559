package org.kampus.ui.company;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.ColumnMapping;
import org.kampus.company.history.ColumnRole;
import org.kampus.company.history.DateReading;
import org.kampus.company.history.FilePreview;
import org.kampus.company.history.IndentedReport;
import org.kampus.company.history.NumberReading;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;
import org.kampus.company.history.TextFormat;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** How a file reads: which column is what, the first rows, what counts as an order, what could not be used. */
final class ReadingForm extends Div {

    private static final int NONE = -1;
    private static final int TOLD = 20;
    private static final double NEAR = 0.005;

    private final FilePreview preview;
    private final ColumnMapping mapping;
    private final Texts texts;
    private final Consumer<ColumnMapping> change;

    ReadingForm(
            OrderFile file,
            FilePreview preview,
            ColumnMapping mapping,
            @Nullable OrderImport found,
            Texts texts,
            Consumer<ColumnMapping> change) {
        this.preview = preview;
        this.mapping = mapping;
        this.texts = texts;
        this.change = change;
        addClassName("company-form");
        add(new H2(texts.get("company.orders.form")), format(file));
        Div columns = new Div();
        columns.addClassName("company-mapping");
        for (ColumnRole role : ColumnRole.values()) {
            columns.add(column(role));
        }
        add(columns, rows());
        if (found != null) {
            questions(found);
            add(counts(found));
        }
    }

    private Div format(OrderFile file) {
        TextFormat format = file.format();
        Paragraph words = new Paragraph(
                switch (file.kind()) {
                    case WORKBOOK -> texts.get("company.orders.workbook");
                    case OLD_WORKBOOK -> texts.get("company.orders.oldWorkbook");
                    case WEB_PAGE -> texts.get("company.orders.webPage");
                    case TEXT ->
                        texts.get(
                                "company.orders.text",
                                format == null ? "" : format.charset().name(),
                                format == null || format.delimiter() == '\t'
                                        ? texts.get("company.orders.tab")
                                        : String.valueOf(format.delimiter()));
                });
        words.addClassName("quiet");
        Div told = new Div(words);
        file.report().ifPresent(report -> told.add(report(report)));
        return told;
    }

    /** What an indented report was before it was made a list. */
    private Paragraph report(IndentedReport report) {
        Double total = report.total();
        boolean sound =
                report.unsound() == 0 && (total == null || Math.abs(total - report.sum()) <= NEAR * Math.abs(total));
        String words = texts.get(
                "company.orders.report",
                texts.figures().whole(report.clients()),
                texts.figures().whole(report.documents()));
        if (total != null) {
            words += " "
                    + texts.get(
                            sound ? "company.orders.report.sound" : "company.orders.report.unsound",
                            texts.figures().number(report.sum(), 2),
                            texts.figures().number(total, 2));
        } else if (!sound) {
            words += " "
                    + texts.get("company.orders.report.clients", texts.figures().whole(report.unsound()));
        }
        Paragraph told = new Paragraph(words);
        told.addClassNames("notice", sound ? "fine" : "warn");
        told.setTestId("orders-report");
        return told;
    }

    private Select<Integer> column(ColumnRole role) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(texts.get("company.orders.column." + role.name().toLowerCase(Locale.ROOT)));
        choice.setItems(IntStream.range(NONE, preview.headers().size()).boxed().toList());
        choice.setItemLabelGenerator(i -> i == null || i == NONE
                ? texts.get("company.orders.column.none")
                : preview.headers().get(i));
        choice.setValue(mapping.column(role).orElse(NONE));
        choice.setTestId("column-" + role.name().toLowerCase(Locale.ROOT));
        choice.addValueChangeListener(
                e -> change.accept(mapping.with(role, e.getValue() == NONE ? null : e.getValue())));
        return choice;
    }

    private Div rows() {
        NativeTableRow names = new NativeTableRow();
        for (String header : preview.headers()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (List<String> row : preview.rows()) {
            NativeTableRow line = new NativeTableRow();
            row.forEach(
                    value -> line.add(new NativeTableCell(value.length() > 40 ? value.substring(0, 40) + "…" : value)));
            body.add(line);
        }
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("company-rows");
        Div scroll = new Div(table);
        scroll.addClassName("company-scroll");
        ScrollRegion.mark(scroll, texts.get("company.orders.form"));
        return scroll;
    }

    /** What the columns themselves do not decide. */
    private void questions(OrderImport found) {
        if (found.dateOrder() == null || mapping.dateOrder() != null) {
            RadioButtonGroup<DateReading.Order> order = new RadioButtonGroup<>(texts.get("company.orders.dateOrder"));
            order.setItems(DateReading.Order.values());
            order.setItemLabelGenerator(value -> texts.get(
                    value == DateReading.Order.DAY_FIRST
                            ? "company.orders.dateOrder.day"
                            : "company.orders.dateOrder.month"));
            order.setValue(mapping.dateOrder());
            order.setTestId("date-order");
            order.addValueChangeListener(e -> change.accept(mapping.with(e.getValue())));
            add(order);
        }
        if (found.mark() == null || mapping.mark() != null) {
            RadioButtonGroup<NumberReading.Mark> mark = new RadioButtonGroup<>(texts.get("company.orders.mark"));
            mark.setItems(NumberReading.Mark.values());
            mark.setItemLabelGenerator(value -> texts.get(
                    value == NumberReading.Mark.COMMA ? "company.orders.mark.comma" : "company.orders.mark.point"));
            mark.setValue(mapping.mark());
            mark.setTestId("decimal-mark");
            mark.addValueChangeListener(e -> change.accept(mapping.with(e.getValue())));
            add(mark);
        }
        if (!found.statuses().isEmpty()) {
            add(statuses(found.statuses()));
        }
        if (!found.sameClients().isEmpty()) {
            add(sameClients(found.sameClients()));
        }
    }

    private CheckboxGroup<String> statuses(Map<String, OrderImport.Status> statuses) {
        CheckboxGroup<String> choice = new CheckboxGroup<>(texts.get("company.orders.statuses"));
        choice.setItems(statuses.keySet());
        choice.setItemLabelGenerator(status -> {
            OrderImport.Status told = statuses.get(status);
            String rows = texts.figures().whole(told == null ? 0 : told.rows());
            String name = status.isEmpty() ? texts.get("company.orders.statuses.empty") : status;
            return texts.get(
                    told == null || told.known() ? "company.orders.status" : "company.orders.status.unknown",
                    name,
                    rows);
        });
        choice.setValue(Set.copyOf(statuses.keySet().stream()
                .filter(status -> {
                    OrderImport.Status told = statuses.get(status);
                    return told != null && told.counts();
                })
                .toList()));
        choice.setHelperText(texts.get("company.orders.statuses.hint"));
        choice.setTestId("order-statuses");
        choice.addValueChangeListener(e -> change.accept(mapping.withStatuses(e.getValue())));
        return choice;
    }

    private CheckboxGroup<OrderImport.SameClient> sameClients(List<OrderImport.SameClient> same) {
        CheckboxGroup<OrderImport.SameClient> choice = new CheckboxGroup<>(texts.get("company.orders.same"));
        choice.setItems(same);
        choice.setItemLabelGenerator(each -> texts.get(
                "company.orders.same.names",
                String.join(" = ", each.names()),
                texts.figures().whole(each.sum())));
        choice.setValue(
                Set.copyOf(same.stream().filter(OrderImport.SameClient::merged).toList()));
        choice.setHelperText(texts.get("company.orders.same.hint"));
        choice.setTestId("same-clients");
        choice.addValueChangeListener(e -> change.accept(mapping.withMerged(
                e.getValue().stream().map(OrderImport.SameClient::core).collect(Collectors.toSet()))));
        return choice;
    }

    private Div counts(OrderImport found) {
        UnorderedList list = new UnorderedList();
        for (OrderImport.Kind kind : OrderImport.Kind.values()) {
            if (found.count(kind) > 0) {
                list.add(new ListItem(texts.get(
                        "company.orders.kind." + kind(kind), texts.figures().whole(found.count(kind)))));
            }
        }
        list.add(new ListItem(texts.get("company.orders.sum", texts.figures().number(found.sum(), 2))));
        Div counts = new Div(new H2(texts.get("company.orders.counts")), list);
        counts.addClassName("company-list");
        counts.setTestId("order-counts");
        if (!found.problems().isEmpty()) {
            UnorderedList problems = new UnorderedList();
            found.problems().stream()
                    .limit(TOLD)
                    .forEach(problem -> problems.add(new ListItem(texts.get(
                            "company.orders.problem." + code(problem.code()),
                            texts.figures().whole(problem.row()),
                            problem.value()))));
            NativeDetails details = new NativeDetails(
                    texts.get(
                            "company.orders.problems",
                            texts.figures()
                                    .whole(Math.min(TOLD, found.problems().size()))),
                    problems);
            counts.add(details);
        }
        return counts;
    }

    private static String code(OrderImport.Code code) {
        return switch (code) {
            case NO_CLIENT -> "client";
            case NO_DATE -> "date";
            case NO_AMOUNT -> "amount";
        };
    }

    private static String kind(OrderImport.Kind kind) {
        return switch (kind) {
            case ORDER -> "order";
            case RETURN -> "return";
            case NOT_COUNTED -> "notCounted";
            case TOTAL -> "total";
            case HEADER -> "header";
            case LINE -> "line";
            case DUPLICATE -> "duplicate";
            case BLANK -> "blank";
            case UNUSABLE -> "unusable";
        };
    }
}
