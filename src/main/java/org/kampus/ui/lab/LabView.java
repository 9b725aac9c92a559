package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.kampus.application.lab.ExperimentHeading;
import org.kampus.application.lab.LabCases;
import org.kampus.application.lab.LabService;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PlainPage;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The first page of the lab: what it is for, and the experiments of this browser. */
@Route(value = Addresses.LAB, layout = ShellLayout.class)
@CdiComponent
public class LabView extends PlainPage {

    private final LabService lab;
    private final LabCases cases;

    /** Builds an empty page. */
    @Inject
    public LabView(LabService lab, LabCases cases) {
        super("lab.title");
        this.lab = lab;
        this.cases = cases;
        addClassNames("lab", "lab-home");
    }

    @Override
    protected void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Paragraph more = new Paragraph(texts.get("lab.purpose.more"));
        more.addClassName("lead");
        Anchor begin = new Anchor(Addresses.NEW_EXPERIMENT, texts.get("lab.new"));
        begin.addClassNames("button", "primary");
        begin.setTestId("lab-new");
        Div head = new Div(new H1(texts.get("lab.purpose")), more, begin);
        head.addClassName("lab-intro");
        add(head, experiments(texts));
    }

    private Section experiments(Texts texts) {
        Section section = new Section(new H2(texts.get("lab.experiments")));
        List<ExperimentHeading> experiments = lab.list(Visitor.owner());
        if (experiments.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("lab.empty"));
            empty.addClassName("lab-empty");
            empty.setTestId("lab-empty");
            section.add(empty);
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lab-list");
        for (ExperimentHeading heading : experiments) {
            list.add(line(heading, texts));
        }
        Paragraph hint = new Paragraph(texts.get("lab.list.hint"));
        hint.addClassName("quiet");
        section.add(list, hint);
        return section;
    }

    private ListItem line(ExperimentHeading heading, Texts texts) {
        Anchor name = new Anchor(Addresses.experiment(heading.id()), heading.name());
        name.addClassName("lab-list-name");
        name.setTestId("open-experiment");
        String title = cases.caseTitle(heading.scenarioId())
                .map(text -> text.in(getLocale()))
                .orElse(heading.scenarioId());
        Span extent =
                new Span(Extent.line(title, heading.variants(), heading.quarters(), heading.replications(), texts));
        extent.addClassName("quiet");
        String when = LocalTime.dateAndTime(heading.updatedAt(), texts);
        Span changed = new Span(texts.get("lab.list.changed", when));
        changed.addClassName("quiet");
        Div words = new Div(name, extent, changed);
        words.addClassName("lab-list-words");
        return new ListItem(words, StateBadge.of(heading.state(), texts));
    }
}
