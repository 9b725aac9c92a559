package org.kampus.ui.learn;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.kampus.learning.ConceptStrength;
import org.kampus.ui.i18n.Texts;

/** How firmly each concept sits: a bar of three days, and the same in words beside it. */
final class StrengthList extends Section {

    /**
     * The list.
     *
     * @param strengths by key of the glossary; words the glossary does not have are left out
     */
    StrengthList(Map<String, ConceptStrength> strengths, Texts texts) {
        addClassName("strength");
        setTestId("strength");
        Paragraph lead = new Paragraph(texts.get("learn.strength.lead"));
        lead.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("strength-list");
        strengths.forEach((concept, strength) -> {
            if (texts.has(concept)) {
                list.add(item(texts.get(concept), strength, texts));
            }
        });
        add(new H2(texts.get("learn.strength")), lead, list);
    }

    private static ListItem item(String concept, ConceptStrength strength, Texts texts) {
        Span name = new Span(concept);
        name.addClassName("strength-name");
        Span bar = new Span();
        bar.addClassName("strength-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int day = 0; day < ConceptStrength.MOST; day++) {
            bar.getElement()
                    .appendChild(
                            new Element("i").setAttribute("class", day < strength.right() ? "is-right" : "is-open"));
        }
        Span told = new Span(texts.count(
                "learn.strength.told", strength.days(), texts.figures().whole(strength.right())));
        told.addClassName("strength-told");
        return new ListItem(name, bar, told);
    }
}
