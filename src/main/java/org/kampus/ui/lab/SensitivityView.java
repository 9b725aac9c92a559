package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.lab.LabStudies;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** How much a conclusion rests on assumptions: one at a time, and all together. */
@Route(value = Addresses.SENSITIVITY, layout = LabFrame.class)
@CdiComponent
public class SensitivityView extends Div implements LabPage {

    private final LabStudies studies;

    /** Builds an empty page. */
    @Inject
    public SensitivityView(LabStudies studies) {
        this.studies = studies;
        addClassName("lab-studies");
    }

    @Override
    public LabPlace place() {
        return LabPlace.SENSITIVITY;
    }

    @Override
    public void show(OpenExperiment experiment, Texts texts) {
        removeAll();
        if (experiment.result() == null || experiment.order().variants().isEmpty()) {
            add(new Paragraph(texts.get("lab.sensitivity.needs")));
            return;
        }
        add(new TornadoPanel(studies, experiment, texts), new ScreeningPanel(studies, experiment, texts));
    }
}
