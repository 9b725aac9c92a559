package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;

/** What a player who plays alone reads before the first decision. */
@Route(value = "", layout = DeskLayout.class)
@CdiComponent
public class SoloBriefingView extends BriefingView {}
