package org.kampus.ui.team;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** A field for the code that stands on the projector. */
final class CodeForm extends Div {

    /** Longest part of what was typed that stands in an address. */
    private static final int LONGEST = 20;

    private final TextField code = new TextField();

    CodeForm(String typed, Texts texts) {
        addClassName("join-form");
        code.setLabel(texts.get("join.code"));
        code.setHelperText(texts.get("join.code.where"));
        code.setManualValidation(true);
        code.addClassName("error-room");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.addClassName("join-code");
        code.setValue(typed.toUpperCase(Locale.ROOT));
        code.setTestId("join-code");
        NativeButton go = new NativeButton(texts.get("join.next"), e -> go(texts));
        go.addClassNames("button", "primary", "large");
        go.setTestId("join-next");
        code.addKeyPressListener(Key.ENTER, e -> go(texts));
        add(code, go);
    }

    private void go(Texts texts) {
        String letters = code.getValue().replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.isEmpty()) {
            tell(texts.get("join.code.empty"));
        } else {
            String upper = letters.toUpperCase(Locale.ROOT);
            UI.getCurrent().navigate(Addresses.join(upper.substring(0, Math.min(LONGEST, upper.length()))));
        }
    }

    /** Says what is wrong with the code. */
    void tell(String problem) {
        code.setErrorMessage(problem);
        code.setInvalid(true);
    }

    void focus() {
        code.focus();
    }
}
