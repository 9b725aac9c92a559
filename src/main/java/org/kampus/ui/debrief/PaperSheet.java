package org.kampus.ui.debrief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperHtml;
import org.kampus.ui.shell.ScrollRegion;

/** A paper on a page: one article for each document in it. */
final class PaperSheet extends Div {

    private final Locale locale;
    private Div open = new Div();
    private String title = "";

    PaperSheet(Paper paper) {
        locale = paper.locale();
        addClassName("paper");
        setTestId("debrief");
        paper.blocks().forEach(this::show);
    }

    private void show(Paper.Block block) {
        switch (block) {
            case Paper.Opening opening -> {
                Article article = new Article();
                article.addClassName("paper-document");
                open = new Div();
                article.add(open);
                add(article);
                title = opening.text();
                open.add(new H1(title));
                if (!opening.below().isEmpty()) {
                    open.add(paragraph(opening.below(), "quiet"));
                }
            }
            case Paper.Heading heading ->
                open.add(heading.level() == 2 ? new H2(heading.text()) : new H3(heading.text()));
            case Paper.Text text -> open.add(text(text));
            case Paper.Bullets bullets -> {
                UnorderedList list = new UnorderedList();
                bullets.lines().forEach(line -> list.add(new ListItem(line)));
                open.add(list);
            }
            case Paper.Table table -> open.add(table(table, title));
            case Paper.Chart chart ->
                open.add(new Html(PaperHtml.chart(chart, locale)), paragraph(chart.caption(), "quiet"));
        }
    }

    private static Component text(Paper.Text text) {
        return switch (text.tone()) {
            case PLAIN -> new Paragraph(text.text());
            case LEAD -> paragraph(text.text(), "paper-lead");
            case QUIET -> paragraph(text.text(), "quiet");
            case QUOTE -> paragraph(text.text(), "reason-quote");
        };
    }

    private static Paragraph paragraph(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }

    /** A table; those of several documents are told apart by the document's title in their names. */
    private static Div table(Paper.Table table, String title) {
        Element head = new Element("tr");
        table.columns()
                .forEach(column -> head.appendChild(
                        new Element("th").setAttribute("scope", "col").setText(column)));
        Element body = new Element("tbody");
        for (List<String> row : table.rows()) {
            Element line = new Element("tr");
            line.appendChild(new Element("th").setAttribute("scope", "row").setText(row.getFirst()));
            row.stream().skip(1).forEach(cell -> line.appendChild(new Element("td").setText(cell)));
            body.appendChild(line);
        }
        Div sheet = new Div();
        sheet.addClassName("chart-sheet");
        ScrollRegion.mark(sheet, title + ". " + table.caption());
        sheet.getElement()
                .appendChild(new Element("table")
                        .setAttribute("class", "figures-table")
                        .appendChild(
                                new Element("caption").setText(table.caption()),
                                new Element("thead").appendChild(head),
                                body));
        return sheet;
    }

    /** Name of a file that holds a paper. */
    static String fileName(String title, String ending, Locale locale) {
        String safe = title.replaceAll("[^\\p{L}\\p{N} .-]", " ").strip().replaceAll("\\s+", "-");
        return safe.substring(0, Math.min(80, safe.length())).toLowerCase(locale) + "." + ending;
    }
}
