package org.kampus.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.kampus.company.CompanyNumber;
import org.kampus.company.CompanyNumber.Kind;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;

/** A number of the company, with a button for those who do not know it. */
final class NumberField extends Div {

    private static final double PER_CENT = 100;

    private final NumberInput input;
    private final NativeButton unknown;

    NumberField(CompanyNumber number, OpenCompany company, Texts texts, Runnable changed) {
        addClassName("company-number");
        double scale = number.kind() == Kind.SHARE ? PER_CENT : 1;
        input = new NumberInput(texts.get("company.number." + number.key()), range(number, scale), texts);
        input.setHint(texts.get("company.number." + number.key() + ".hint"));
        input.setTestId("number-" + number.key());
        company.answers().get(number).ifPresent(value -> input.setNumber(value * scale));
        input.onNumber(value -> {
            double kept = Math.clamp(value / scale, number.min(), number.max());
            company.change(answers -> answers.with(number, kept));
            show(true);
            changed.run();
            return "";
        });
        unknown = new NativeButton(texts.get("company.unknown"), e -> {
            input.forget();
            company.change(answers -> answers.with(number, null));
            show(false);
            changed.run();
        });
        unknown.addClassNames("button", "small", "quiet-button");
        unknown.setAriaLabel(texts.get("company.unknown.label", texts.get("company.number." + number.key())));
        unknown.setTestId("unknown-" + number.key());
        add(input, unknown);
        show(company.answers().get(number).isPresent());
    }

    private void show(boolean known) {
        unknown.getElement().setAttribute("aria-pressed", Boolean.toString(!known));
    }

    private static NumberRange range(CompanyNumber number, double scale) {
        double fineness = switch (number.kind()) {
            case SHARE, MONEY -> 0.1;
            case HOURS -> 0.05;
            case COUNT -> number.min() < 1 && number.min() > 0 || number == CompanyNumber.WON ? 0.1 : 1;
        };
        return new NumberRange(
                number.min() * scale, number.max() * scale, fineness, number.kind() == Kind.SHARE ? "%" : "");
    }
}
