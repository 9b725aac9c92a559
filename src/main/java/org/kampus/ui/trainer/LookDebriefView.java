package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.debrief.DebriefView;

/** A team's debrief, looked at by its trainer. */
@Route(value = Addresses.DEBRIEF, layout = TeamLookLayout.class)
@CdiComponent
public class LookDebriefView extends DebriefView {

    /** Builds an empty page. */
    @Inject
    public LookDebriefView(Debriefs debriefs) {
        super(debriefs, true);
    }
}
