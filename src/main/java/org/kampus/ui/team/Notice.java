package org.kampus.ui.team;

import com.vaadin.flow.component.notification.Notification;

/** A line of plain text that passes over the page. */
final class Notice {

    private static final int MILLIS = 7000;

    private Notice() {}

    static void show(String text) {
        Notification notification = new Notification(text, MILLIS, Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        notification.open();
    }
}
