package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;

/** The key accounts of a game that one person plays. */
@Route(value = Addresses.KEY_ACCOUNTS, layout = DeskLayout.class)
@CdiComponent
public class SoloKeyAccountsView extends KeyAccountsView {}
