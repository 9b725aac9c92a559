package org.kampus.ui.company;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kampus.application.company.OrderEvidence;
import org.kampus.company.CompanyNumber;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitReport;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Texts;

/** What a fit says: how far it may be trusted, in sentences, in three pictures, and what orders cannot tell. */
final class FitAnswer extends Div {

    private final OpenCompany company;
    private final Map<CompanyNumber, Double> counted;
    private final FitReport report;
    private final Texts texts;

    FitAnswer(OpenCompany company, Map<CompanyNumber, Double> counted, FitReport report, long end, Texts texts) {
        this.company = company;
        this.counted = counted;
        this.report = report;
        this.texts = texts;
        addClassName("company-answer");
        FitWording wording = new FitWording(report, texts);
        Paragraph level = new Paragraph(wording.level());
        level.addClassNames("notice", HistoryPanel.kind(report.level()));
        level.getElement().setAttribute("role", "status");
        level.setTestId("fit-level");
        add(level);
        if (!report.reasons().isEmpty()) {
            add(list(wording.reasons(), "fit-reasons"));
        }
        FitReport.Found found = report.found();
        if (found == null) {
            return;
        }
        if (report.level() != Level.WRONG_KIND) {
            add(list(wording.figures(found), "fit-figures"));
        }
        report.retention().ifPresent(retention -> add(take(retention, end)));
        Paragraph foreseen = new Paragraph(wording.backTest(found.backTest()));
        foreseen.setTestId("fit-back-test");
        add(new H3(texts.get("company.fit.backTest")), foreseen);
        Div pictures = new Div();
        pictures.addClassName("charts");
        for (ChartData picture : new FitCharts(found, end, texts).all()) {
            pictures.add(new SeriesChart(picture, texts));
        }
        NativeDetails details = new NativeDetails(texts.get("company.fit.details"), list(wording.details(found), ""));
        details.setTestId("fit-details");
        add(
                pictures,
                new H3(texts.get("company.fit.cannot")),
                new Paragraph(texts.get("company.fit.cannot.text")),
                details);
    }

    private static Div list(List<String> lines, String testId) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Div shown = new Div(list);
        shown.addClassName("company-list");
        if (!testId.isEmpty()) {
            shown.setTestId(testId);
        }
        return shown;
    }

    /** All that was counted, with the estimate in the place of the counted retention. */
    private Div take(Estimate retention, long end) {
        String told = texts.get("company.fit.take", texts.figures().percent(retention.value()));
        NativeButton take = new NativeButton(told, e -> {
            CompanyNumber stays = CompanyNumber.RETENTION;
            double value = Math.clamp(retention.value(), stays.min(), stays.max());
            company.change(
                    answers -> HistoryPanel.taken(answers, counted).with(stays, value),
                    OrderEvidence.fitted(report, LocalDate.ofEpochDay(end), retention, value, counted));
            UI.getCurrent().navigate(Addresses.company(company.stored().id(), "8"));
        });
        take.addClassName("button");
        take.setTestId("fit-take");
        Div foot = new Div(take);
        foot.addClassName("company-foot");
        if (report.level() == Level.CAUTION) {
            Paragraph ends = new Paragraph(texts.get(
                    "company.fit.take.ends",
                    texts.figures().percent(retention.low()),
                    texts.figures().percent(retention.high())));
            ends.addClassName("quiet");
            foot.add(ends);
        }
        return foot;
    }
}
