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

/** The tutorial for trainers. */
@Route(value = Addresses.WORKSHOP_TUTORIAL, layout = ShellLayout.class)
public class FirstWorkshopView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private static final String FILE = "your-first-workshop";

    /** Builds an empty page. */
    public FirstWorkshopView() {
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
