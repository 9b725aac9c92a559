package org.kampus.ui.company;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.DivisionOfWork;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;

/** The eighth question: who works in sales, for what pay, and who does what. */
final class PeopleQuestion extends Div {

    private static final double LEAST_PAY = 1;

    private final OpenCompany company;
    private final Texts texts;
    private final Runnable changed;
    private final Div duties = new Div();

    PeopleQuestion(OpenCompany company, Texts texts, Runnable changed) {
        this.company = company;
        this.texts = texts;
        this.changed = changed;
        addClassName("company-people");
        for (Role role : Role.values()) {
            add(line(role));
        }
        RadioButtonGroup<Division> division = new RadioButtonGroup<>(texts.get("company.division"));
        division.setItems(Division.values());
        division.setItemLabelGenerator(value -> texts.get("company.division." + key(value)));
        division.setValue(company.answers().division());
        division.addThemeName("vertical");
        division.setTestId("division");
        division.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                divide(e.getValue());
            }
        });
        duties.addClassName("company-duties");
        add(division, duties);
        drawDuties();
    }

    private static String key(Division division) {
        return switch (division) {
            case EVERYBODY -> "everybody";
            case BY_ROLE -> "byRole";
            case OWN -> "own";
        };
    }

    /** One's own division begins with what held before. */
    private void divide(Division value) {
        Map<SalesFunction, Set<Role>> before = DivisionOfWork.of(company.answers());
        company.change(answers -> {
            CompanyAnswers divided = answers.with(value);
            if (value == Division.OWN && answers.duties().isEmpty()) {
                for (Map.Entry<SalesFunction, Set<Role>> duty : before.entrySet()) {
                    divided = divided.with(duty.getKey(), duty.getValue());
                }
            }
            return divided;
        });
        drawDuties();
        changed.run();
    }

    private Div line(Role role) {
        String name = texts.get("role." + role.key());
        Span meaning = new Span(texts.get("role." + role.key() + ".meaning"));
        meaning.addClassName("quiet");
        Span called = new Span(name);
        called.addClassName("company-role");
        Div words = new Div(called, meaning);
        NumberInput people =
                new NumberInput(texts.get("company.people"), NumberRange.whole(0, CompanyAnswers.MOST_PEOPLE), texts);
        people.setAriaLabel(texts.get("company.people.of", name));
        people.setNumber(company.answers().people(role));
        people.setTestId("people-" + role.key());
        NumberInput pay = new NumberInput(
                texts.get("company.pay"), new NumberRange(LEAST_PAY, CompanyAnswers.MOST_PAY, 0.1, ""), texts);
        pay.setAriaLabel(texts.get("company.pay.of", name));
        pay.setTestId("pay-" + role.key());
        company.answers().pay(role).ifPresent(pay::setNumber);
        people.onNumber(value -> {
            company.change(answers ->
                    answers.with(role, new Staff((int) value, answers.pay(role).orElse(null))));
            drawDuties();
            changed.run();
            return "";
        });
        pay.onNumber(value -> {
            @Nullable Double told = value;
            company.change(answers -> answers.with(role, new Staff(answers.people(role), told)));
            changed.run();
            return "";
        });
        Div line = new Div(words, people, pay);
        line.addClassName("company-staff");
        return line;
    }

    private void drawDuties() {
        duties.removeAll();
        CompanyAnswers answers = company.answers();
        if (answers.division() != Division.OWN) {
            return;
        }
        List<Role> staffed = List.copyOf(answers.staffed());
        duties.add(new H3(texts.get("company.duties")));
        if (staffed.isEmpty()) {
            duties.add(new Paragraph(texts.get("company.duties.nobody")));
            return;
        }
        for (SalesFunction function : DivisionOfWork.functions(answers.type())) {
            CheckboxGroup<Role> doers = new CheckboxGroup<>(texts.get("function." + function.key()));
            doers.setItems(staffed);
            doers.setItemLabelGenerator(role -> texts.get("role." + role.key()));
            doers.setHelperText(texts.get("function." + function.key() + ".meaning"));
            Set<Role> known = answers.duties().getOrDefault(function, Set.of());
            doers.setValue(Set.copyOf(staffed.stream().filter(known::contains).toList()));
            doers.setTestId("duty-" + function.key());
            doers.addValueChangeListener(e -> {
                company.change(now -> now.with(function, e.getValue()));
                changed.run();
            });
            duties.add(doers);
        }
    }
}
