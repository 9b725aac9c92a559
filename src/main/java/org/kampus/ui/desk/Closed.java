package org.kampus.ui.desk;

import com.vaadin.flow.component.HasElement;
import org.kampus.ui.i18n.Texts;

/** How the control of a decision looks that cannot be made now though others can. */
final class Closed {

    private Closed() {}

    /** Marks a control, or takes the mark away. */
    static void mark(HasElement control, DeskGame game, String decision, Texts texts) {
        boolean closed = game.editable() && !game.editable(decision);
        control.getElement().setAttribute("data-closed", Boolean.toString(closed));
        if (closed) {
            control.getElement().setAttribute("title", texts.get("desk.closed"));
        } else {
            control.getElement().removeAttribute("title");
        }
    }
}
