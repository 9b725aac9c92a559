package org.kampus.ui.chart;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/**
 * A chart with its title and unit, a button that turns it into a table, and downloads of the picture
 * (PNG) and the values (CSV).
 */
@Tag("figure")
public final class SeriesChart extends HtmlContainer {

    private final ChartPicture picture = new ChartPicture();
    private final Div image = new Div(picture);
    private final Div sheet = new Div();
    private final NativeButton toggle = new NativeButton();

    /** Draws a chart in a language. */
    public SeriesChart(ChartData data, Texts texts) {
        addClassName("chart");
        if (data.horizontal()) {
            addClassName(data.points().size() > 6 ? "chart-tall" : "chart-wide");
        }
        getElement().setAttribute("data-testid", "chart-" + data.fileName());
        H3 title = new H3(data.title());
        Span unit = new Span(unit(data, texts));
        unit.addClassName("chart-unit");
        // Above what they change, so that the button pressed stays where it is.
        Div head = new Div(title, unit, tools(data, texts));
        head.addClassName("chart-head");
        image.addClassName("chart-image");
        image.getElement().setAttribute("role", "img");
        image.getElement().setAttribute("aria-label", summary(data, texts));
        picture.show(data, texts.language());
        sheet.addClassName("chart-sheet");
        ScrollRegion.mark(sheet, data.title());
        sheet.setVisible(false);
        add(head);
        String told = data.fromZero() ? data.note() : (data.note() + " " + texts.get("chart.notFromZero")).strip();
        if (!told.isEmpty()) {
            Paragraph note = new Paragraph(told);
            note.addClassName("chart-note");
            add(note);
        }
        add(image, sheet);
    }

    private Div tools(ChartData data, Texts texts) {
        toggle.setText(texts.get("chart.table"));
        toggle.getElement().setAttribute("aria-pressed", "false");
        toggle.getElement().setAttribute("data-testid", "chart-table");
        toggle.setAriaLabel(toggle.getText() + ": " + data.title());
        toggle.addClickListener(e -> turn(data, texts));
        NativeButton png = new NativeButton(texts.get("chart.png"));
        png.setAriaLabel(png.getText() + ": " + data.title());
        png.getElement().setAttribute("data-testid", "chart-png");
        png.addClickListener(e -> picture.downloadPng(data.fileName() + ".png"));
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = ChartCsv.of(data, texts.language());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), data.fileName() + ".csv", "text/csv", file.length);
                }),
                texts.get("chart.csv"));
        csv.getElement().setAttribute("download", data.fileName() + ".csv");
        csv.getElement().setAttribute("aria-label", csv.getText() + ": " + data.title());
        csv.getElement().setAttribute("data-testid", "chart-csv");
        Div tools = new Div(toggle, png, csv);
        tools.addClassName("chart-tools");
        return tools;
    }

    private void turn(ChartData data, Texts texts) {
        boolean table = !sheet.isVisible();
        if (table && sheet.getElement().getChildCount() == 0) {
            sheet.getElement().appendChild(ChartTable.of(data, texts.figures()));
        }
        sheet.setVisible(table);
        image.getElement().setAttribute("hidden", table);
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(table));
        toggle.setText(texts.get(table ? "chart.picture" : "chart.table"));
        toggle.setAriaLabel(toggle.getText() + ": " + data.title());
    }

    private static String unit(ChartData data, Texts texts) {
        return data.style() == ChartData.Style.PERCENT ? texts.get("chart.percent") : data.unit();
    }

    /** The chart in words: its title, and the first and last value of each series. */
    private static String summary(ChartData data, Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("chart.summary.title", data.title(), unit(data, texts)));
        for (ChartSeries series : data.series()) {
            if (series.values().isEmpty()) {
                continue;
            }
            if (series.form() == ChartSeries.Form.STEPS) {
                for (int i = 0; i < data.points().size(); i++) {
                    String value = ChartTable.value(data, series, i, texts.figures());
                    sentences.add(data.points().get(i) + ": " + value + ".");
                }
                continue;
            }
            String first = ChartTable.value(data, series, 0, texts.figures());
            String last = ChartTable.value(data, series, series.values().size() - 1, texts.figures());
            sentences.add(texts.get("chart.summary.series", series.name(), first, last));
        }
        sentences.add(texts.get("chart.summary.table"));
        return String.join(" ", sentences);
    }
}
