package org.kampus.ui.shell;

import com.vaadin.flow.component.textfield.TextFieldBase;
import org.kampus.ui.i18n.Texts;

/**
 * Longest text of a field. What is longer stays in the field as it was typed or pasted, and the field says so below: a
 * field that cuts does it without a word. Whoever takes the text asks {@link #keeps} first.
 */
public final class TextLimit {

    /** What replaces the end of a text of ours that is too long. */
    private static final String MORE = "…";

    private final TextFieldBase<?, String> field;
    private final int most;
    private Texts texts;

    /**
     * The limit of a field.
     *
     * @param most how many characters the text may have
     */
    public TextLimit(TextFieldBase<?, String> field, int most, Texts texts) {
        this.field = field;
        this.most = most;
        this.texts = texts;
        field.setManualValidation(true);
        field.addValueChangeListener(e -> keeps());
    }

    /** Says it in another language. */
    public void show(Texts newTexts) {
        texts = newTexts;
        keeps();
    }

    /** Whether the text is short enough; if it is not, the field says so. */
    public boolean keeps() {
        int length = field.getValue().strip().length();
        boolean kept = length <= most;
        field.setErrorMessage(
                kept
                        ? ""
                        : texts.get(
                                "text.tooLong",
                                texts.figures().whole(length),
                                texts.figures().whole(most)));
        field.setInvalid(!kept);
        return kept;
    }

    /** The same, for a text that is about to be taken: a field that cannot gets the focus. */
    public boolean keepsOrAsks() {
        boolean kept = keeps();
        if (!kept) {
            field.focus();
        }
        return kept;
    }

    /**
     * A name made by the application, with dots for its end if it is too long.
     *
     * @param most how many characters it may have
     */
    public static String shortened(String name, int most) {
        return name.length() <= most
                ? name
                : name.substring(0, most - MORE.length()).stripTrailing() + MORE;
    }
}
