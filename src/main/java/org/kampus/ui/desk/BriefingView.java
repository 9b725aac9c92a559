package org.kampus.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.kampus.market.SaleLine;
import org.kampus.scenario.Briefing;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** Half a page before the first decision: who we are, how we stand, three figures, what is asked. */
public abstract class BriefingView extends Div implements DeskPage {

    /** Builds an empty page. */
    protected BriefingView() {
        addClassNames("page", "briefing");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.BRIEFING;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Locale locale = getLocale();
        Texts texts = Texts.in(locale);
        Scenario scenario = game.view().scenario();
        Briefing briefing = scenario.briefing();
        Paragraph summary = new Paragraph(scenario.summary().in(locale));
        summary.addClassName("lead");
        add(new H1(scenario.title().in(locale)), summary, figures(briefing, locale));
        Div columns = new Div();
        columns.addClassName("briefing-columns");
        columns.add(
                part(texts.get("briefing.company"), briefing.company().in(locale)),
                part(texts.get("briefing.market"), briefing.market().in(locale)),
                part(texts.get("briefing.situation"), briefing.situation().in(locale)),
                task(texts, briefing, locale));
        add(columns, watch(texts, briefing, locale), ways(texts, scenario));
        NativeButton go = new NativeButton(
                texts.get(
                        game.view().finished()
                                ? "briefing.toSummary"
                                : game.view().played().isEmpty() ? firstStep() : "briefing.goOn"),
                e -> UI.getCurrent()
                        .navigate((game.view().finished() ? DeskPlace.SUMMARY : DeskPlace.STRUCTURE)
                                .address(game.view())));
        go.addClassNames("button", "primary", "large");
        go.getElement().setAttribute("data-testid", "take-over");
        Div foot = new Div(go);
        foot.addClassName("briefing-foot");
        if (game.view().played().isEmpty()) {
            Paragraph frame = new Paragraph(texts.get(
                    "briefing.frame",
                    texts.count("briefing.quarters", game.view().quarters()),
                    texts.figures().whole(scenario.limits().maxHeadcount()),
                    texts.figures().moneyPerWeek(scenario.limits().maxWeeklyPayroll())));
            Paragraph kept = new Paragraph(texts.get("briefing.kept"));
            // A team's plan is kept for its seats, and shown to nobody else.
            kept.setVisible(game.view().origin() != null);
            Div notes = new Div(frame, kept);
            notes.addClassName("quiet");
            foot.add(notes);
        }
        add(foot);
    }

    /** Key of what the way to the decisions is called before the first of them. */
    protected String firstStep() {
        return "briefing.takeOver";
    }

    private static UnorderedList figures(Briefing briefing, Locale locale) {
        UnorderedList figures = new UnorderedList();
        figures.addClassName("key-figures");
        for (Briefing.KeyFigure figure : briefing.figures()) {
            Span value = new Span(figure.value().in(locale));
            value.addClassName("key-value");
            Span label = new Span(figure.label().in(locale));
            label.addClassName("key-label");
            figures.add(new ListItem(value, label));
        }
        return figures;
    }

    private static Section part(String heading, String text) {
        return new Section(new H2(heading), new Paragraph(text));
    }

    private static Section task(Texts texts, Briefing briefing, Locale locale) {
        Section task = part(texts.get("briefing.task"), briefing.task().in(locale));
        task.addClassName("task");
        return task;
    }

    /** Who sells what to whom in sales of these types, what counts, and how it is managed. */
    private static Section ways(Texts texts, Scenario scenario) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("data-testid", "ways-of-selling");
        scenario.lines().stream().map(SaleLine::type).distinct().forEach(type -> {
            String key = "saleType." + type.name().toLowerCase(Locale.ROOT);
            list.add(new ListItem(texts.get("briefing.ways.line", texts.get(key), texts.get(key + ".way"))));
        });
        Section ways = new Section(new H2(texts.get("briefing.ways")), list);
        ways.addClassName("watch");
        return ways;
    }

    private static Section watch(Texts texts, Briefing briefing, Locale locale) {
        UnorderedList list = new UnorderedList();
        for (LocalizedText line : briefing.watch()) {
            list.add(new ListItem(line.in(locale)));
        }
        Section watch = new Section(new H2(texts.get("briefing.watch")), list);
        watch.addClassName("watch");
        return watch;
    }
}
