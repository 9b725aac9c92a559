package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.Explanations;
import org.kampus.application.PlayService;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.results.SummaryView;

/** A team's whole game, looked at by its trainer. */
@Route(value = Addresses.SUMMARY, layout = TeamLookLayout.class)
@CdiComponent
public class LookSummaryView extends SummaryView {

    /** Builds an empty page. */
    @Inject
    public LookSummaryView(PlayService play, Explanations explanations) {
        super(play, explanations);
    }
}
