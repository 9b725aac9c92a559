package org.kampus.ui.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** A number between a button for less and a button for more; on demand the number can be typed. */
final class Stepper extends Span {

    /** Enter and Escape end the typing; Escape leaves the value as it was. */
    private static final String START_TYPING = """
            const field = this;
            field.returning = false;
            field.value = $0;
            field.focus();
            field.select();
            if (field.listening) { return; }
            field.listening = true;
            field.addEventListener('keydown', e => {
              if (e.key === 'Enter' || e.key === 'Escape') {
                e.preventDefault();
                field.returning = true;
                if (e.key === 'Escape') { field.value = ''; }
                field.blur();
              }
            });""";

    private static final String VALUE = "element.value";

    /** Whether the typing was ended by a key, so that the focus goes back to the number. */
    private static final String BY_KEY = "element.returning === true";

    private final Texts texts;
    private final StepScale scale;
    private final DoubleConsumer onChange;
    private final NativeButton fewer;
    private final NativeButton more;
    private HtmlContainer number = new Span();
    private @Nullable Input field;
    private double value;
    /** What one unit of the value is when typed: 100 for shares, which are typed in per cent. */
    private double typedUnit = 1;

    Stepper(Texts texts, String label, StepScale scale, DoubleConsumer onChange) {
        this.texts = texts;
        this.scale = scale;
        this.onChange = onChange;
        addClassName("stepper");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        fewer = new NativeButton("\u2212", e -> onChange.accept(scale.down(value)));
        fewer.setAriaLabel(texts.get("board.people.fewer", label));
        more = new NativeButton("+", e -> onChange.accept(scale.up(value)));
        more.setAriaLabel(texts.get("board.people.more", label));
        prepare(number);
        add(fewer, number, more);
    }

    private static void prepare(HtmlContainer number) {
        number.addClassName("stepper-value");
        number.getElement().setAttribute("aria-live", "polite");
    }

    /** Lets the number be typed after a press on it. */
    void acceptTyping(double unit) {
        typedUnit = unit;
        NativeButton button = new NativeButton("", e -> startTyping());
        button.setTitle(texts.get("rules.type"));
        prepare(button);
        replace(number, button);
        number = button;
        Input typing = new Input();
        typing.addClassName("stepper-field");
        typing.getElement()
                .setAttribute("inputmode", "decimal")
                .setAttribute("aria-label", getElement().getAttribute("aria-label"));
        typing.setVisible(false);
        typing.getElement()
                .addEventListener("blur", e -> {
                    type(e.getEventData().get(VALUE).asString(""));
                    if (e.getEventData().get(BY_KEY).asBoolean(false)) {
                        button.focus();
                    }
                })
                .addEventData(VALUE)
                .addEventData(BY_KEY);
        addComponentAtIndex(2, typing);
        field = typing;
    }

    private void startTyping() {
        if (field != null) {
            Input typing = field;
            number.setVisible(false);
            typing.setVisible(true);
            typing.getElement().executeJs(START_TYPING, plain(value * typedUnit));
        }
    }

    /** The number as one would type it: no thousands separators. */
    private String plain(double typed) {
        return texts.figures().number(typed, 1).replace(texts.language() == Language.ENGLISH ? "," : "\u00a0", "");
    }

    /** Takes over a typed number; anything else leaves the value as it is. */
    void type(String text) {
        number.setVisible(true);
        if (field != null) {
            field.setVisible(false);
        }
        String digits = text.replaceAll("[^0-9.,]", "");
        String decimal = texts.language() == Language.ENGLISH ? digits.replace(",", "") : digits.replace(',', '.');
        if (decimal.matches("[0-9]{0,12}(\\.[0-9]*)?") && decimal.matches(".*[0-9].*")) {
            onChange.accept(scale.typed(Double.parseDouble(decimal) / typedUnit));
        }
    }

    void setTestIds(String id) {
        fewer.getElement().setAttribute("data-testid", id + "-fewer");
        more.getElement().setAttribute("data-testid", id + "-more");
        number.getElement().setAttribute("data-testid", id);
    }

    void show(double newValue, String text, boolean editable) {
        value = newValue;
        number.setText(text);
        if (number instanceof NativeButton button) {
            button.setEnabled(editable);
        }
        fewer.setEnabled(editable && scale.canGoDown(newValue));
        more.setEnabled(editable && scale.canGoUp(newValue));
    }

    void show(double newValue, boolean editable) {
        show(newValue, texts.figures().number(newValue, 1), editable);
    }
}
