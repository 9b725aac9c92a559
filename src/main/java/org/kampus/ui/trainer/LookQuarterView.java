package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.Explanations;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.results.QuarterView;

/** A quarter a team has played, looked at by its trainer. */
@Route(value = Addresses.QUARTER, layout = TeamLookLayout.class)
@CdiComponent
public class LookQuarterView extends QuarterView {

    /** Builds an empty page. */
    @Inject
    public LookQuarterView(Explanations explanations) {
        super(explanations);
    }
}
