package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.StructureView;

/** The page of the desk, for the plan of an arm. */
@Route(value = Addresses.STRUCTURE, layout = PlanLayout.class)
@CdiComponent
public class PlanStructureView extends StructureView {}
