package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.kampus.application.workshop.WorkshopDebrief.Chapter;
import org.kampus.application.workshop.WorkshopDebrief.TeamStory;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.debrief.ClientTale;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.EffectWording;
import org.kampus.ui.results.KeptWording;

/** One team: what came of its game, where it turned, and why it decided so, in its own words. */
final class StorySlide extends Div {

    StorySlide(TeamStory story, Optional<List<QuarterEffect>> effects, Optional<ClientTale> lost, Texts texts) {
        addClassName("story-slide");
        Figures figures = texts.figures();
        Paragraph scores = new Paragraph(texts.get(
                "debrief.story.scores",
                figures.money(story.totalProfit()),
                figures.percent(story.retention()),
                figures.money(story.finalBaseValue())));
        scores.addClassName("story-scores");
        add(scores, turn(effects, story.revenue(), texts), words(story, texts));
        lost.ifPresent(tale -> add(lost(tale, texts)));
    }

    private static Div turn(Optional<List<QuarterEffect>> effects, double revenue, Texts texts) {
        Div turn = new Div(new H2(texts.get("debrief.story.turn")));
        turn.addClassName("story-turn");
        turn.getElement().setAttribute("data-testid", "turning-point");
        if (effects.isEmpty()) {
            turn.add(new Paragraph(texts.get("debrief.story.working")));
            return turn;
        }
        Optional<QuarterEffect> largest =
                QuarterEffect.turningPoints(effects.get(), revenue, 1).stream().findFirst();
        if (largest.isEmpty()) {
            turn.add(new Paragraph(texts.get("debrief.story.noTurn")));
            return turn;
        }
        QuarterEffect effect = largest.get();
        EffectWording wording = new EffectWording(texts);
        Paragraph what = new Paragraph(texts.get(
                "debrief.story.point",
                texts.figures().whole(effect.quarter()),
                wording.effect(effect, QuarterEffect.turnedBy(effects.get(), revenue))));
        what.addClassName("story-point");
        Paragraph decisions = new Paragraph(wording.decisions(effect));
        decisions.addClassName("story-evidence");
        turn.add(what, decisions);
        wording.mechanism(effect).ifPresent(told -> {
            Paragraph mechanism = new Paragraph(told);
            mechanism.addClassName("story-evidence");
            turn.add(mechanism);
        });
        return turn;
    }

    /** One client the team lost, and what would have kept it. */
    private static Div lost(ClientTale tale, Texts texts) {
        KeptWording wording = new KeptWording(texts);
        Paragraph who = new Paragraph(texts.get(
                "debrief.story.lost.who",
                tale.name().in(texts.language().locale()),
                texts.figures().money(tale.ordered()),
                texts.figures().whole(tale.quarter())));
        who.addClassName("story-point");
        Paragraph kept = new Paragraph(wording.sentence(tale.explanation()));
        kept.addClassName("story-evidence");
        Div lost = new Div(new H2(texts.get("debrief.story.lost")), who, kept);
        tale.stays().ifPresent(stays -> {
            Paragraph fates = new Paragraph(wording.fates(stays));
            fates.addClassName("story-evidence");
            lost.add(fates);
        });
        lost.addClassName("story-lost");
        lost.getElement().setAttribute("data-testid", "story-lost");
        return lost;
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
