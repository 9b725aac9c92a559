package org.kampus.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Shown when a page cannot be built; the cause goes to the server's log, not to the reader. */
@ParentLayout(ShellLayout.class)
@CdiComponent
public class FailureView extends Trouble implements HasErrorParameter<Exception> {

    private static final Logger LOG = System.getLogger(FailureView.class.getName());

    /** Builds the page. */
    public FailureView() {
        super("shell.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        setDetail("/" + event.getLocation().getPath());
        LOG.log(Level.ERROR, "Page /" + event.getLocation().getPath() + " failed", parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
