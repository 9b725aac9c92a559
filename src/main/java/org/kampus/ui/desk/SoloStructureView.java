package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;

/** The structure board of a game that one person plays. */
@Route(value = "structure", layout = DeskLayout.class)
@CdiComponent
public class SoloStructureView extends StructureView {}
