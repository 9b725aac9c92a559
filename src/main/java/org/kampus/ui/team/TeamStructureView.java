package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.StructureView;

/** The structure board a team shares. */
@Route(value = Addresses.DESK + "/" + Addresses.STRUCTURE, layout = TeamLayout.class)
@CdiComponent
public class TeamStructureView extends StructureView {}
