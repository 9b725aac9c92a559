package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.BriefingView;

/** The case in half a page, for a team. */
@Route(value = Addresses.DESK, layout = TeamLayout.class)
@CdiComponent
public class TeamBriefingView extends BriefingView {}
