package org.kampus.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.kampus.scenario.Briefing;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** The case for somebody who has no desk to read the briefing at: what it is about, the task, what to watch. */
final class CaseOverview extends Section {

    CaseOverview(Scenario scenario, Texts texts) {
        addClassName("case-overview");
        getElement().setAttribute("data-testid", "case-overview");
        Locale locale = texts.language().locale();
        Briefing briefing = scenario.briefing();
        add(
                new H2(scenario.title().in(locale)),
                new Paragraph(scenario.summary().in(locale)));
        UnorderedList figures = new UnorderedList();
        figures.addClassName("case-figures");
        for (Briefing.KeyFigure figure : briefing.figures()) {
            Span value = new Span(figure.value().in(locale));
            value.addClassName("person-name");
            Span label = new Span(figure.label().in(locale));
            label.addClassName("quiet");
            figures.add(new ListItem(value, label));
        }
        UnorderedList watch = new UnorderedList();
        for (LocalizedText line : briefing.watch()) {
            watch.add(new ListItem(line.in(locale)));
        }
        add(
                figures,
                new H3(texts.get("team.observer.task")),
                new Paragraph(briefing.task().in(locale)),
                new H3(texts.get("briefing.watch")),
                watch);
    }
}
