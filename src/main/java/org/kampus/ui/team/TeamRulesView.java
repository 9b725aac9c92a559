package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.desk.RulesView;

/** The rules a team shares. */
@Route(value = "desk/rules", layout = TeamLayout.class)
@CdiComponent
public class TeamRulesView extends RulesView {}
