package org.kampus.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.kampus.ui.i18n.Texts;

/** A page that depends on nothing but its language and the visitor: it is drawn anew when it is entered in another language. */
public abstract class PlainPage extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final String titleKey;

    /**
     * An empty page.
     *
     * @param titleKey key of the page's own part of the window's title
     */
    protected PlainPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("page");
    }

    /** Draws the page from scratch. */
    protected abstract void draw();

    @Override
    public final String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get(titleKey));
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        draw();
    }
}
