package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.KeyAccountsView;

/** The page of the desk, for the plan of an arm. */
@Route(value = Addresses.KEY_ACCOUNTS, layout = PlanLayout.class)
@CdiComponent
public class PlanKeyAccountsView extends KeyAccountsView {}
