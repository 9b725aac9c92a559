package org.kampus.ui.debrief;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskLayout;

/** The debrief of a game that one person has played. */
@Route(value = Addresses.DEBRIEF, layout = DeskLayout.class)
@CdiComponent
public class SoloDebriefView extends DebriefView {

    /** Builds an empty page. */
    @Inject
    public SoloDebriefView(Debriefs debriefs) {
        super(debriefs, false);
    }
}
