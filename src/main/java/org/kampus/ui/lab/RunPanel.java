package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.ui.i18n.Texts;

/** How far an experiment is: place in the queue or share done, time left, cancel. */
final class RunPanel extends Section {

    private final OpenExperiment experiment;
    private final Texts texts;
    private final Paragraph told = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    RunPanel(OpenExperiment experiment, Texts texts) {
        this.experiment = experiment;
        this.texts = texts;
        addClassName("lab-run");
        told.setTestId("lab-progress");
        bar.getElement().setAttribute("aria-label", texts.get("lab.run.progress"));
        Paragraph leave = new Paragraph(texts.get("lab.run.leave"));
        leave.addClassName("quiet");
        Div foot = new Div(leave);
        foot.addClassName("lab-run-foot");
        if (experiment.own()) {
            NativeButton cancel = new NativeButton(texts.get("run.cancel"), e -> {
                e.getSource().setEnabled(false);
                experiment.lab().cancel(experiment.id(), experiment.visitor());
            });
            cancel.addClassName("button");
            cancel.setTestId("lab-cancel");
            foot.addComponentAsFirst(cancel);
        }
        add(told, bar, foot);
        refresh();
    }

    /** Shows how far it is now. */
    void refresh() {
        ExperimentStatus status = experiment.status();
        bar.setValue(Math.clamp(status.share(), 0, 1));
        bar.setIndeterminate(status.state() == ExperimentState.QUEUED);
        told.setText(words(status, texts));
    }

    /** Place in the queue, or share done and time left. */
    static String words(ExperimentStatus status, Texts texts) {
        if (status.state() == ExperimentState.QUEUED) {
            return status.position() <= 1
                    ? texts.get("lab.run.next")
                    : texts.count("lab.run.waits", status.position() - 1L);
        }
        String percent = texts.figures().percent(status.share());
        return status.remaining()
                .map(left -> texts.get("lab.run.share", percent, time(left, texts)))
                .orElseGet(() -> texts.get("lab.run.begun", percent));
    }

    /** A time in words: 40 seconds, 3 minutes. */
    static String time(Duration time, Texts texts) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < 100
                ? texts.count("lab.seconds", seconds)
                : texts.count("lab.minutes", Math.round(seconds / 60.0));
    }
}
