package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;

/** The rules in a game that one person plays. */
@Route(value = "rules", layout = DeskLayout.class)
@CdiComponent
public class SoloRulesView extends RulesView {}
