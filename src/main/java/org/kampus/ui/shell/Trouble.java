package org.kampus.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.kampus.ui.i18n.Texts;

/** A page that says what went wrong and shows the way back. */
abstract class Trouble extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final String key;
    private String detail = "";

    Trouble(String key) {
        this.key = key;
        addClassNames("page", "trouble");
    }

    /** What exactly was not found or failed; shown in the message. */
    void setDetail(String text) {
        detail = text;
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get(key + ".title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        Anchor home = new Anchor(".", texts.get("shell.backHome"));
        home.addClassNames("button", "primary");
        add(new H1(texts.get(key + ".title")), new Paragraph(texts.get(key + ".message", detail)), home);
    }
}
