package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** A number that can be typed after a press on it; Enter or leaving the field takes it over, Escape does not. */
final class TypedNumber extends Span {

    private static final String START = """
            const field = this;
            field.returning = false;
            field.given = true;
            field.value = $0;
            field.focus();
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
    private final Consumer<OptionalDouble> onTyped;
    private final NativeButton number = new NativeButton();
    private final Input field = new Input();
    private double value;

    /**
     * A number.
     *
     * @param label what the number is, for those who do not see where it stands
     * @param onTyped takes over a typed number; empty when the field was emptied
     */
    TypedNumber(Texts texts, String label, Consumer<OptionalDouble> onTyped) {
        this.texts = texts;
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
                    if (e.getEventData().get(GIVEN).asBoolean(false)) {
                        type(e.getEventData().get(VALUE).asString(""));
                    }
                    end();
                    if (e.getEventData().get(BY_KEY).asBoolean(false)) {
                        number.focus();
                    }
                })
                .addEventData(VALUE)
                .addEventData(BY_KEY)
                .addEventData(GIVEN);
        add(number, field);
    }

    private void start() {
        number.setVisible(false);
        field.setVisible(true);
        String plain = texts.figures().number(value, 1);
        field.getElement().executeJs(START, plain.replace(texts.language() == Language.ENGLISH ? "," : "\u00a0", ""));
    }

    private void end() {
        field.setVisible(false);
        number.setVisible(true);
    }

    /** Takes over a typed text; what is no number is passed over. */
    void type(String text) {
        if (text.isBlank()) {
            onTyped.accept(OptionalDouble.empty());
            return;
        }
        String digits = text.replaceAll("[^0-9.,]", "");
        String decimal = texts.language() == Language.ENGLISH ? digits.replace(",", "") : digits.replace(',', '.');
        if (decimal.matches("[0-9]{0,12}(\\.[0-9]*)?") && decimal.matches(".*[0-9].*")) {
            onTyped.accept(OptionalDouble.of(Double.parseDouble(decimal)));
        }
    }

    @Override
    public void setTestId(String id) {
        number.getElement().setAttribute("data-testid", id);
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
        value = typed;
        number.setText(text);
        number.setEnabled(editable);
    }
}
