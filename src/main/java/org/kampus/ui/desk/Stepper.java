package org.kampus.ui.desk;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.kampus.ui.i18n.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A number between a button for less and a button for more; on demand the number can be typed. In the browser a press
 * shows at once ({@code press.js}), whatever the way to the server takes.
 */
final class Stepper extends Span {

    private final Texts texts;
    private final String label;
    private final StepScale scale;
    private final DoubleConsumer onChange;
    private final Presses presses;
    private final NativeButton fewer;
    private final NativeButton more;
    private final Span number = new Span();
    private @Nullable TypedNumber typed;
    private double value;
    private double typedUnit = 1;

    /**
     * A number.
     *
     * @param written writes a value of the scale as it stands between the buttons
     */
    Stepper(Texts texts, String label, StepScale scale, DoubleFunction<String> written, DoubleConsumer onChange) {
        this.texts = texts;
        this.label = label;
        this.scale = scale;
        this.onChange = onChange;
        addClassName("stepper");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        presses = new Presses(this, "steps");
        getElement().setAttribute("data-steps", steps(written));
        getElement().getStyle().set("--longest", Integer.toString(longest(written)));
        fewer = new NativeButton("\u2212", e -> presses.answer(() -> onChange.accept(scale.down(value))));
        fewer.getElement().setAttribute("data-step", "down");
        fewer.setAriaLabel(texts.get("board.people.fewer", label));
        more = new NativeButton("+", e -> presses.answer(() -> onChange.accept(scale.up(value))));
        more.getElement().setAttribute("data-step", "up");
        more.setAriaLabel(texts.get("board.people.more", label));
        number.addClassName("stepper-value");
        number.getElement().setAttribute("aria-live", "polite");
        add(fewer, number, more);
    }

    private String steps(DoubleFunction<String> written) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        for (double step : scale.values()) {
            steps.addArray().add(step).add(written.apply(step));
        }
        return steps.toString();
    }

    /** Characters of the longest value, so that the buttons stay where they are whatever the number is. */
    private int longest(DoubleFunction<String> written) {
        return scale.values().stream()
                .mapToInt(value -> written.apply(value).length())
                .max()
                .orElse(1);
    }

    /** Lets the number be typed after a press on it. */
    void acceptTyping(double unit) {
        typedUnit = unit;
        TypedNumber input = new TypedNumber(
                texts,
                label,
                scale.typed(unit),
                number -> number.ifPresent(n -> onChange.accept(scale.taken(n / unit))));
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

    /** What the person is told of the text typed last; empty for nothing. */
    String note() {
        return typed == null ? "" : typed.note();
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

    /**
     * Shows a value.
     *
     * @param text the value as it stands between the buttons
     */
    void show(double newValue, String text, boolean editable) {
        value = newValue;
        if (typed == null) {
            number.setText(text);
        } else {
            typed.show(newValue * typedUnit, text, editable);
        }
        presses.show(Double.toString(newValue), text);
        // A button at the end of the scale keeps the focus that it has.
        offer(fewer, editable, scale.canGoDown(newValue));
        offer(more, editable, scale.canGoUp(newValue));
    }

    private static void offer(NativeButton button, boolean editable, boolean goesOn) {
        button.setEnabled(editable);
        button.getElement().setAttribute("aria-disabled", Boolean.toString(!goesOn));
    }
}
