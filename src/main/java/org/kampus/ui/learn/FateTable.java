package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.kampus.lab.Metric;
import org.kampus.learning.LessonContrast;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** Single fates that were played, the latest first: what a plan brought, and the difference to the base with the same luck. */
final class FateTable extends Div {

    private static final int MOST = 12;

    private final LessonWords words;
    private final Texts texts;
    private final Element rows = new Element("tbody");

    /** A table without fates, which is not shown. */
    FateTable(LessonWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
        addClassName("contrast");
        setVisible(false);
        ScrollRegion.mark(this, texts.get("learn.try.table"));
        Element names = new Element("tr").appendChild(column(texts.get("learn.try.plan")));
        for (Metric metric : words.shown()) {
            names.appendChild(column(words.name(metric)));
        }
        getElement()
                .appendChild(new Element("table")
                        .setAttribute("class", "figures-table")
                        .appendChild(
                                new Element("caption").setText(texts.get("learn.try.table")),
                                new Element("thead").appendChild(names),
                                rows));
    }

    private static Element column(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    /** Shows one more fate. */
    void add(String plan, LessonContrast contrast) {
        Element row = new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(plan));
        for (Metric metric : words.shown()) {
            row.appendChild(new Element("td")
                    .setText(texts.get(
                            "learn.try.cell", words.value(contrast, metric), words.difference(contrast, metric))));
        }
        rows.insertChild(0, row);
        if (rows.getChildCount() > MOST) {
            rows.removeChild(rows.getChildCount() - 1);
        }
        setVisible(true);
    }
}
