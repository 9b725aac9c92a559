package org.kampus.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.company.CompanyNumber.Question;
import org.kampus.market.SaleType;
import org.kampus.ui.i18n.Texts;

/** One of the ten questions with its fields. */
final class QuestionPanel extends Div {

    private final Question question;
    private final OpenCompany company;
    private final Texts texts;
    private final Runnable changed;
    private final Paragraph third = new Paragraph();

    QuestionPanel(Question question, OpenCompany company, Texts texts, Runnable changed) {
        this.question = question;
        this.company = company;
        this.texts = texts;
        this.changed = changed;
        addClassName("company-question");
        String key = "company.q" + question.number();
        Paragraph why = new Paragraph(texts.get(key + ".why"));
        why.addClassName("quiet");
        add(new H1(texts.get(key)), why);
        switch (question) {
            case SALE_TYPE -> add(saleType());
            case PEOPLE -> add(new PeopleQuestion(company, texts, changed));
            default ->
                Arrays.stream(CompanyNumber.values())
                        .filter(number -> number.question() == question)
                        .forEach(number -> add(new NumberField(number, company, texts, this::told)));
        }
        third.addClassName("notice");
        third.getElement().setAttribute("role", "status");
        third.setTestId("company-third");
        add(third);
        showThird();
    }

    private void told() {
        showThird();
        changed.run();
    }

    private RadioButtonGroup<SaleType> saleType() {
        RadioButtonGroup<SaleType> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(texts.get("company.q1"));
        choice.addClassNames("case-choice", "company-types");
        choice.setItems(SaleType.values());
        choice.setRenderer(new ComponentRenderer<>(this::card));
        choice.setTestId("company-type");
        choice.setValue(company.answers().saleType());
        choice.addValueChangeListener(e -> {
            company.change(answers -> answers.withSaleType(e.getValue()));
            changed.run();
        });
        return choice;
    }

    private Div card(SaleType type) {
        String key = "company.type." + type.name().toLowerCase(Locale.ROOT);
        Span title = new Span(texts.get(key));
        title.addClassName("case-title");
        Span meaning = new Span(texts.get(key + ".meaning"));
        meaning.addClassName("quiet");
        return new Div(title, meaning);
    }

    /** The third number that follows from two: who does not believe it has mistyped one of them. */
    private void showThird() {
        CompanyAnswers answers = company.answers();
        OptionalDouble orders = answers.get(CompanyNumber.ORDERS);
        OptionalDouble revenue = answers.netRevenue();
        OptionalDouble clients = answers.get(CompanyNumber.CLIENTS_LAST_YEAR);
        boolean known = question == Question.ORDERS && orders.isPresent();
        third.setVisible(known && (revenue.isPresent() || clients.isPresent()));
        if (known && revenue.isPresent() && clients.isPresent()) {
            third.setText(texts.get("company.third.both", value(revenue, orders), often(orders, clients)));
        } else if (known && revenue.isPresent()) {
            third.setText(texts.get("company.third.value", value(revenue, orders)));
        } else if (known && clients.isPresent()) {
            third.setText(texts.get("company.third.often", often(orders, clients)));
        }
    }

    private String value(OptionalDouble revenue, OptionalDouble orders) {
        return texts.figures().money(revenue.getAsDouble() / orders.getAsDouble());
    }

    private String often(OptionalDouble orders, OptionalDouble clients) {
        return texts.figures().number(orders.getAsDouble() / clients.getAsDouble(), 1);
    }
}
