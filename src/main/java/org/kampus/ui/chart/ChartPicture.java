package org.kampus.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.kampus.ui.i18n.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The drawn part of a chart. */
@Tag("kampus-chart")
final class ChartPicture extends Component {

    void show(ChartData data, Language language) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode chart = json.objectNode();
        chart.put("locale", language.locale().toLanguageTag());
        chart.put("title", data.title());
        chart.put("unit", data.unit());
        chart.put("style", data.style().name());
        chart.put("decimals", data.decimals());
        chart.put("pointLabel", data.pointLabel());
        chart.put("fromZero", data.fromZero());
        chart.put("horizontal", data.horizontal());
        ArrayNode points = chart.putArray("points");
        data.points().forEach(points::add);
        ArrayNode rows = chart.putArray("series");
        for (ChartSeries series : data.series()) {
            ObjectNode row = rows.addObject();
            row.put("name", series.name());
            row.put("form", series.form().name());
            row.put("color", series.color());
            row.put("pattern", series.pattern().name());
            row.put("stack", series.stack());
            row.put("comparison", series.comparison());
            ArrayNode values = row.putArray("values");
            for (double value : series.values()) {
                if (Double.isFinite(value)) {
                    values.add(Math.round(value * 1e6) / 1e6);
                } else {
                    values.addNull();
                }
            }
        }
        getElement().setPropertyJson("chart", chart);
    }

    void downloadPng(String fileName) {
        getElement().executeJs("this.downloadPng?.($0)", fileName);
    }
}
