package org.kampus.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kampus.application.company.CompanyMatch;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.market.LineParameter;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** What was said beside what the first decision shows, and what stands in the way where they differ. */
final class MatchPanel extends Div {

    private final CompanyMatch match;
    private final Texts texts;

    MatchPanel(CompanyMatch match, CompanyAnswers answers, Texts texts) {
        this.match = match;
        this.texts = texts;
        addClassName("company-match");
        Div scroll = new Div(table());
        scroll.addClassName("company-scroll");
        ScrollRegion.mark(scroll, texts.get("company.match"));
        Paragraph luck =
                new Paragraph(texts.get("company.match.luck", texts.figures().whole(match.replications())));
        luck.addClassName("quiet");
        add(scroll, luck);
        List<CompanyMatch.Line> unmet =
                match.facts().stream().filter(line -> !line.met()).toList();
        if (!unmet.isEmpty()) {
            add(obstacles(unmet));
        }
        List<CompanyNumber> open = Arrays.stream(CompanyNumber.values())
                .filter(number -> answers.get(number).isEmpty() && !number.equals(CompanyNumber.VAT))
                .toList();
        if (!open.isEmpty()) {
            add(assumed(open));
        }
    }

    private NativeTable table() {
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        for (String key : List.of("what", "said", "found", "range", "mark")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("company.match." + key));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (CompanyMatch.Line line : match.facts()) {
            body.add(row(line));
        }
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("company-table");
        table.setTestId("company-match");
        return table;
    }

    private NativeTableRow row(CompanyMatch.Line line) {
        NativeTableHeaderCell what = new NativeTableHeaderCell(
                texts.get("company.fact." + line.fact().key()));
        what.getElement().setAttribute("scope", "row");
        Double wished = line.wished();
        String told = wished == null
                ? texts.get("company.match.notSaid")
                : line.said()
                        ? CompanyWording.fact(line.fact(), wished, texts)
                        : texts.get("company.match.usual", CompanyWording.fact(line.fact(), wished, texts));
        String range = texts.get(
                "company.match.between",
                CompanyWording.fact(line.fact(), line.low(), texts),
                CompanyWording.fact(line.fact(), line.high(), texts));
        Span mark = new Span(texts.get(
                wished == null
                        ? "company.match.mark.none"
                        : line.met() ? "company.match.mark.met" : "company.match.mark.unmet"));
        mark.addClassName("company-mark");
        mark.getElement().setAttribute("data-met", Boolean.toString(line.met()));
        NativeTableCell said = cell("said", new Span(told));
        if (!line.said()) {
            said.addClassName("quiet");
        }
        NativeTableRow row = new NativeTableRow();
        row.add(
                what,
                said,
                cell("found", new Span(CompanyWording.fact(line.fact(), line.mean(), texts))),
                cell("range", new Span(range)),
                cell("mark", mark));
        return row;
    }

    /** On a phone each cell says itself what it is, as the head of the table has no room there. */
    private NativeTableCell cell(String column, Span content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", texts.get("company.match." + column));
        return cell;
    }

    private Section obstacles(List<CompanyMatch.Line> unmet) {
        UnorderedList list = new UnorderedList();
        for (CompanyMatch.Line line : unmet) {
            list.add(new ListItem(texts.get(
                    "company.unmet." + line.fact().key(), CompanyWording.fact(line.fact(), line.mean(), texts))));
        }
        if (!match.overloaded().isEmpty()) {
            String roles = match.overloaded().stream()
                    .sorted()
                    .map(role -> texts.get("role." + role.key()))
                    .collect(Collectors.joining(", "));
            list.add(new ListItem(texts.get("company.unmet.overloaded", roles)));
        }
        if (match.atBound().contains(LineParameter.LEADS_PER_WEEK)
                || match.atBound().contains(LineParameter.WIN_RATE)) {
            list.add(new ListItem(texts.get("company.unmet.newcomers")));
        }
        Section section = new Section(new H2(texts.get("company.unmet")), list);
        section.addClassNames("notice", "warn", "company-list");
        section.setTestId("company-unmet");
        return section;
    }

    private Component assumed(List<CompanyNumber> open) {
        UnorderedList list = new UnorderedList();
        open.forEach(number -> list.add(new ListItem(texts.get("company.assumed." + number.key()))));
        Section section = new Section(new H2(texts.get("company.assumed")), list);
        section.addClassName("company-list");
        return section;
    }
}
