package org.kampus.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.kampus.ui.i18n.Texts;

/** A note at the edge of the page: why something was not done, or that it was. */
public final class RefusalNote {

    private static final int MILLIS = 9_000;

    private RefusalNote() {}

    /** Says why something was refused; a failure that is no refusal is thrown on. */
    public static void tell(RuntimeException refused, Texts texts) {
        show(new RefusalWording(texts).of(refused).orElseThrow(() -> refused), texts);
    }

    /** Shows a sentence until it is closed or nine seconds have passed. */
    public static void show(String sentence, Texts texts) {
        Notification note = new Notification();
        note.setDuration(MILLIS);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        note.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
        note.setAssertive(true);
        Span words = new Span(sentence);
        words.getElement().setAttribute("data-testid", "refusal");
        Button close = new Button(texts.get("shell.close"), e -> note.close());
        close.addThemeName("tertiary-inline");
        note.add(words, close);
        note.open();
    }
}
