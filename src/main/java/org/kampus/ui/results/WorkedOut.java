package org.kampus.ui.results;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Explaining;
import org.kampus.application.NotKeptException;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PageChange;

/**
 * A place for an explanation that takes a while to be worked out: says how far it is, then shows it. Who goes to another page asks
 * no longer.
 *
 * @param <T> what is explained
 */
public final class WorkedOut<T> extends Div {

    private final Supplier<Explaining<T>> question;
    private final Function<T, Component> shown;
    private final Texts texts;
    private final String progress;
    private final Paragraph waiting = new Paragraph();
    private @Nullable Explaining<T> asked;
    private boolean there;

    /**
     * A place that asks when it is shown.
     *
     * @param name for tests
     */
    public WorkedOut(String name, Supplier<Explaining<T>> question, Function<T, Component> shown, Texts texts) {
        this(name, question, shown, texts, "explained.progress");
    }

    /**
     * A place that says in words of its own how far it is.
     *
     * @param progress key of those words; place 0 is the share done
     */
    public WorkedOut(
            String name, Supplier<Explaining<T>> question, Function<T, Component> shown, Texts texts, String progress) {
        this.progress = progress;
        this.question = question;
        this.shown = shown;
        this.texts = texts;
        addClassName("worked-out");
        setTestId(name);
        waiting.addClassNames("quiet", "working");
        waiting.setText(texts.get("explained.waiting"));
        add(waiting);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (there) {
            return;
        }
        UI ui = attached.getUI();
        Explaining<T> mine = question.get();
        asked = mine;
        mine.onProgress(share -> PageChange.in(ui, () -> {
            if (!there) {
                waiting.setText(texts.get(progress, texts.figures().percent(share)));
            }
        }));
        mine.result()
                .whenComplete((found, failure) -> PageChange.in(ui, () -> {
                    if (failure == null) {
                        there = true;
                        removeAll();
                        add(shown.apply(found));
                    } else if (failure instanceof NotKeptException || failure.getCause() instanceof NotKeptException) {
                        waiting.removeClassName("working");
                        waiting.setText(texts.get("explained.older"));
                    } else if (!(failure instanceof RunCancelled)
                            && !(failure instanceof CompletionException gone
                                    && gone.getCause() instanceof RunCancelled)) {
                        waiting.setText(texts.get("explained.failed"));
                    }
                }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (asked != null && !there) {
            asked.leave();
        }
        asked = null;
    }
}
