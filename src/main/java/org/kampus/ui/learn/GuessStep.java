package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kampus.scenario.Lesson;
import org.kampus.ui.i18n.Texts;

/** The guess: an answer, and how sure. */
final class GuessStep extends Div {

    private static final List<Double> SURE = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.99);

    /** Told of the guess. */
    @FunctionalInterface
    interface Guessed {
        void guess(int option, double confidence);
    }

    private final Lesson lesson;
    private final Locale locale;
    private final RadioButtonGroup<Double> confidence = new RadioButtonGroup<>();

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
        List<Double> levels = new ArrayList<>(SURE);
        levels.addFirst(1.0 / options);
        confidence.setItems(levels);
        confidence.setLabel(texts.get("learn.guess.sure"));
        confidence.setItemLabelGenerator(level -> texts.figures().percent(level));
        confidence.setHelperText(
                texts.get("learn.guess.sure.help", texts.figures().percent(1.0 / options)));
        confidence.addClassName("confidence");
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
