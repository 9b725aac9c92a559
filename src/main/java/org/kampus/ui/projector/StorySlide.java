package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kampus.application.workshop.WorkshopDebrief.Chapter;
import org.kampus.application.workshop.WorkshopDebrief.TeamStory;
import org.kampus.insight.TurningPoint;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.HighlightWording;

/** One team: what came of its game, where it turned, and why it decided so, in its own words. */
final class StorySlide extends Div {

    StorySlide(TeamStory story, List<TurningPoint> turningPoints, Texts texts) {
        addClassName("story-slide");
        Figures figures = texts.figures();
        Paragraph scores = new Paragraph(texts.get(
                "debrief.story.scores",
                figures.money(story.totalProfit()),
                figures.percent(story.retention()),
                figures.money(story.finalBaseValue())));
        scores.addClassName("story-scores");
        add(scores, turn(turningPoints, texts), words(story, texts));
    }

    private static Div turn(List<TurningPoint> points, Texts texts) {
        Div turn = new Div(new H2(texts.get("debrief.story.turn")));
        turn.addClassName("story-turn");
        turn.getElement().setAttribute("data-testid", "turning-point");
        if (points.isEmpty()) {
            turn.add(new Paragraph(texts.get("debrief.story.noTurn")));
            return turn;
        }
        TurningPoint first = points.getFirst();
        HighlightWording wording = new HighlightWording(texts);
        Paragraph what = new Paragraph(texts.get(
                "debrief.story.point", texts.figures().whole(first.quarter()), wording.title(first.change())));
        what.addClassName("story-point");
        Paragraph evidence = new Paragraph(wording.evidence(first.change()));
        evidence.addClassName("story-evidence");
        turn.add(what, evidence);
        return turn;
    }

    private static Div words(TeamStory story, Texts texts) {
        Div words = new Div(new H2(texts.get("debrief.story.words")));
        words.addClassName("story-words");
        UnorderedList quotes = new UnorderedList();
        for (Chapter chapter : story.rounds()) {
            if (!chapter.reason().isEmpty()) {
                Span round = new Span(
                        texts.get("debrief.story.round", texts.figures().whole(chapter.round())));
                round.addClassName("story-round");
                Span quote = new Span(texts.get("trainer.quoted", chapter.reason()));
                quotes.add(new ListItem(round, quote));
            }
        }
        if (quotes.getChildren().findAny().isEmpty()) {
            words.add(new Paragraph(texts.get(story.robot() ? "debrief.story.robot" : "debrief.story.silent")));
        } else {
            words.add(quotes);
        }
        return words;
    }
}
