package org.kampus.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.Explanations;
import org.kampus.application.PlayService;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskLayout;

/** The whole game of a player who plays alone. */
@Route(value = Addresses.SUMMARY, layout = DeskLayout.class)
@CdiComponent
public class SoloSummaryView extends SummaryView {

    /** Builds an empty page. */
    @Inject
    public SoloSummaryView(PlayService play, Explanations explanations) {
        super(play, explanations);
    }
}
