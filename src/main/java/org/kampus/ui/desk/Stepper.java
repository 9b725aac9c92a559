package org.kampus.ui.desk;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.kampus.ui.i18n.Texts;

/** A number between a button for less and a button for more; on demand the number can be typed. */
final class Stepper extends Span {

    private final Texts texts;
    private final String label;
    private final StepScale scale;
    private final DoubleConsumer onChange;
    private final NativeButton fewer;
    private final NativeButton more;
    private final Span number = new Span();
    private @Nullable TypedNumber typed;
    private double value;
    /** What one unit of the value is when typed: 100 for shares, which are typed in per cent. */
    private double typedUnit = 1;

    Stepper(Texts texts, String label, StepScale scale, DoubleConsumer onChange) {
        this.texts = texts;
        this.label = label;
        this.scale = scale;
        this.onChange = onChange;
        addClassName("stepper");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        fewer = new NativeButton("\u2212", e -> onChange.accept(scale.down(value)));
        fewer.setAriaLabel(texts.get("board.people.fewer", label));
        more = new NativeButton("+", e -> onChange.accept(scale.up(value)));
        more.setAriaLabel(texts.get("board.people.more", label));
        number.addClassName("stepper-value");
        number.getElement().setAttribute("aria-live", "polite");
        add(fewer, number, more);
    }

    /** Lets the number be typed after a press on it. */
    void acceptTyping(double unit) {
        typedUnit = unit;
        TypedNumber input =
                new TypedNumber(texts, label, number -> number.ifPresent(n -> onChange.accept(scale.typed(n / unit))));
        input.button().getElement().setAttribute("aria-live", "polite");
        replace(number, input);
        typed = input;
    }

    /** The same as typing a text over the number. */
    void type(String text) {
        if (typed != null) {
            typed.type(text);
        }
    }

    void setTestIds(String id) {
        fewer.getElement().setAttribute("data-testid", id + "-fewer");
        more.getElement().setAttribute("data-testid", id + "-more");
        if (typed == null) {
            number.getElement().setAttribute("data-testid", id);
        } else {
            typed.setTestId(id);
        }
    }

    void show(double newValue, String text, boolean editable) {
        value = newValue;
        if (typed == null) {
            number.setText(text);
        } else {
            typed.show(newValue * typedUnit, text, editable);
        }
        fewer.setEnabled(editable && scale.canGoDown(newValue));
        more.setEnabled(editable && scale.canGoUp(newValue));
    }

    void show(double newValue, boolean editable) {
        show(newValue, texts.figures().number(newValue, 1), editable);
    }
}
