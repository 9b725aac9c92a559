package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.kampus.scenario.Briefing;
import org.kampus.scenario.LocalizedText;
import org.kampus.ui.i18n.Texts;

/** The task of the briefing in one line, which unfolds to the whole task and what to watch. */
final class TaskLine extends NativeDetails {

    TaskLine(Briefing briefing, Texts texts) {
        addClassName("task-line");
        setTestId("task-line");
        Locale locale = texts.language().locale();
        String task = briefing.task().in(locale);
        Span label = new Span(texts.get("briefing.task"));
        label.addClassName("task-label");
        Span beginning = new Span(task);
        beginning.addClassName("task-beginning");
        Div line = new Div(label, beginning);
        line.addClassName("task-summary");
        setSummary(line);
        UnorderedList watch = new UnorderedList();
        for (LocalizedText each : briefing.watch()) {
            watch.add(new ListItem(each.in(locale)));
        }
        Div whole = new Div(new Paragraph(task), new H3(texts.get("briefing.watch")), watch);
        whole.addClassName("task-whole");
        setContent(whole);
    }
}
