package org.kampus.ui.lab;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.application.lab.LabRefusal;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyResult;
import org.kampus.lab.InvalidExperimentException;
import org.kampus.ui.i18n.Texts;

/** A question about an experiment: asked, watched while it runs, and answered. */
abstract class StudyPanel extends Section {

    private static final long NANOS_TO_READ = TimeUnit.SECONDS.toNanos(2);

    private final LabStudies studies;
    private final OpenExperiment open;
    private final Texts texts;
    private final StudyKind kind;
    private final Paragraph told = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div found = new Div();
    private @Nullable Runnable unwatch;
    private @Nullable StudyResult shown;
    private long shownAt;

    StudyPanel(LabStudies studies, OpenExperiment open, Texts texts, StudyKind kind) {
        this.studies = studies;
        this.open = open;
        this.texts = texts;
        this.kind = kind;
        addClassName("study");
        setTestId("study-" + kind.key());
        told.setTestId("study-progress");
        found.addClassNames("study-answer", "lab-so-far");
        bar.getElement().setAttribute("aria-label", texts.get("lab.run.progress"));
    }

    LabStudies studies() {
        return studies;
    }

    OpenExperiment open() {
        return open;
    }

    Texts texts() {
        return texts;
    }

    /** What is asked, with the fields to ask it. */
    abstract void form(Div form, boolean again);

    /** The answer. */
    abstract void answer(Div answer, StudyResult result);

    /** What is known while it runs. */
    void soFar(Div answer, StudyResult found) {}

    /** Asks, and says why not if that is refused. */
    final void ask(Runnable start) {
        try {
            start.run();
        } catch (InvalidExperimentException e) {
            Problems.tell(e, texts);
        } catch (LabRefusal e) {
            Problems.tell(e, texts);
        }
        draw();
        watch();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw();
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (unwatch != null) {
            unwatch.run();
            unwatch = null;
        }
    }

    private void watch() {
        stopWatching();
        if (studies.underWay(open.id()).contains(kind)) {
            UI ui = UI.getCurrent();
            unwatch = studies.watch(open.id(), kind, seen -> tell(ui));
            // It may have ended between drawing and watching.
            refresh();
        }
    }

    private void tell(UI ui) {
        try {
            ui.access(this::refresh);
        } catch (UIDetachedException gone) {
            stopWatching();
        }
    }

    private void refresh() {
        if (studies.underWay(open.id()).contains(kind)) {
            status().ifPresent(this::progress);
            showSoFar();
            found.setVisible(shown != null);
        } else if (unwatch != null) {
            stopWatching();
            draw();
        }
    }

    /** Draws what is known anew if there is more, but not so often that nobody can read it. */
    private void showSoFar() {
        StudyResult known = studies.soFar(open.id(), kind).orElse(null);
        long now = System.nanoTime();
        if (known == null || known == shown || shown != null && now - shownAt < NANOS_TO_READ) {
            return;
        }
        shown = known;
        shownAt = now;
        found.removeAll();
        soFar(found, known);
    }

    private Optional<ExperimentStatus> status() {
        return studies.status(open.id(), kind);
    }

    private void draw() {
        removeAll();
        head().forEach(this::add);
        Optional<ExperimentStatus> status = status();
        boolean running = status.map(s -> s.state().underWay()).orElse(false)
                && studies.underWay(open.id()).contains(kind);
        if (running) {
            add(run());
            status.ifPresent(this::progress);
            found.removeAll();
            add(found);
            shown = null;
            showSoFar();
            found.setVisible(shown != null);
            return;
        }
        Optional<StudyResult> result = studies.result(open.id(), kind);
        status.map(ExperimentStatus::state)
                .filter(state -> result.isEmpty() && state != ExperimentState.DRAFT)
                .ifPresent(state -> {
                    Paragraph ended = new Paragraph(texts.get(
                            "lab.study." + state.key(),
                            status.map(ExperimentStatus::failure).orElse("")));
                    ended.addClassNames("notice", "warn");
                    add(ended);
                });
        if (open.own()) {
            Div form = new Div();
            form.addClassName("study-form");
            form(form, result.isPresent());
            add(form);
        } else if (result.isEmpty()) {
            add(new Paragraph(texts.get("lab.study.notYours")));
        }
        result.ifPresent(brought -> {
            Div answer = new Div();
            answer.addClassName("study-answer");
            answer(answer, brought);
            add(answer, ResultFiles.ofStudy(studies, open, kind, texts));
        });
    }

    /** Heading and explanation. */
    abstract List<Component> head();

    private Div run() {
        NativeButton cancel = new NativeButton(texts.get("run.cancel"), e -> {
            e.getSource().setEnabled(false);
            studies.cancel(open.id(), open.visitor(), kind);
        });
        cancel.addClassName("button");
        cancel.setTestId("study-cancel");
        cancel.setVisible(open.own());
        Div run = new Div(told, bar, cancel);
        run.addClassName("lab-run");
        return run;
    }

    private void progress(ExperimentStatus status) {
        bar.setIndeterminate(status.state() == ExperimentState.QUEUED);
        bar.setValue(Math.clamp(status.share(), 0, 1));
        told.setText(RunPanel.words(status, texts));
    }
}
