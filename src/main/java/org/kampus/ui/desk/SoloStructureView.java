package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;

/** The structure board of a game that one person plays. */
@Route(value = Addresses.STRUCTURE, layout = DeskLayout.class)
@CdiComponent
public class SoloStructureView extends StructureView {}
