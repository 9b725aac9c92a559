package org.kampus.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** A change of a page by what was worked out on another thread, or was known already. */
public final class PageChange {

    private PageChange() {}

    /** Changes a page: at once where it is being made, else as soon as it may be changed; never if nobody looks any more. */
    public static void in(UI ui, Runnable change) {
        if (UI.getCurrent() == ui && ui.getSession() != null && ui.getSession().hasLock()) {
            change.run();
            return;
        }
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            // Nobody looks any more.
        }
    }
}
