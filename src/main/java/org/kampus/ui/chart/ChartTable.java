package org.kampus.ui.chart;

import com.vaadin.flow.dom.Element;
import org.kampus.ui.i18n.Figures;

/** The values of a chart as an HTML table. */
final class ChartTable {

    private ChartTable() {}

    static Element of(ChartData data, Figures figures) {
        Element table = new Element("table").setAttribute("class", "figures-table");
        table.appendChild(new Element("caption").setText(data.title()));
        Element headRow = new Element("tr");
        headRow.appendChild(new Element("th").setAttribute("scope", "col").setText(data.pointLabel()));
        boolean percent = data.style() == ChartData.Style.PERCENT;
        for (ChartSeries series : data.series()) {
            String unit = percent || data.unit().isEmpty() ? "" : ", " + data.unit();
            headRow.appendChild(new Element("th").setAttribute("scope", "col").setText(series.name() + unit));
        }
        table.appendChild(new Element("thead").appendChild(headRow));
        Element body = new Element("tbody");
        for (int i = 0; i < data.points().size(); i++) {
            Element row = new Element("tr");
            row.appendChild(new Element("th")
                    .setAttribute("scope", "row")
                    .setText(data.points().get(i)));
            for (ChartSeries series : data.series()) {
                row.appendChild(new Element("td").setText(value(data, series, i, figures)));
            }
            body.appendChild(row);
        }
        return table.appendChild(body);
    }

    /** A value as it is written; changes of steps have their sign. */
    static String value(ChartData data, ChartSeries series, int point, Figures figures) {
        double value = series.values().get(point);
        if (data.style() == ChartData.Style.PERCENT) {
            return figures.percent(value, data.decimals());
        }
        boolean change = series.form() == ChartSeries.Form.STEPS
                && point > 0
                && point < series.values().size() - 1;
        return change ? figures.wholeDifference(Math.round(value)) : figures.number(value, data.decimals());
    }
}
