package org.kampus.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;

/** The tutorial for players. */
@Route(value = Addresses.TUTORIAL, layout = ShellLayout.class)
public class FirstTwoYearsView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    /** The case the tutorial plays. */
    static final String CASE = "chemical-expediters";

    private static final String FILE = "your-first-two-years";

    /** Builds an empty page. */
    public FirstTwoYearsView() {
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).get("shell.title", Guide.title(FILE, Language.of(getLocale())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        removeAll();
        add(new Guide(FILE, Language.of(event.getLocale())));
    }
}
