package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.RulesView;

/** The page of the desk, for the plan of an arm. */
@Route(value = Addresses.RULES, layout = PlanLayout.class)
@CdiComponent
public class PlanRulesView extends RulesView {}
