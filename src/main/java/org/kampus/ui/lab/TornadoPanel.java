package org.kampus.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.kampus.application.lab.Gap;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.SensitivityResult;
import org.kampus.application.lab.SensitivityResult.Bar;
import org.kampus.application.lab.SensitivityResult.Turn;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyResult;
import org.kampus.lab.Metric;
import org.kampus.scenario.Assumption;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Texts;

/** One assumption after the other: what each does to the difference, and where the conclusion turns. */
final class TornadoPanel extends StudyPanel {

    private static final int SHOWN = 10;

    private Metric metric = Metric.PROFIT;

    TornadoPanel(LabStudies studies, OpenExperiment open, Texts texts) {
        super(studies, open, texts, StudyKind.SENSITIVITY);
    }

    @Override
    List<Component> head() {
        Paragraph explain = new Paragraph(texts().get("lab.tornado.explain"));
        explain.addClassName("quiet");
        return List.of(new H2(texts().get("lab.tornado.title")), explain);
    }

    @Override
    void form(Div form, boolean again) {
        ContrastForm.fill(
                form,
                open(),
                texts(),
                texts().get(again ? "lab.study.again" : "lab.tornado.start"),
                "start-sensitivity",
                LabStudies.USUAL_REPLICATIONS,
                (arm, fates) -> ask(() -> studies().startSensitivity(open().id(), open().visitor(), arm, fates)));
    }

    @Override
    void soFar(Div answer, StudyResult result) {
        SensitivityResult found = (SensitivityResult) result;
        H3 title = new H3(texts().get("lab.tornado.soFar", texts().figures().whole(found.replications())));
        Div bars = new Div();
        bars.addClassName("study-answer");
        answer(bars, found);
        answer.add(title, bars);
    }

    @Override
    void answer(Div answer, StudyResult result) {
        SensitivityResult found = (SensitivityResult) result;
        answer.removeAll();
        answer.add(ContrastForm.metric(texts(), metric, chosen -> {
            metric = chosen;
            answer(answer, found);
        }));
        List<Bar> bars = found.bars().getOrDefault(metric.key(), List.of());
        if (bars.isEmpty()) {
            return;
        }
        answer.add(
                sentences(found, bars), new SeriesChart(chart(bars.subList(0, Math.min(SHOWN, bars.size()))), texts()));
    }

    private UnorderedList sentences(SensitivityResult found, List<Bar> bars) {
        MetricWording metrics = new MetricWording(texts());
        TurnWording turns = new TurnWording(open().scenario(), texts());
        UnorderedList list = new UnorderedList();
        list.addClassName("turns");
        Gap present = bars.getFirst().present();
        list.add(new ListItem(texts().get(
                        "lab.tornado.present" + (present.clear() ? "" : present.hasInterval() ? ".unclear" : ".none"),
                        ArmList.name(
                                open(),
                                Math.min(found.arm(), open().order().variants().size()),
                                texts()),
                        metrics.name(metric),
                        metrics.difference(metric, present.difference()),
                        metrics.difference(metric, present.low()),
                        metrics.difference(metric, present.high()),
                        texts().figures().whole(found.replications()))));
        List<String> firm = new ArrayList<>();
        for (Turn turn : found.turns().getOrDefault(metric.key(), List.of())) {
            if (turn.below() == null && turn.above() == null) {
                turns.firm(turn).ifPresent(firm::add);
            } else {
                turns.sentence(turn).ifPresent(sentence -> {
                    ListItem line = new ListItem(sentence);
                    line.setTestId("turn");
                    list.add(line);
                });
            }
        }
        if (!firm.isEmpty()) {
            ListItem line = new ListItem(texts().get("lab.turn.none", String.join("; ", firm)));
            line.setTestId("turn");
            list.add(line);
        }
        long overturning = bars.stream().filter(Bar::overturns).count();
        list.add(new ListItem(
                overturning == 0
                        ? texts().get("lab.tornado.firm")
                        : texts().count("lab.tornado.overturned", overturning)));
        return list;
    }

    private ChartData chart(List<Bar> bars) {
        AssumptionWording wording = new AssumptionWording(texts());
        MetricWording metrics = new MetricWording(texts());
        List<String> names = new ArrayList<>();
        List<Double> lows = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        List<Double> atLow = new ArrayList<>();
        List<Double> atHigh = new ArrayList<>();
        for (Bar bar : bars) {
            names.add(Assumption.at(open().scenario(), bar.path())
                    .map(assumption -> texts().get(
                                    "lab.tornado.bar",
                                    wording.name(assumption),
                                    wording.number(bar.low()),
                                    wording.number(bar.high())))
                    .orElse(bar.path()));
            double low = bar.atLow().difference();
            double high = bar.atHigh().difference();
            double now = bar.present().difference();
            lows.add(MetricWording.chartValue(metric, Math.min(now, Math.min(low, high))));
            highs.add(MetricWording.chartValue(metric, Math.max(now, Math.max(low, high))));
            atLow.add(MetricWording.chartValue(metric, low));
            atHigh.add(MetricWording.chartValue(metric, high));
        }
        List<ChartSeries> series = new ArrayList<>(ChartSeries.band(
                texts().get("lab.tornado.from"), lows, texts().get("lab.tornado.to"), highs, "--chart-before"));
        series.add(ChartSeries.point(texts().get("lab.tornado.atLow"), atLow, "--chart-norm"));
        series.add(ChartSeries.point(texts().get("lab.tornado.atHigh"), atHigh, "--chart-now"));
        return new ChartData(
                texts().get("lab.tornado.chart", metrics.name(metric)),
                texts().get("lab.tornado.note"),
                metrics.chartUnit(metric),
                metrics.style(metric),
                MetricWording.decimals(metric),
                texts().get("lab.assumptions.what"),
                names,
                series,
                true,
                true,
                "kampus-tornado-" + metric.key());
    }
}
