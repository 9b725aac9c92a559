package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.KeyAccountsView;

/** The key accounts a team shares. */
@Route(value = Addresses.DESK + "/" + Addresses.KEY_ACCOUNTS, layout = TeamLayout.class)
@CdiComponent
public class TeamKeyAccountsView extends KeyAccountsView {}
