package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.WorkshopDebrief.Comparison;
import org.kampus.insight.Figure;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartData.Style;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.TeamFigure;

/** Any figure of all teams over the rounds, as a chart with a table behind it. */
final class ComparePanel extends Section {

    private static final int COLORS = 8;

    private final WorkshopLead lead;
    private final Texts texts;
    private final Select<TeamFigure> figure = new Select<>();
    private final Div chart = new Div();
    private @Nullable Comparison shown;

    ComparePanel(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("compare-panel");
        figure.setAriaLabel(texts.get("trainer.compare.figure"));
        figure.setItems(TeamFigure.values());
        figure.setItemLabelGenerator(f -> texts.get("figure." + f.key()));
        figure.setValue(TeamFigure.PROFIT);
        figure.setTestId("compare-figure");
        figure.addValueChangeListener(e -> draw());
        Div head = new Div(new H2(texts.get("trainer.compare.title")), figure);
        head.addClassName("panel-head");
        add(head, chart);
    }

    void show(ConsoleView view) {
        boolean any = view.teams().stream().anyMatch(team -> !team.results().isEmpty());
        setVisible(any);
        if (any) {
            draw();
        }
    }

    private void draw() {
        Comparison now = lead.debrief().compare(lead.trainer(), lead.workshop(), figure.getValue());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        chart.removeAll();
        if (!now.rounds().isEmpty()) {
            chart.add(new SeriesChart(data(now), texts));
        }
    }

    private ChartData data(Comparison now) {
        TeamFigure of = now.figure();
        double unit = isMoney(of) ? 1_000 : 1;
        List<ChartSeries> series = new ArrayList<>();
        for (Comparison.Row row : now.teams()) {
            int number = series.size();
            List<Double> values = row.values().stream().map(v -> v / unit).toList();
            String color = "--team-" + (number % COLORS + 1);
            ChartSeries.Pattern pattern =
                    ChartSeries.Pattern.values()[number / COLORS % ChartSeries.Pattern.values().length];
            // A single round is no line.
            series.add((now.rounds().size() == 1
                            ? ChartSeries.bar(row.name(), values, color)
                            : ChartSeries.line(row.name(), values, color))
                    .with(pattern));
        }
        return new ChartData(
                texts.get("figure." + of.key()),
                "",
                unit(of),
                of.figure().unit() == Figure.Unit.SHARE ? Style.PERCENT : Style.NUMBER,
                decimals(of),
                texts.get("workshop.roundColumn"),
                now.rounds().stream()
                        .map(round -> round == 0
                                ? texts.get("trainer.open.practice")
                                : texts.figures().whole(round))
                        .toList(),
                series,
                of != TeamFigure.CLIENT_BASE_VALUE && of != TeamFigure.SHARE_OF_WALLET,
                false,
                "kampus-teams-" + of.key());
    }

    private static boolean isMoney(TeamFigure of) {
        return of.figure().unit() == Figure.Unit.THOUSAND_ROUBLES;
    }

    private String unit(TeamFigure of) {
        return switch (of.figure().unit()) {
            case THOUSAND_ROUBLES -> texts.get("results.unit.money");
            case CLIENTS -> texts.get("results.unit.clients");
            case WEEKS -> texts.get("results.unit.weeks");
            case PER_CLIENT_MONTH -> texts.get("results.unit.touches");
            case SHARE, LEVEL, NUMBER, PEOPLE -> "";
        };
    }

    private static int decimals(TeamFigure of) {
        return switch (of) {
            case PROFIT, REVENUE, ORDER_WAIT, TOUCHES -> 2;
            case CLIENT_BASE_VALUE, SHARE_OF_WALLET -> 1;
            default -> 0;
        };
    }
}
