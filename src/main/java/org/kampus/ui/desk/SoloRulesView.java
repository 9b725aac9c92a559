package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;

/** The rules in a game that one person plays. */
@Route(value = Addresses.RULES, layout = DeskLayout.class)
@CdiComponent
public class SoloRulesView extends RulesView {}
