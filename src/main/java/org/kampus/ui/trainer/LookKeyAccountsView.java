package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.KeyAccountsView;

/** A team's key accounts, looked at by its trainer. */
@Route(value = Addresses.KEY_ACCOUNTS, layout = TeamLookLayout.class)
@CdiComponent
public class LookKeyAccountsView extends KeyAccountsView {}
