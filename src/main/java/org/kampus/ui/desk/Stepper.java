package org.kampus.ui.desk;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.DoubleConsumer;
import org.kampus.ui.i18n.Texts;

/** A number between a button for less and a button for more. */
final class Stepper extends Span {

    private final Texts texts;
    private final double min;
    private final double max;
    private final double step;
    private final Span number = new Span();
    private final NativeButton fewer;
    private final NativeButton more;
    private double value;

    Stepper(Texts texts, String label, double min, double max, double step, DoubleConsumer onChange) {
        this.texts = texts;
        this.min = min;
        this.max = max;
        this.step = step;
        addClassName("stepper");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        fewer = new NativeButton("\u2212", e -> onChange.accept(rounded(value - step)));
        fewer.setAriaLabel(texts.get("board.people.fewer", label));
        more = new NativeButton("+", e -> onChange.accept(rounded(value + step)));
        more.setAriaLabel(texts.get("board.people.more", label));
        number.addClassName("stepper-value");
        number.getElement().setAttribute("aria-live", "polite");
        add(fewer, number, more);
    }

    void setTestIds(String id) {
        fewer.getElement().setAttribute("data-testid", id + "-fewer");
        more.getElement().setAttribute("data-testid", id + "-more");
        number.getElement().setAttribute("data-testid", id);
    }

    void show(double newValue, String text, boolean editable) {
        value = newValue;
        number.setText(text);
        fewer.setEnabled(editable && value - step >= min - 1e-9);
        more.setEnabled(editable && value + step <= max + 1e-9);
    }

    void show(double newValue, boolean editable) {
        show(newValue, texts.figures().number(newValue, 1), editable);
    }

    /** The nearest whole number of steps, so that adding tenths stays exact. */
    private double rounded(double raw) {
        double steps = Math.round((raw - min) / step);
        double exact = Math.round((min + steps * step) * 1000) / 1000.0;
        return Math.clamp(exact, min, max);
    }
}
