package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;

/** A number that can be typed after a press on it; Enter or leaving the field takes it over, Escape does not. */
final class TypedNumber extends Span {

    private static final String START = """
            const field = this;
            field.returning = false;
            field.given = true;
            field.value = $0;
            field.focus({preventScroll: true});
            field.select();
            if (field.listening) { return; }
            field.listening = true;
            field.addEventListener('keydown', e => {
              if (e.key === 'Enter' || e.key === 'Escape') {
                e.preventDefault();
                field.returning = true;
                field.given = e.key === 'Enter';
                field.blur();
              }
            });""";

    private static final String VALUE = "element.value";

    /** Whether the typing was ended by a key, so that the focus goes back to the number. */
    private static final String BY_KEY = "element.returning === true";

    private static final String GIVEN = "element.given === true";

    private final Texts texts;
    private final NumberRange range;
    private final Consumer<OptionalDouble> onTyped;
    private final NativeButton number = new NativeButton();
    private final Input field = new Input();
    private final Span note = new Span();
    private double value;

    /**
     * A number.
     *
     * @param label what the number is, for those who do not see where it stands
     * @param range the numbers that can be typed
     * @param onTyped takes over a typed number; empty when the field was emptied
     */
    TypedNumber(Texts texts, String label, NumberRange range, Consumer<OptionalDouble> onTyped) {
        this.texts = texts;
        this.range = range;
        this.onTyped = onTyped;
        addClassName("typed-number");
        number.addClassName("stepper-value");
        number.setTitle(texts.get("rules.type"));
        number.addClickListener(e -> start());
        field.addClassName("stepper-field");
        field.getElement().setAttribute("inputmode", "decimal").setAttribute("aria-label", label);
        field.setVisible(false);
        field.getElement()
                .addEventListener("blur", e -> {
                    end();
                    if (e.getEventData().get(GIVEN).asBoolean(false)) {
                        type(e.getEventData().get(VALUE).asString(""));
                    }
                    // A score may have gone out of sight with its row.
                    if (e.getEventData().get(BY_KEY).asBoolean(false) && number.isAttached()) {
                        number.focus();
                    }
                })
                .addEventData(VALUE)
                .addEventData(BY_KEY)
                .addEventData(GIVEN);
        note.addClassName("typed-note");
        note.getElement().setAttribute("role", "status");
        add(number, field, note);
    }

    private void start() {
        number.setVisible(false);
        field.setVisible(true);
        field.getElement().executeJs(START, plain());
    }

    /** The number as it stands in the field: without parted thousands. */
    private String plain() {
        String written = written(value);
        return written.replace(texts.language() == Language.ENGLISH ? "," : "\u00a0", "");
    }

    private String written(double number) {
        return texts.figures().number(number, 1);
    }

    private void end() {
        field.setVisible(false);
        number.setVisible(true);
    }

    /** Takes over a typed text, or says why not. */
    void type(String text) {
        note.setText("");
        if (text.isBlank()) {
            onTyped.accept(OptionalDouble.empty());
            return;
        }
        if (text.equals(plain())) {
            return;
        }
        NumberRange.Answer answer = range.read(text, written(value), texts, this::written);
        if (answer.number().isPresent()) {
            onTyped.accept(answer.number());
        }
        note.setText(answer.note());
    }

    /** What the person is told of the text typed last; empty for nothing. */
    String note() {
        return note.getText();
    }

    @Override
    public void setTestId(String id) {
        number.getElement().setAttribute("data-testid", id);
        note.getElement().setAttribute("data-testid", id + "-note");
    }

    /** The button that shows the number. */
    NativeButton button() {
        return number;
    }

    /**
     * Shows a number.
     *
     * @param typed the number as it is typed
     * @param text the number as it is read
     */
    void show(double typed, String text, boolean editable) {
        if (typed != value) {
            note.setText("");
        }
        value = typed;
        number.setText(text);
        number.setEnabled(editable);
    }
}
