package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** Which assumptions of an experiment differ from the shipped case. */
final class ChangedAssumptions extends Div {

    ChangedAssumptions(OpenExperiment open, Texts texts) {
        Scenario shipped = open.lab().shippedCase(open.order());
        Scenario used = open.scenario();
        List<Assumption> differing = Assumption.differing(used, shipped);
        if (differing.isEmpty()) {
            add(new Paragraph(texts.get("lab.assumptions.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("changed-assumptions");
        AssumptionWording wording = new AssumptionWording(texts);
        for (Assumption assumption : differing) {
            list.add(new ListItem(texts.get(
                    "lab.assumptions.line",
                    wording.name(assumption),
                    wording.value(assumption, assumption.get(shipped)),
                    wording.value(assumption, assumption.get(used)))));
        }
        add(list);
    }
}
