package org.kampus.ui.home;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The first page. */
@Route("")
@PageTitle("Kampus")
@CdiComponent
public class HomeView extends Main {

    /** Builds the page. */
    public HomeView() {
        add(new H1("Kampus"));
    }
}
