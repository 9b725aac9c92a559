package org.kampus.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.Explanations;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskLayout;

/** A quarter of a game that one person plays. */
@Route(value = Addresses.QUARTER, layout = DeskLayout.class)
@CdiComponent
public class SoloQuarterView extends QuarterView {

    /** Builds an empty page. */
    @Inject
    public SoloQuarterView(Explanations explanations) {
        super(explanations);
    }
}
