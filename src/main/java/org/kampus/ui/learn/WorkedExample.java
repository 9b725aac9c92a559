package org.kampus.ui.learn;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LessonRuns;
import org.kampus.lab.Metric;
import org.kampus.learning.LessonContrast;
import org.kampus.scenario.Lesson;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PageChange;

/** Of somebody's first lesson: the system plays the change in two fates and says what it does. */
final class WorkedExample extends Div {

    private final Lesson lesson;
    private final LessonWords words;
    private final LessonRuns runs;
    private final Texts texts;
    private final NativeButton play;
    private final Paragraph told = new Paragraph();
    private final Div comments = new Div();
    private final FateTable table;

    WorkedExample(Lesson lesson, LessonRuns runs, Texts texts) {
        this.lesson = lesson;
        this.words = new LessonWords(lesson, texts);
        this.runs = runs;
        this.texts = texts;
        this.table = new FateTable(words, texts);
        addClassName("try-step");
        comments.addClassName("moves");
        comments.getElement().setAttribute("aria-live", "polite");
        play = new NativeButton(texts.get("learn.worked.play"), e -> play());
        play.addClassName("button");
        play.setTestId("worked-play");
        told.addClassName("quiet");
        told.getElement().setAttribute("role", "status");
        add(comments, table, play, told);
    }

    private void play() {
        UI ui = UI.getCurrent();
        play.setEnabled(false);
        told.setText(texts.get("learn.try.playing"));
        runs.shown(lesson, TryStep.FIRST_SEED + comments.getComponentCount())
                .whenComplete((contrast, failure) -> PageChange.in(ui, () -> show(contrast, failure)));
    }

    private void show(@Nullable LessonContrast contrast, @Nullable Throwable failure) {
        play.setEnabled(true);
        if (contrast == null || failure != null) {
            told.setText(texts.get("learn.failed"));
            return;
        }
        told.setText("");
        boolean first = comments.getComponentCount() == 0;
        Metric asked = words.asked();
        comments.add(new Paragraph(texts.get(
                first ? "learn.worked.first" : "learn.worked.second",
                words.of(lesson.setting().change()),
                words.of(lesson.setting().base()),
                words.name(asked),
                words.value(contrast, asked),
                words.difference(contrast, asked))));
        table.add(words.of(lesson.setting().change()), contrast);
        play.setText(texts.get("learn.worked.again"));
        play.setVisible(first);
    }
}
