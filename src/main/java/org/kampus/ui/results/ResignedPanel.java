package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.ui.i18n.Texts;

/** Who resigned in a quarter, why, and what it cost. */
final class ResignedPanel extends Div {

    ResignedPanel(List<ResignationExplanation> people, Texts texts) {
        addClassName("resigned");
        if (people.isEmpty()) {
            add(new Paragraph(texts.get("resigned.nobody")));
            return;
        }
        ResignationWording wording = new ResignationWording(texts);
        UnorderedList list = new UnorderedList();
        list.addClassName("highlights");
        for (ResignationExplanation person : people) {
            ListItem item = new ListItem(
                    new H3(wording.who(person)),
                    new Paragraph(wording.why(person)),
                    new Paragraph(wording.cost(person)));
            item.getElement().setAttribute("data-testid", "resignation");
            list.add(item);
        }
        Paragraph how = new Paragraph(texts.get("resigned.how"));
        how.addClassName("quiet");
        add(list, how);
    }
}
