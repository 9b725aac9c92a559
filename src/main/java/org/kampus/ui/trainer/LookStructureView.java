package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.StructureView;

/** A team's structure board, looked at by its trainer. */
@Route(value = Addresses.STRUCTURE, layout = TeamLookLayout.class)
@CdiComponent
public class LookStructureView extends StructureView {}
