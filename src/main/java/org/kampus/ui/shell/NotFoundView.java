package org.kampus.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere, or to a game or case that is not here. */
@ParentLayout(ShellLayout.class)
@CdiComponent
public class NotFoundView extends Trouble implements HasErrorParameter<NotFoundException> {

    /** Builds the page. */
    public NotFoundView() {
        super("shell.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        setDetail("/" + event.getLocation().getPath());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
