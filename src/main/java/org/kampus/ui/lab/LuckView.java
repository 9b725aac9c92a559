package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.insight.Spread;
import org.kampus.lab.Luck;
import org.kampus.lab.Metric;
import org.kampus.lab.Outcome;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Texts;

/** What luck does with one plan: the distribution over fates, and where the own game stands in it. */
@Route(value = Addresses.LUCK, layout = LabFrame.class)
@CdiComponent
public class LuckView extends Div implements LabPage {

    private static final int BINS = 15;
    private static final List<Metric> METRICS =
            List.of(Metric.PROFIT, Metric.RETENTION, Metric.CLIENT_BASE_VALUE, Metric.REVENUE, Metric.ACTIVE_CLIENTS);

    private int arm;

    /** Builds an empty page. */
    public LuckView() {
        addClassName("lab-luck");
    }

    @Override
    public LabPlace place() {
        return LabPlace.LUCK;
    }

    @Override
    public void show(OpenExperiment experiment, Texts texts) {
        removeAll();
        ExperimentResult result = experiment.result();
        if (result == null) {
            add(new Paragraph(texts.get("lab.refusal.noResult")));
            return;
        }
        arm = Math.min(arm, result.comparison().arms() - 1);
        Paragraph explain = new Paragraph(texts.get("lab.luck.explain"));
        explain.addClassName("lab-text");
        add(new H2(texts.get("lab.luck.title")), explain);
        if (result.comparison().arms() > 1) {
            add(choice(experiment, result, texts));
        }
        Div charts = new Div();
        charts.addClassName("charts");
        for (Metric metric : METRICS) {
            Luck luck = result.comparison().luck(metric, arm);
            if (!luck.values().isEmpty()) {
                charts.add(chart(luck, arm == 0 ? result.own() : null, texts));
            }
        }
        add(charts);
    }

    private Select<Integer> choice(OpenExperiment experiment, ExperimentResult result, Texts texts) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(texts.get("lab.luck.plan"));
        List<Integer> arms = new ArrayList<>();
        for (int i = 0; i < result.comparison().arms(); i++) {
            arms.add(i);
        }
        choice.setItems(arms);
        choice.setItemLabelGenerator(i -> ArmList.name(experiment, i, texts));
        choice.setValue(arm);
        choice.setTestId("luck-arm");
        choice.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                arm = e.getValue();
                show(experiment, texts);
            }
        });
        return choice;
    }

    /** Fates by bins; the bin of the own game stands out. */
    static Div chart(Luck luck, @Nullable Outcome own, Texts texts) {
        Metric metric = luck.metric();
        MetricWording wording = new MetricWording(texts);
        List<Luck.Bin> bins = luck.bins(BINS);
        double mine = own == null ? Double.NaN : own.get(metric);
        int at = bin(bins, mine);
        List<Double> others = new ArrayList<>();
        List<Double> marked = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            double fates = bins.get(i).fates();
            others.add(i == at ? 0.0 : fates);
            marked.add(i == at ? Math.max(fates, 0.5) : 0.0);
        }
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.bar(texts.get("lab.luck.fates"), others, "--chart-before")
                .stacked("fates"));
        if (at >= 0) {
            series.add(ChartSeries.bar(texts.get("lab.luck.own"), marked, "--chart-now")
                    .stacked("fates"));
        }
        Spread spread = luck.spread();
        String note = texts.get(
                "lab.luck.spread",
                wording.value(metric, spread.p10()),
                wording.value(metric, spread.p90()),
                wording.value(metric, spread.p50()));
        ChartData data = new ChartData(
                wording.name(metric),
                note,
                texts.get("lab.luck.unit"),
                ChartData.Style.NUMBER,
                0,
                texts.get("lab.luck.from"),
                bins.stream().map(bin -> wording.value(metric, bin.from())).toList(),
                series,
                true,
                false,
                "kampus-luck-" + metric.key());
        Div part = new Div(new SeriesChart(data, texts));
        if (Double.isFinite(mine)) {
            Paragraph told = new Paragraph(texts.get(
                    "lab.luck.percentile",
                    wording.value(metric, mine),
                    texts.figures().percent(luck.percentile(mine))));
            told.addClassName("own-result");
            told.setTestId("own-" + metric.key());
            part.add(told);
        }
        return part;
    }

    private static int bin(List<Luck.Bin> bins, double value) {
        if (!Double.isFinite(value) || bins.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < bins.size(); i++) {
            if (value <= bins.get(i).to()) {
                return i;
            }
        }
        return bins.size() - 1;
    }
}
