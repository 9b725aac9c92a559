package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.desk.BriefingView;

/** What a team read first. */
@Route(value = "", layout = TeamLookLayout.class)
@CdiComponent
public class LookBriefingView extends BriefingView {

    @Override
    protected String firstStep() {
        return "briefing.look";
    }
}
