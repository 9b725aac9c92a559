package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.results.QuarterView;

/** A quarter that a team has played. */
@Route(value = "desk/quarter/:number", layout = TeamLayout.class)
@CdiComponent
public class TeamQuarterView extends QuarterView {}
