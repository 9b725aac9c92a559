package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.application.lab.ProvisionalResult;
import org.kampus.ui.i18n.Texts;

/** How far an experiment is: place in the queue or share done, time left, cancel; and what its fates say so far. */
final class RunPanel extends Div {

    private final OpenExperiment experiment;
    private final Texts texts;
    private final Paragraph told = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div soFar = new Div();
    private int fatesShown;

    RunPanel(OpenExperiment experiment, Texts texts) {
        this.experiment = experiment;
        this.texts = texts;
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
        soFar.addClassName("lab-so-far");
        soFar.setTestId("lab-so-far");
        Div run = new Div(told, bar, foot);
        run.addClassName("lab-run");
        add(run, soFar);
        refresh();
    }

    /** Shows how far it is now. */
    void refresh() {
        ExperimentStatus status = experiment.status();
        bar.setValue(Math.clamp(status.share(), 0, 1));
        bar.setIndeterminate(status.state() == ExperimentState.QUEUED);
        told.setText(words(status, texts));
        experiment
                .lab()
                .soFar(experiment.id())
                .filter(found -> found.fates() != fatesShown)
                .ifPresent(this::tell);
        soFar.setVisible(fatesShown > 0);
    }

    private void tell(ProvisionalResult found) {
        fatesShown = found.fates();
        Paragraph may = new Paragraph(texts.get("lab.soFar.may"));
        may.addClassName("quiet");
        String title = texts.get(
                "lab.soFar",
                texts.figures().whole(found.fates()),
                texts.figures().whole(found.of()));
        FindingList findings = new FindingList(experiment, title, found.findings(), texts);
        findings.addComponentAtIndex(1, may);
        soFar.removeAll();
        soFar.add(findings);
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
