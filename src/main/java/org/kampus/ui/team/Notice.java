package org.kampus.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A line of plain text that passes over the page. */
final class Notice {

    private static final int MILLIS = 7000;
    /** Time to read, to talk it over, and to press. */
    private static final int MILLIS_TO_ACT = 20_000;

    private Notice() {}

    static void show(String text) {
        Notification notification = new Notification(text, MILLIS, Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        notification.open();
    }

    /** A line with something to do about it, and a way to put it away. */
    static void show(String text, String deed, Runnable action, String away) {
        Notification notification = new Notification();
        notification.setDuration(MILLIS_TO_ACT);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        NativeButton act = new NativeButton(deed, e -> {
            notification.close();
            action.run();
        });
        act.addClassName("button");
        act.setTestId("notice-action");
        NativeButton close = new NativeButton("", e -> notification.close());
        close.addClassNames("icon-button", "delete");
        close.setAriaLabel(away);
        close.setTitle(away);
        Span words = new Span(text);
        words.addClassName("notice-words");
        words.setTestId("notice-words");
        Div line = new Div(words, close, act);
        line.addClassName("notice-line");
        notification.add(line);
        notification.open();
    }
}
