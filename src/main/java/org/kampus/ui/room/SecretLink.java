package org.kampus.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.kampus.ui.i18n.Texts;

/** A link or token to give away: shown once, ready to be copied. */
public final class SecretLink extends Div {

    /**
     * Shows a secret.
     *
     * @param text the link or token
     * @param name what it is: last part of the text key of its meaning, and its name in tests
     */
    public SecretLink(String text, String name, Texts texts) {
        addClassName("secret-link");
        Input field = new Input();
        field.setValue(text);
        field.getElement().setAttribute("readonly", true);
        field.getElement().setAttribute("aria-label", texts.get("secretLink." + name));
        field.getElement().setAttribute("data-testid", "secret-" + name);
        NativeButton copy = new NativeButton(texts.get("secretLink.copy"));
        copy.addClassName("button");
        // Browsers give the clipboard to encrypted pages only; elsewhere the selected text can be copied by hand.
        copy.getElement().executeJs("""
                this.addEventListener('click', () => {
                  const field = this.previousElementSibling;
                  field.select();
                  navigator.clipboard ? navigator.clipboard.writeText(field.value) : document.execCommand('copy');
                })""");
        Paragraph meaning = new Paragraph(texts.get("secretLink." + name));
        meaning.addClassName("quiet");
        Div line = new Div(field, copy);
        line.addClassName("secret-line");
        add(line, meaning);
    }
}
