package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.ProfitStatement;
import org.kampus.insight.ProfitStatement.Line;
import org.kampus.insight.ProfitStatement.Sign;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** From revenue to profit, line by line, beside an earlier quarter. */
final class ProfitTable extends Div {

    private final Texts texts;

    /**
     * A table.
     *
     * @param beforeKey text that names the earlier quarter
     */
    ProfitTable(ProfitStatement now, @Nullable ProfitStatement before, String nowKey, String beforeKey, Texts texts) {
        this.texts = texts;
        addClassNames("chart", "profit-table");
        getElement().setAttribute("data-testid", "profit-statement");
        H3 title = new H3(texts.get("profit.title"));
        Span unit = new Span(texts.get("profit.unit"));
        unit.addClassName("chart-unit");
        Div head = new Div(title, unit);
        head.addClassName("chart-head");
        Element table = new Element("table").setAttribute("class", "figures-table");
        table.appendChild(new Element("caption").setText(texts.get("profit.title") + ", " + texts.get("profit.unit")));
        Element names = new Element("tr").appendChild(column("profit.line"), column(nowKey));
        if (before != null) {
            names.appendChild(column(beforeKey), column("profit.change"));
        }
        table.appendChild(new Element("thead").appendChild(names));
        Element body = new Element("tbody");
        for (Line line : Line.values()) {
            row(line, now, Optional.ofNullable(before)).ifPresent(body::appendChild);
        }
        Div sheet = new Div();
        sheet.addClassName("chart-sheet");
        ScrollRegion.mark(sheet, texts.get("profit.title"));
        sheet.getElement().appendChild(table.appendChild(body));
        add(head, sheet);
    }

    private Element column(String key) {
        return new Element("th").setAttribute("scope", "col").setText(texts.get(key));
    }

    /** A line; none where there is nothing in either quarter to be added or subtracted. */
    private Optional<Element> row(Line line, ProfitStatement now, Optional<ProfitStatement> before) {
        long value = whole(line.of(now));
        long was = before.map(statement -> whole(line.of(statement))).orElse(0L);
        if (line.sign() != Sign.SUM && value == 0 && was == 0) {
            return Optional.empty();
        }
        Element row = new Element("tr").setAttribute("data-line", line.name());
        if (line.sign() == Sign.SUM) {
            row.setAttribute("class", "sum");
        }
        row.appendChild(new Element("th").setAttribute("scope", "row").setText(texts.get("profit." + line)));
        row.appendChild(cell(texts.figures().whole(value)));
        if (before.isPresent()) {
            row.appendChild(
                    cell(texts.figures().whole(was)), cell(texts.figures().wholeDifference(value - was)));
        }
        return Optional.of(row);
    }

    /** The number that is read: the change told is the difference of the numbers read. */
    private static long whole(double value) {
        return (long) Math.rint(value);
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
