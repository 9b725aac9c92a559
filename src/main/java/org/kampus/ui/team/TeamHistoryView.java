package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.desk.HistoryView;

/** What a team decided, quarter by quarter. */
@Route(value = "desk/history", layout = TeamLayout.class)
@CdiComponent
public class TeamHistoryView extends HistoryView {}
