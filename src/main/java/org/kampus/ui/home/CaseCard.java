package org.kampus.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kampus.application.CaseListing;
import org.kampus.insight.StartingPosition;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioProblem;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;

/** A case of the library: what it is about, how large and how long, and the button that begins a game. */
final class CaseCard extends Article {

    private final Function<String, Component> heading;

    /**
     * A card.
     *
     * @param heading makes the heading that fits where the card stands
     */
    CaseCard(CaseListing listing, Texts texts, Function<String, Component> heading, Consumer<String> onPlay) {
        this.heading = heading;
        addClassName("case-card");
        getElement().setAttribute("data-testid", "case-" + listing.id());
        listing.scenario()
                .ifPresentOrElse(s -> playable(s, listing.start(), texts, onPlay), () -> broken(listing, texts));
    }

    private void playable(Scenario scenario, Optional<StartingPosition> start, Texts texts, Consumer<String> onPlay) {
        Locale locale = texts.language().locale();
        String title = scenario.title().in(locale);
        Paragraph summary = new Paragraph(scenario.summary().in(locale));
        summary.addClassName("case-summary");
        DescriptionList list = new DescriptionList();
        list.addClassName("case-facts");
        fact(list, texts, "type", CaseWording.saleTypes(scenario, texts));
        String people =
                texts.count("desk.people", scenario.startingPlan().structure().headcount());
        String size = start.map(
                        s -> texts.get("home.case.sizeValue", texts.count("home.case.clients", s.clients()), people))
                .orElse(people);
        fact(list, texts, "size", size);
        fact(list, texts, "length", texts.count("home.case.quarters", scenario.quarters()));
        NativeButton play = new NativeButton(texts.get("home.case.play"), e -> onPlay.accept(scenario.id()));
        play.addClassNames("button", "primary");
        play.setAriaLabel(texts.get("home.case.play.label", title));
        play.getElement().setAttribute("data-testid", "start-" + scenario.id());
        add(heading.apply(title), summary, list, play);
    }

    private static void fact(DescriptionList list, Texts texts, String key, String value) {
        DescriptionList.Term term = new DescriptionList.Term(texts.get("home.case." + key));
        term.addClassName("said");
        Div pair = new Div(term, new DescriptionList.Description(value));
        list.getElement().appendChild(pair.getElement());
    }

    private void broken(CaseListing listing, Texts texts) {
        addClassName("broken");
        Locale locale = texts.language().locale();
        UnorderedList problems = new UnorderedList();
        for (ScenarioProblem problem : listing.problems()) {
            Span place = new Span(
                    problem.line() > 0
                            ? texts.get(
                                    "home.case.broken.place", texts.figures().whole(problem.line()))
                            : problem.file());
            place.addClassName("problem-place");
            Span message = new Span(problem.message().in(locale));
            Span hint = new Span(problem.hint().in(locale));
            hint.addClassName("problem-hint");
            problems.add(new ListItem(place, message, hint));
        }
        NativeDetails details = new NativeDetails(
                texts.count("home.case.broken.problems", listing.problems().size()), problems);
        details.addClassName("problems");
        Paragraph told = new Paragraph(texts.get("home.case.broken"));
        told.addClassNames("notice", "warn");
        add(heading.apply(listing.id()), told, details);
    }
}
