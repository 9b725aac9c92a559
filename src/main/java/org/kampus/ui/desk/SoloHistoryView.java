package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;

/** What a player who plays alone decided, quarter by quarter. */
@Route(value = Addresses.HISTORY, layout = DeskLayout.class)
@CdiComponent
public class SoloHistoryView extends HistoryView {}
