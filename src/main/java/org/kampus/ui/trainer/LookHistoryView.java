package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.HistoryView;

/** What a team decided so far, looked at by its trainer. */
@Route(value = Addresses.HISTORY, layout = TeamLookLayout.class)
@CdiComponent
public class LookHistoryView extends HistoryView {}
