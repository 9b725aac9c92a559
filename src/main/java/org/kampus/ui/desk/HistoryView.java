package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.kampus.application.PlayedQuarter;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.Decision;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Decisions, reasons and scores of each quarter, newest first. */
public abstract class HistoryView extends Div implements DeskPage {

    /** Builds an empty page. */
    protected HistoryView() {
        addClassNames("page", "history");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.HISTORY;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        GameState view = game.view();
        Div head = new Div(new H1(texts.get("history.title")));
        head.addClassName("page-head");
        add(head);
        if (view.played().isEmpty()) {
            add(new Paragraph(texts.get("history.empty")));
        }
        for (PlayedQuarter quarter : view.played().reversed()) {
            add(quarter(game, texts, quarter));
        }
    }

    private static Section quarter(DeskGame game, Texts texts, PlayedQuarter quarter) {
        GameState view = game.view();
        String number = texts.figures().whole(quarter.number());
        Anchor results = new Anchor(view.quarterAddress(quarter.number()), texts.get("history.toResults"));
        results.getElement().setAttribute("aria-label", texts.get("history.toResults.label", number));
        Div left = new Div(new H2(texts.get("history.quarter", number)), results);
        Div right = new Div();
        if (quarter.reason().isBlank()) {
            Paragraph none = new Paragraph(texts.get("history.reason.none"));
            none.addClassName("quiet");
            right.add(none);
        } else {
            Paragraph reason = new Paragraph(quarter.reason());
            reason.addClassName("history-reason");
            right.add(reason);
        }
        right.add(changes(view.decisions(quarter.number()), texts), scores(game, texts, quarter));
        Section section = new Section(left, right);
        section.addClassName("history-quarter");
        section.getElement().setAttribute("data-testid", "history-" + quarter.number());
        return section;
    }

    private static UnorderedList changes(List<Decision> changes, Texts texts) {
        PlanWording wording = new PlanWording(texts);
        UnorderedList list = new UnorderedList();
        list.addClassName("history-changes");
        if (changes.isEmpty()) {
            list.add(new ListItem(texts.get("history.changes.none")));
        }
        changes.forEach(change -> list.add(new ListItem(wording.line(change))));
        return list;
    }

    private static UnorderedList scores(DeskGame game, Texts texts, PlayedQuarter quarter) {
        Figures figures = texts.figures();
        Scorecard now = quarter.scores();
        Optional<Scorecard> before = quarter.number() > 1
                ? Optional.of(game.view().played().get(quarter.number() - 2).scores())
                : game.result()
                        .filter(r -> !r.history().isEmpty())
                        .map(r -> Scorecard.of(r.history().getLast()));
        UnorderedList list = new UnorderedList();
        list.addClassName("history-scores");
        list.add(
                score(
                        texts,
                        "profit",
                        figures.money(now.profit()),
                        before.map(b -> figures.moneyDifference(now.profit() - b.profit()))),
                score(
                        texts,
                        "clientBaseValue",
                        figures.money(now.clientBaseValue()),
                        before.map(b -> figures.moneyDifference(now.clientBaseValue() - b.clientBaseValue()))),
                score(
                        texts,
                        "retention",
                        figures.percent(now.retention()),
                        before.map(b -> figures.points(now.retention() - b.retention()))),
                score(
                        texts,
                        "load",
                        figures.percent(now.load()),
                        before.map(b -> figures.points(now.load() - b.load()))));
        return list;
    }

    private static ListItem score(Texts texts, String key, String value, Optional<String> difference) {
        Span number = new Span(value);
        number.addClassName("history-value");
        Span name = new Span(texts.get("score." + key));
        name.addClassName("quiet");
        ListItem item = new ListItem(name, number);
        difference.ifPresent(d -> {
            Span delta = new Span(d);
            delta.addClassName("quiet");
            delta.setTitle(texts.get("history.difference", d));
            item.add(delta);
        });
        return item;
    }
}
