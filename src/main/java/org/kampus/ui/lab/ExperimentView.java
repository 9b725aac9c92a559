package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.BoardReports;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.application.lab.LabRefusal;
import org.kampus.lab.InvalidExperimentException;
import org.kampus.ui.i18n.Texts;

/** An experiment: made while it is a draft, watched while it runs, read when it is done. */
@Route(value = "", layout = LabFrame.class)
@CdiComponent
public class ExperimentView extends Div implements LabPage {

    private final BoardReports reports;
    private @Nullable RunPanel run;

    /** Builds an empty page. */
    @Inject
    public ExperimentView(BoardReports reports) {
        this.reports = reports;
        addClassName("lab-experiment");
    }

    @Override
    public LabPlace place() {
        return LabPlace.EXPERIMENT;
    }

    @Override
    public void show(OpenExperiment experiment, Texts texts) {
        removeAll();
        run = null;
        ExperimentResult result = experiment.result();
        if (result != null) {
            add(new ResultPanel(reports, experiment, result, texts));
        } else if (experiment.state().underWay()) {
            run = new RunPanel(experiment, texts);
            add(run);
            plans(experiment, texts);
        } else if (experiment.editable()) {
            add(new DraftPanel(
                    experiment,
                    texts,
                    () -> start(experiment, texts),
                    () -> findAncestor(LabFrame.class).drawHead()));
        } else {
            ended(experiment, texts);
            plans(experiment, texts);
        }
    }

    @Override
    public void progress(OpenExperiment experiment, Texts texts) {
        if (run != null) {
            run.refresh();
        }
    }

    private void plans(OpenExperiment experiment, Texts texts) {
        add(new H2(texts.get("lab.arms")), new ArmList(experiment, texts, () -> {}));
    }

    /** Neither a draft nor with a result: what happened, and the way on. */
    private void ended(OpenExperiment experiment, Texts texts) {
        Paragraph told = new Paragraph(texts.get(
                "lab.ended." + experiment.state().key(), experiment.stored().failure()));
        told.addClassNames("notice", "warn");
        told.setTestId("lab-ended");
        add(told);
        if (experiment.own()) {
            NativeButton again = new NativeButton(texts.get("lab.restart"), e -> start(experiment, texts));
            again.addClassNames("button", "primary");
            again.setTestId("lab-restart");
            add(again);
        }
    }

    private void start(OpenExperiment experiment, Texts texts) {
        try {
            experiment.lab().start(experiment.id(), experiment.visitor());
        } catch (InvalidExperimentException e) {
            Problems.tell(e, texts);
            return;
        } catch (LabRefusal e) {
            Problems.tell(e, texts);
            return;
        }
        findAncestor(LabFrame.class).refresh();
    }
}
