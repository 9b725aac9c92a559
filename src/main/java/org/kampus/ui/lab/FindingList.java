package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntFunction;
import org.kampus.lab.Comparison;
import org.kampus.lab.Finding;
import org.kampus.ui.i18n.Texts;

/** What fates say about each arm, in plain sentences. */
final class FindingList extends Section {

    FindingList(OpenExperiment open, Comparison comparison, Texts texts) {
        this(
                open,
                texts.get("lab.findings"),
                Finding.of(comparison, open.order().quarters()),
                arm -> new PaybackWording(texts).sentences(comparison, arm),
                texts);
    }

    FindingList(OpenExperiment open, String title, List<Finding> findings, Texts texts) {
        this(open, title, findings, arm -> List.of(), texts);
    }

    private FindingList(
            OpenExperiment open, String title, List<Finding> findings, IntFunction<List<String>> further, Texts texts) {
        addClassName("findings");
        add(new H2(title));
        FindingWording wording = new FindingWording(texts);
        for (int arm = 1; arm <= open.order().variants().size(); arm++) {
            add(part(open, findings, arm, wording, further.apply(arm), texts));
        }
        add(part(open, findings, 0, wording, List.of(), texts));
    }

    private static Div part(
            OpenExperiment open,
            List<Finding> findings,
            int arm,
            FindingWording wording,
            List<String> further,
            Texts texts) {
        Span letter = new Span(ArmList.letter(arm));
        letter.addClassName("arm-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        letter.getElement().setAttribute("data-arm", Integer.toString(arm));
        H3 name = new H3(ArmList.name(open, arm, texts));
        UnorderedList lines = new UnorderedList();
        for (Finding finding : findings) {
            if (finding.arm() == arm) {
                ListItem line = new ListItem(wording.sentence(finding));
                line.getElement()
                        .setAttribute("data-kind", finding.kind().name())
                        .setAttribute("data-testid", "finding-" + arm);
                lines.add(line);
            }
        }
        for (String sentence : further) {
            ListItem line = new ListItem(sentence);
            line.setTestId("payback-" + arm);
            lines.add(line);
        }
        Div words = new Div(name, lines);
        Div part = new Div(letter, words);
        part.addClassName("finding");
        return part;
    }
}
