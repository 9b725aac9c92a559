package org.kampus.ui.learn;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LessonRuns;
import org.kampus.learning.LessonContrast;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Try;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PageChange;

/** The learner plays plans of her own, one fate at a time; what each fate brought stays in sight. */
final class TryStep extends Div {

    /** Fates of the reveal have the luck from 1 on; these are others. */
    static final long FIRST_SEED = 1_001;

    private final Lesson lesson;
    private final LessonWords words;
    private final LessonRuns runs;
    private final Texts texts;
    private final RadioButtonGroup<Integer> plans = new RadioButtonGroup<>();
    private final NativeButton play;
    private final Paragraph told = new Paragraph();
    private final FateTable table;
    private int played;

    TryStep(Lesson lesson, LessonRuns runs, Texts texts) {
        this.lesson = lesson;
        this.words = new LessonWords(lesson, texts);
        this.runs = runs;
        this.texts = texts;
        this.table = new FateTable(words, texts);
        addClassName("try-step");
        List<Try> choices = lesson.tries().choices();
        Paragraph ask = new Paragraph(words.of(lesson.tries().ask()));
        ask.addClassName("ask");
        plans.setAriaLabel(words.of(lesson.tries().ask()));
        plans.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        plans.setItems(IntStream.range(0, choices.size()).boxed().toList());
        plans.setItemLabelGenerator(i -> words.of(choices.get(i).label()));
        play = new NativeButton(texts.get("learn.try.play"), e -> play());
        play.setEnabled(false);
        plans.addValueChangeListener(e -> play.setEnabled(e.getValue() != null));
        play.addClassName("button");
        play.setTestId("try-play");
        told.addClassName("quiet");
        told.getElement().setAttribute("role", "status");
        add(ask, plans, play, told, table);
    }

    private void play() {
        Integer choice = plans.getValue();
        if (choice == null) {
            return;
        }
        UI ui = UI.getCurrent();
        play.setEnabled(false);
        told.setText(texts.get("learn.try.playing"));
        runs.tried(lesson, choice, FIRST_SEED + played)
                .whenComplete((contrast, failure) -> PageChange.in(ui, () -> show(choice, contrast, failure)));
    }

    private void show(int choice, @Nullable LessonContrast contrast, @Nullable Throwable failure) {
        play.setEnabled(true);
        if (contrast == null || failure != null) {
            told.setText(texts.get("learn.failed"));
            return;
        }
        played++;
        table.add(words.of(lesson.tries().choices().get(choice).label()), contrast);
        play.setText(texts.get("learn.try.again"));
        told.setText(texts.count("learn.try.told", played));
    }
}
