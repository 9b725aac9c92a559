package org.kampus.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.desk.DeskLayout;

/** A quarter of a game that one person plays. */
@Route(value = "quarter/:number", layout = DeskLayout.class)
@CdiComponent
public class SoloQuarterView extends QuarterView {}
