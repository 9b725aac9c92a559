package org.kampus.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.kampus.application.StorageUnavailableException;
import org.kampus.application.StorageUnavailableException.Trouble;
import org.kampus.ui.i18n.Texts;

/** Shown while a page cannot be built because the database is out of reach or full; goes on by itself. */
@ParentLayout(ShellLayout.class)
@CdiComponent
public class StorageView extends Div
        implements HasErrorParameter<StorageUnavailableException>, LocaleChangeObserver, HasDynamicTitle {

    private static final int MILLIS_TO_NEXT_TRY = 5_000;

    private Trouble trouble = Trouble.UNREACHABLE;

    /** Builds the page. */
    public StorageView() {
        addClassNames("page", "trouble");
        getElement().setAttribute("data-testid", "storage-away");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StorageUnavailableException> parameter) {
        trouble = parameter.getException().trouble();
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("shell.storage.title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        add(
                new H1(texts.get("shell.storage.title")),
                new Paragraph(texts.get("shell.storage." + trouble.key())),
                new Paragraph(texts.get("shell.storage.waits")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().executeJs("setTimeout(() => location.reload(), $0)", MILLIS_TO_NEXT_TRY);
    }
}
