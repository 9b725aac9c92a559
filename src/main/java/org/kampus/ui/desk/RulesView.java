package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.kampus.organisation.LeverTopic;
import org.kampus.scenario.ApplicableRules;
import org.kampus.ui.i18n.Texts;

/** The decisions besides the structure: at most seven topics on the screen, the rest under "more". */
public abstract class RulesView extends Div implements DeskPage {

    private boolean moreOpen;

    /** Builds an empty page. */
    protected RulesView() {
        addClassNames("page", "rules");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.RULES;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        ApplicableRules rules = new ApplicableRules(game.view().scenario());
        List<RuleSection> first = sections(rules.focus(), game, texts);
        List<RuleSection> others = sections(
                rules.others().stream()
                        .filter(topic -> topic != LeverTopic.SHELL)
                        .toList(),
                game,
                texts);
        NativeDetails details = new NativeDetails(texts.get("rules.more"), columns(others));
        details.addClassName("more-rules");
        details.setOpen(moreOpen);
        details.addToggleListener(e -> moreOpen = e.isOpened());
        details.setVisible(!others.isEmpty());
        add(new H1(texts.get("rules.title")), columns(first), details);
        game.onChange(() -> {
            first.forEach(RuleSection::refresh);
            others.forEach(RuleSection::refresh);
        });
    }

    private static List<RuleSection> sections(List<LeverTopic> topics, DeskGame game, Texts texts) {
        return topics.stream().map(topic -> new RuleSection(game, topic, texts)).toList();
    }

    /** Sections in two columns of about equal height, in their order; they never move while one plays. */
    private static Div columns(List<RuleSection> sections) {
        int all = sections.stream().mapToInt(RuleSection::lines).sum();
        Div left = new Div();
        Div right = new Div();
        int above = 0;
        for (RuleSection section : sections) {
            (2 * above + section.lines() <= all ? left : right).add(section);
            above += section.lines();
        }
        Div columns = new Div(left, right);
        columns.addClassName("rule-columns");
        return columns;
    }
}
