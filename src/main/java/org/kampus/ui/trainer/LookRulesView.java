package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.RulesView;

/** A team's rules, looked at by their trainer. */
@Route(value = Addresses.RULES, layout = TeamLookLayout.class)
@CdiComponent
public class LookRulesView extends RulesView {}
