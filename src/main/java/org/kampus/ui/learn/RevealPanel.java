package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.Metric;
import org.kampus.learning.LessonContrast;
import org.kampus.learning.LessonTruth;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Link;
import org.kampus.scenario.Lesson.Range;
import org.kampus.ui.i18n.Texts;

/** What the engine says: the guess beside the answer, all fates as dots, and how the effect comes about. */
final class RevealPanel extends Div {

    /**
     * The reveal.
     *
     * @param guessed the answer that was guessed; {@code null} if it is not known any more
     * @param confidence how sure the guess was, 0-1
     */
    RevealPanel(LessonTruth truth, @Nullable Range guessed, double confidence, Texts texts) {
        addClassName("reveal");
        Lesson lesson = truth.lesson();
        LessonWords words = new LessonWords(lesson, texts);
        Metric asked = words.asked();
        Range right = truth.answer().orElse(null);
        if (right != null) {
            add(verdict(words, right, guessed, confidence, texts));
        }
        Paragraph figure = new Paragraph();
        Span number = new Span(words.figure(truth.figure()));
        number.addClassName("figure-number");
        Span name = new Span(texts.get(
                words.isAboutLuck() ? "learn.figure.luck" : "learn.figure",
                words.name(asked),
                words.of(lesson.setting().change()),
                words.of(lesson.setting().base())));
        figure.add(number, name);
        figure.addClassName("figure-told");
        add(figure, words.strip(truth.here(), asked, words.isAboutLuck()));
        if (words.isAboutLuck()) {
            add(words.strip(truth.here(), Metric.PROFIT, false));
        }
        if (guessed != null) {
            Paragraph reply = new Paragraph(words.of(guessed.reply()));
            reply.addClassName("reply");
            add(reply);
        }
        add(new H3(texts.get("learn.chain")), chain(truth.here(), lesson, words));
        add(new ContrastTable(
                truth.here(),
                words.shown(),
                texts.get(
                        "learn.table",
                        texts.figures().whole(truth.here().comparison().replications())),
                words.of(lesson.setting().base()),
                words.of(lesson.setting().change()),
                texts));
    }

    private static Div verdict(
            LessonWords words, Range right, @Nullable Range guessed, double confidence, Texts texts) {
        Div verdict = new Div();
        verdict.addClassName("verdicts");
        boolean hit = guessed != null && guessed.id().equals(right.id());
        if (guessed != null) {
            Paragraph yours = new Paragraph(texts.get(
                    hit ? "learn.guess.hit" : "learn.guess.missed",
                    words.of(guessed.label()),
                    texts.figures().percent(confidence)));
            yours.addClassNames("verdict", hit ? "is-right" : "is-wrong");
            verdict.add(yours);
        }
        if (!hit) {
            Paragraph truth = new Paragraph(texts.get("learn.guess.truth", words.of(right.label())));
            truth.addClassNames("verdict", "is-right");
            verdict.add(truth);
        }
        return verdict;
    }

    private static OrderedList chain(LessonContrast contrast, Lesson lesson, LessonWords words) {
        OrderedList chain = new OrderedList();
        chain.addClassName("chain");
        for (Link link : lesson.chain()) {
            Metric metric = LessonContrast.metric(link.measure());
            Span name = new Span(words.name(metric));
            name.addClassName("link-name");
            Span figures = new Span(words.pair(contrast, metric));
            figures.addClassName("link-figures");
            Span text = new Span(words.of(link.text()));
            text.addClassName("link-text");
            chain.add(new ListItem(name, figures, text));
        }
        return chain;
    }
}
