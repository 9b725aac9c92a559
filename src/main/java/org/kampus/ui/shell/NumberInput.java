package org.kampus.ui.shell;

import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;

/**
 * A field for a number, typed on any keyboard of either language; see {@link NumberRange}. It always shows what was
 * understood, and says below what it could not read, moved to a limit or rounded.
 */
public final class NumberInput extends TextField {

    private final NumberRange range;
    private final Texts texts;
    private final DoubleFunction<String> written;
    private String hint = "";
    private OptionalDouble number = OptionalDouble.empty();
    private DoubleFunction<String> taker = taken -> "";
    private boolean writing;

    /** An empty field for numbers with at most one decimal. */
    public NumberInput(String label, NumberRange range, Texts texts) {
        this(label, range, texts, number -> texts.figures().number(number, 1));
    }

    /**
     * An empty field.
     *
     * @param written writes a number as it stands in the field
     */
    public NumberInput(String label, NumberRange range, Texts texts, DoubleFunction<String> written) {
        super(label);
        this.range = range;
        this.texts = texts;
        this.written = written;
        getElement().setAttribute("inputmode", range.min() < 0 ? "text" : range.fineness() < 1 ? "decimal" : "numeric");
        addClassName("number-input");
        setManualValidation(true);
        addValueChangeListener(e -> {
            if (!writing) {
                read(e.getValue());
            }
        });
    }

    /** What is known of the number before it is typed; stands below the field. */
    public void setHint(String text) {
        hint = text;
        setHelperText(text);
    }

    /** Shows a number. */
    public void setNumber(double value) {
        number = OptionalDouble.of(value);
        show();
        setInvalid(false);
        setHelperText(hint);
    }

    /** Empties the field: the number is not known. */
    public void forget() {
        number = OptionalDouble.empty();
        show();
        setInvalid(false);
        setHelperText(hint);
    }

    /** The number in the field; empty before there is one. */
    public OptionalDouble number() {
        return number;
    }

    /**
     * Called with each number a person has typed.
     *
     * @param takes takes a number over; says why not, or nothing
     */
    public void onNumber(DoubleFunction<String> takes) {
        taker = takes;
    }

    private void read(String text) {
        if (text.equals(shown())) {
            return;
        }
        NumberRange.Answer answer = range.read(text, shown(), texts, written);
        String refusal =
                answer.number().isPresent() ? taker.apply(answer.number().getAsDouble()) : answer.note();
        boolean taken = answer.number().isPresent() && refusal.isEmpty();
        if (taken) {
            number = answer.number();
        }
        show();
        setErrorMessage(refusal);
        setInvalid(!taken);
        setHelperText(taken && !answer.note().isEmpty() ? answer.note() : hint);
    }

    private String shown() {
        return number.isPresent() ? written.apply(number.getAsDouble()) : "";
    }

    /** Writes the number, also over a text that reads as the same one. */
    private void show() {
        writing = true;
        setValue(shown());
        writing = false;
    }
}
