package org.kampus.ui.company;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.market.SaleType;
import org.kampus.ui.i18n.Texts;

/** What has been understood so far, beside the questions. */
final class Understood extends Aside {

    private final Texts texts;

    Understood(CompanyAnswers answers, Texts texts) {
        this.texts = texts;
        addClassName("company-understood");
        getElement().setAttribute("aria-live", "polite");
        show(answers);
    }

    void show(CompanyAnswers answers) {
        removeAll();
        add(new H2(texts.get("company.understood")));
        DescriptionList list = new DescriptionList();
        SaleType type = answers.saleType();
        if (type != null) {
            line(list, texts.get("company.understood.type"), CompanyWording.type(type, texts));
        }
        for (CompanyNumber number : CompanyNumber.values()) {
            answers.get(number)
                    .ifPresent(value -> line(
                            list,
                            texts.get("company.number." + number.key() + ".short"),
                            CompanyWording.number(number, value, texts)));
        }
        if (answers.people() > 0) {
            line(list, texts.get("company.understood.people"), texts.figures().whole(answers.people()));
        }
        if (list.getChildren().findAny().isEmpty()) {
            Paragraph nothing = new Paragraph(texts.get("company.understood.nothing"));
            nothing.addClassName("quiet");
            add(nothing);
        } else {
            add(list);
        }
    }

    private static void line(DescriptionList list, String what, String value) {
        Div pair = new Div(new DescriptionList.Term(what), new DescriptionList.Description(value));
        list.getElement().appendChild(pair.getElement());
    }
}
