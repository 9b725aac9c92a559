package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import org.kampus.lab.Metric;
import org.kampus.learning.LessonContrast;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.lab.MetricWording;
import org.kampus.ui.shell.ScrollRegion;

/** Some measures under two plans and the difference. */
final class ContrastTable extends Div {

    ContrastTable(
            LessonContrast contrast,
            Collection<Metric> metrics,
            String caption,
            String base,
            String change,
            Texts texts) {
        addClassName("contrast");
        ScrollRegion.mark(this, caption);
        MetricWording wording = new MetricWording(texts);
        Element head = new Element("tr")
                .appendChild(
                        column(texts.get("learn.measure")),
                        column(base),
                        column(change),
                        column(texts.get("learn.difference")));
        Element body = new Element("tbody");
        for (Metric metric : metrics) {
            body.appendChild(new Element("tr")
                    .appendChild(
                            new Element("th").setAttribute("scope", "row").setText(wording.name(metric)),
                            cell(wording.value(metric, contrast.base(metric))),
                            cell(wording.value(metric, contrast.changed(metric))),
                            cell(wording.difference(
                                    metric, contrast.against(metric).difference()))));
        }
        Element table = new Element("table")
                .setAttribute("class", "figures-table")
                .appendChild(new Element("caption").setText(caption), new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }

    private static Element column(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
