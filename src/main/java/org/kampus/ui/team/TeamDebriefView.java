package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.debrief.DebriefView;

/** The debrief of a team after the workshop. */
@Route(value = Addresses.DESK + "/" + Addresses.DEBRIEF, layout = TeamLayout.class)
@CdiComponent
public class TeamDebriefView extends DebriefView {

    /** Builds an empty page. */
    @Inject
    public TeamDebriefView(Debriefs debriefs) {
        super(debriefs, false);
    }
}
