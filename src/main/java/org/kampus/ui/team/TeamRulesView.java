package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.RulesView;

/** The rules a team shares. */
@Route(value = Addresses.DESK + "/" + Addresses.RULES, layout = TeamLayout.class)
@CdiComponent
public class TeamRulesView extends RulesView {}
