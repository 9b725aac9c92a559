package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.kampus.scenario.Lesson;
import org.kampus.ui.i18n.Texts;

/** The guess: an answer, and how sure. */
final class GuessStep extends Div {

    /** Told of the guess. */
    @FunctionalInterface
    interface Guessed {
        void guess(int option, double confidence);
    }

    private final Lesson lesson;
    private final Locale locale;

    GuessStep(Lesson lesson, Texts texts, Guessed guessed) {
        this.lesson = lesson;
        this.locale = texts.language().locale();
        int options = lesson.guess().options().size();
        Choices choices = new Choices(
                "guess",
                lesson.guess().ask().in(locale),
                lesson.guess().options().stream()
                        .map(option -> option.label().in(locale))
                        .toList(),
                texts.get("learn.guess.commit"));
        Confidence confidence = new Confidence(options, texts);
        confidence.setTestId("confidence");
        choices.insert(confidence);
        choices.allow(false);
        confidence.addValueChangeListener(e -> choices.allow(e.getValue() != null));
        choices.onMark(marked -> choices.allow(confidence.getValue() != null));
        choices.onCommit(option -> {
            Double sure = confidence.getValue();
            if (sure != null) {
                settle(option, sure);
                guessed.guess(option, sure);
            }
        });
        add(choices);
    }

    /** Shows a guess that was made, which stays. */
    void settle(int option, double sure) {
        removeAll();
        Texts texts = Texts.in(locale);
        Paragraph ask = new Paragraph(lesson.guess().ask().in(locale));
        ask.addClassName("ask");
        Paragraph told = new Paragraph(texts.get(
                "learn.guess.was",
                lesson.guess().options().get(option).label().in(locale),
                texts.figures().percent(sure)));
        told.setTestId("guessed");
        add(ask, told);
    }
}
