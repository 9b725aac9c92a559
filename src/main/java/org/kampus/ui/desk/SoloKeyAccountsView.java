package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;

/** The key accounts of a game that one person plays. */
@Route(value = "key-accounts", layout = DeskLayout.class)
@CdiComponent
public class SoloKeyAccountsView extends KeyAccountsView {}
