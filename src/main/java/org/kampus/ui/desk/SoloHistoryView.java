package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;

/** What a player who plays alone decided, quarter by quarter. */
@Route(value = "history", layout = DeskLayout.class)
@CdiComponent
public class SoloHistoryView extends HistoryView {}
