package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.Explanations;
import org.kampus.application.PlayService;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.results.SummaryView;

/** The whole game of a team after the workshop. */
@Route(value = Addresses.DESK + "/" + Addresses.SUMMARY, layout = TeamLayout.class)
@CdiComponent
public class TeamSummaryView extends SummaryView {

    /** Builds an empty page. */
    @Inject
    public TeamSummaryView(PlayService play, Explanations explanations) {
        super(play, explanations);
    }
}
