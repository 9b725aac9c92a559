package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.PlayService;
import org.kampus.application.lab.LabStudies;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** Better plans within a payroll: a frontier of profit and retention, never one answer. */
@Route(value = Addresses.SEARCH, layout = LabFrame.class)
@CdiComponent
public class SearchView extends Div implements LabPage {

    private final LabStudies studies;
    private final PlayService play;

    /** Builds an empty page. */
    @Inject
    public SearchView(LabStudies studies, PlayService play) {
        this.studies = studies;
        this.play = play;
        addClassName("lab-studies");
    }

    @Override
    public LabPlace place() {
        return LabPlace.SEARCH;
    }

    @Override
    public void show(OpenExperiment experiment, Texts texts) {
        removeAll();
        add(new SearchPanel(studies, play, experiment, texts));
    }
}
