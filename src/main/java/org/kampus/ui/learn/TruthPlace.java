package org.kampus.ui.learn;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.TruthRun;
import org.kampus.learning.LessonTruth;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PageChange;

/** A place for what the engine says: shows how far it is, then what came out. */
final class TruthPlace extends Div {

    private final Supplier<TruthRun> question;
    private final Function<LessonTruth, Component> shown;
    private final Texts texts;
    private @Nullable TruthRun run;
    private @Nullable DoubleConsumer listener;

    /**
     * An empty place.
     *
     * @param question gives the run, or begins it anew if it failed
     * @param shown what is shown of the truth
     */
    TruthPlace(Supplier<TruthRun> question, Function<LessonTruth, Component> shown, Texts texts) {
        this.question = question;
        this.shown = shown;
        this.texts = texts;
        addClassName("truth-place");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (getComponentCount() == 0) {
            ask(attached.getUI());
        }
    }

    private void ask(UI ui) {
        TruthRun mine = question.get();
        run = mine;
        Paragraph told =
                new Paragraph(texts.get("learn.playing", texts.figures().percent(mine.share())));
        told.getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", texts.get("learn.playing.bar"));
        bar.setValue(Math.clamp(mine.share(), 0, 1));
        add(told, bar);
        DoubleConsumer progress = share -> PageChange.in(ui, () -> {
            bar.setValue(Math.clamp(share, 0, 1));
            told.setText(texts.get("learn.playing", texts.figures().percent(share)));
        });
        listener = progress;
        mine.onProgress(progress);
        mine.result()
                .whenComplete((truth, failure) -> PageChange.in(ui, () -> {
                    removeAll();
                    if (failure == null) {
                        add(shown.apply(truth));
                    } else {
                        Paragraph failed = new Paragraph(texts.get("learn.failed"));
                        failed.addClassNames("notice", "warn");
                        NativeButton again = new NativeButton(texts.get("learn.failed.again"), e -> {
                            removeAll();
                            ask(ui);
                        });
                        again.addClassName("button");
                        add(failed, again);
                    }
                }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (run != null && listener != null) {
            run.forget(listener);
        }
    }
}
