package org.kampus.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.ScreeningResult;
import org.kampus.application.lab.ScreeningResult.Effect;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyResult;
import org.kampus.lab.Metric;
import org.kampus.scenario.Assumption;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Texts;

/** All assumptions moved together (Morris): which matter anywhere in their ranges, and which act on one another. */
final class ScreeningPanel extends StudyPanel {

    private static final int SHOWN = 10;

    private Metric metric = Metric.PROFIT;

    ScreeningPanel(LabStudies studies, OpenExperiment open, Texts texts) {
        super(studies, open, texts, StudyKind.SCREENING);
    }

    @Override
    List<Component> head() {
        Paragraph explain = new Paragraph(texts().get("lab.screening.explain"));
        explain.addClassName("quiet");
        return List.of(new H2(texts().get("lab.screening.title")), explain);
    }

    @Override
    void form(Div form, boolean again) {
        ContrastForm.fill(
                form,
                open(),
                texts(),
                texts().get(again ? "lab.study.again" : "lab.screening.start"),
                "start-screening",
                LabStudies.SCREENING_REPLICATIONS,
                (arm, fates) -> ask(() -> studies()
                        .startScreening(open().id(), open().visitor(), arm, LabStudies.USUAL_TRAJECTORIES, fates)));
    }

    @Override
    void answer(Div answer, StudyResult result) {
        ScreeningResult found = (ScreeningResult) result;
        answer.removeAll();
        answer.add(ContrastForm.metric(texts(), metric, chosen -> {
            metric = chosen;
            answer(answer, found);
        }));
        List<Effect> effects = found.effects().getOrDefault(metric.key(), List.of());
        long clear = effects.stream().filter(Effect::clear).count();
        Paragraph told = new Paragraph(
                clear == 0 ? texts().get("lab.screening.none") : texts().count("lab.screening.found", clear));
        told.setTestId("screening-found");
        answer.add(told, new SeriesChart(chart(effects.subList(0, Math.min(SHOWN, effects.size()))), texts()));
    }

    private ChartData chart(List<Effect> effects) {
        AssumptionWording wording = new AssumptionWording(texts());
        MetricWording metrics = new MetricWording(texts());
        List<String> names = effects.stream()
                .map(effect -> Assumption.at(open().scenario(), effect.path())
                        .map(wording::name)
                        .orElse(effect.path()))
                .toList();
        return new ChartData(
                texts().get("lab.screening.chart", metrics.name(metric)),
                texts().get("lab.screening.note"),
                metrics.chartUnit(metric),
                metrics.style(metric),
                MetricWording.decimals(metric),
                texts().get("lab.assumptions.what"),
                names,
                List.of(
                        series("lab.screening.importance", "--chart-now", effects, Effect::importance),
                        series("lab.screening.deviation", "--chart-norm", effects, Effect::deviation)
                                .with(ChartSeries.Pattern.DASHED),
                        series("lab.screening.luck", "--chart-before", effects, Effect::luck)
                                .with(ChartSeries.Pattern.DOTTED)),
                true,
                true,
                "kampus-screening-" + metric.key());
    }

    private ChartSeries series(String key, String color, List<Effect> effects, ToDoubleFunction<Effect> figure) {
        return ChartSeries.bar(
                texts().get(key),
                effects.stream()
                        .map(effect -> MetricWording.chartValue(metric, figure.applyAsDouble(effect)))
                        .toList(),
                color);
    }
}
