package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.Explanations;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.results.QuarterView;

/** A quarter that a team has played. */
@Route(value = Addresses.DESK + "/" + Addresses.QUARTER, layout = TeamLayout.class)
@CdiComponent
public class TeamQuarterView extends QuarterView {

    /** Builds an empty page. */
    @Inject
    public TeamQuarterView(Explanations explanations) {
        super(explanations);
    }
}
