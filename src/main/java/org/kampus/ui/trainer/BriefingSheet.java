package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.kampus.scenario.Briefing;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** The briefing of a case on paper. */
final class BriefingSheet extends Div {

    BriefingSheet(Scenario scenario, Texts texts) {
        Locale locale = texts.language().locale();
        Briefing briefing = scenario.briefing();
        Paragraph summary = new Paragraph(scenario.summary().in(locale));
        summary.addClassName("sheet-lead");
        UnorderedList figures = new UnorderedList();
        figures.addClassName("sheet-figures");
        for (Briefing.KeyFigure figure : briefing.figures()) {
            Span value = new Span(figure.value().in(locale));
            value.addClassName("sheet-value");
            figures.add(new ListItem(value, new Span(figure.label().in(locale))));
        }
        add(new H3(scenario.title().in(locale)), summary, figures);
        part(texts.get("briefing.company"), briefing.company().in(locale));
        part(texts.get("briefing.market"), briefing.market().in(locale));
        part(texts.get("briefing.situation"), briefing.situation().in(locale));
        part(texts.get("briefing.task"), briefing.task().in(locale));
        UnorderedList watch = new UnorderedList();
        watch.addClassName("sheet-list");
        briefing.watch().forEach(line -> watch.add(new ListItem(line.in(locale))));
        add(
                new H3(texts.get("briefing.watch")),
                watch,
                new Paragraph(texts.get(
                        "sheets.limits",
                        texts.figures().whole(scenario.limits().maxHeadcount()),
                        texts.figures().moneyPerWeek(scenario.limits().maxWeeklyPayroll()))));
    }

    private void part(String heading, String text) {
        add(new H3(heading), new Paragraph(text));
    }
}
