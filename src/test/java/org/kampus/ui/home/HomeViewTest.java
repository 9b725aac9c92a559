package org.kampus.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.kampus.ui.ViewTestCase;

@ViewPackages(classes = HomeView.class)
class HomeViewTest extends ViewTestCase {

    @Test
    void the_first_page_names_the_product() {
        navigate(HomeView.class);
        assertEquals("Kampus", find(H1.class).single().getText());
    }
}
