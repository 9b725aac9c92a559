package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.learn.LessonTests;
import org.kampus.application.learn.LessonTests.Judged;
import org.kampus.learning.GuessScore;
import org.kampus.learning.ItemQuality;
import org.kampus.learning.ItemQuality.Fault;
import org.kampus.learning.LearningEffect;
import org.kampus.ui.i18n.Texts;

/** What the lessons of a workshop did, and how sure the room is by concept; of eight people and more. */
final class EffectPanel extends Section {

    private final Texts texts;

    EffectPanel(LessonTests tests, UUID workshop, Texts texts) {
        this.texts = texts;
        addClassName("room-effect");
        setTestId("room-effect");
        Paragraph how =
                new Paragraph(texts.get("room.effect.how", texts.figures().whole(LearningEffect.FEWEST)));
        how.addClassName("quiet");
        add(new H2(texts.get("room.effect")), how);
        Optional<LearningEffect> effect = tests.effect(workshop);
        if (effect.isPresent()) {
            add(told(effect.get()));
        } else {
            add(new Paragraph(texts.count("room.effect.few", tests.started(workshop))));
        }
        Map<String, GuessScore> concepts = tests.guessesByConcept(workshop);
        if (!concepts.isEmpty()) {
            add(new H3(texts.get("room.effect.concepts")), concepts(concepts));
        }
        List<Judged> doubtful = tests.doubtful(workshop);
        if (!doubtful.isEmpty()) {
            Paragraph judged = new Paragraph(
                    texts.get("room.effect.items.how", texts.figures().whole(LearningEffect.FEWEST)));
            judged.addClassName("quiet");
            add(new H3(texts.get("room.effect.items")), judged, doubtful(doubtful));
        }
    }

    private UnorderedList told(LearningEffect effect) {
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(texts.get("room.effect.gains", points(effect.given()), points(effect.others()))));
        list.add(new ListItem(texts.get(
                "room.effect.difference", points(effect.difference()), points(effect.low()), points(effect.high()))));
        list.add(new ListItem(texts.get(effect.isClear() ? "room.effect.clear" : "room.effect.unclear")));
        list.add(new ListItem(texts.get(
                "room.effect.people",
                texts.figures().whole(effect.finished()),
                texts.figures().whole(effect.started()))));
        return list;
    }

    private String points(double share) {
        return texts.figures().points(share);
    }

    private UnorderedList doubtful(List<Judged> questions) {
        UnorderedList list = new UnorderedList();
        questions.forEach(judged -> {
            Locale locale = texts.language().locale();
            Span ask = new Span(judged.question().choice().ask().in(locale));
            ask.addClassName("ground-label");
            ListItem item = new ListItem(ask);
            item.addClassName("self-check-item");
            ItemQuality quality = judged.quality();
            quality.faults().forEach(fault -> item.add(new Span(told(fault, quality))));
            list.add(item);
        });
        return list;
    }

    private String told(Fault fault, ItemQuality quality) {
        return switch (fault) {
            case TOO_EASY -> texts.get("room.effect.item.easy", texts.figures().percent(quality.rightBefore()));
            case TOO_HARD -> texts.get("room.effect.item.hard", texts.figures().percent(quality.rightAfter()));
            case MISLEADING -> texts.get("room.effect.item.misleading");
        };
    }

    private UnorderedList concepts(Map<String, GuessScore> concepts) {
        UnorderedList list = new UnorderedList();
        concepts.forEach((key, score) -> {
            Span name = new Span(texts.has(key) ? texts.get(key) : key);
            name.addClassName("ground-label");
            ListItem item = new ListItem(
                    name,
                    new Span(texts.get(
                            "room.effect.concept",
                            texts.figures().whole(score.guesses()),
                            texts.figures().percent(score.hitRate()),
                            texts.figures().percent(score.confidence()),
                            texts.figures().number(score.score(), 2),
                            texts.figures().number(score.ignorant(), 2))));
            item.addClassName("self-check-item");
            list.add(item);
        });
        return list;
    }
}
