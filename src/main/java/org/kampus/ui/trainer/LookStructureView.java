package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.desk.StructureView;

/** A team's structure board, looked at by its trainer. */
@Route(value = "structure", layout = TeamLookLayout.class)
@CdiComponent
public class LookStructureView extends StructureView {}
