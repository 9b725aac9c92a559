package org.kampus.ui.desk;

import com.vaadin.flow.component.HasElement;

/**
 * Tells the browser what the server knows of a control whose presses are shown before they are answered; the other half
 * is {@code press.js}.
 */
final class Presses {

    private final HasElement control;
    private int answered;

    /**
     * Presses of a control.
     *
     * @param kind how a press goes on: {@code steps}, {@code choice} or {@code cycle}
     */
    Presses(HasElement control, String kind) {
        this.control = control;
        control.getElement().setAttribute("data-presses", kind);
    }

    /** Does what a press asks for, and says that it has been answered, whatever came of it. */
    void answer(Runnable deed) {
        try {
            deed.run();
        } finally {
            answered++;
            control.getElement().setAttribute("data-answered", Integer.toString(answered));
        }
    }

    /** Says what the value is. */
    void show(String value) {
        control.getElement().setAttribute("data-value", value);
    }

    /** Says what the value is, and how it is read. */
    void show(String value, String text) {
        show(value);
        control.getElement().setAttribute("data-text", text);
    }
}
