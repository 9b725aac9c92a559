package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.ApplicableRules;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;
import org.kampus.workshop.WorkshopSettings;

/** Which decisions are open in which round: a table of topics by rounds, everything open as long as nothing is closed. */
final class OpenDecisions extends Div {

    private final Texts texts;
    private final List<Topic> topics = new ArrayList<>();
    private final Map<Integer, Set<String>> closed = new HashMap<>();
    private final NativeTable table = new NativeTable();

    /** Decisions that are opened and closed together. */
    private record Topic(String name, Set<String> keys) {}

    OpenDecisions(Scenario scenario, WorkshopSettings settings, Texts texts) {
        this.texts = texts;
        addClassName("open-decisions");
        settings.closedDecisions().forEach((round, keys) -> closed.put(round, new HashSet<>(keys)));
        topics.add(new Topic(texts.get("refusal.decision.headcount"), Set.of(PlanChange.HEADCOUNT)));
        topics.add(new Topic(texts.get("refusal.decision.duty"), Set.of(PlanChange.DUTY)));
        ApplicableRules rules = new ApplicableRules(scenario);
        Stream.concat(rules.focus().stream(), rules.others().stream())
                .forEach(topic -> topics.add(topic(topic, rules)));
        Paragraph heading = new Paragraph(texts.get("trainer.open.title"));
        heading.addClassName("open-title");
        Paragraph meaning = new Paragraph(texts.get("trainer.open.meaning"));
        meaning.addClassName("quiet");
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        ScrollRegion.mark(scroll, texts.get("trainer.open.title"));
        add(heading, meaning, scroll);
    }

    private Topic topic(LeverTopic topic, ApplicableRules rules) {
        Set<String> keys = new HashSet<>();
        rules.of(topic).stream().map(Lever::key).forEach(keys::add);
        if (topic == LeverTopic.KEY_ACCOUNTS) {
            keys.add(PlanChange.SCORES);
        }
        return new Topic(texts.get("leverTopic." + topic.key()), keys);
    }

    /** Shows as many rounds as are played. */
    void show(int rounds) {
        table.getBody().removeAllRows();
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(texts.get("trainer.open.topic")));
        for (int round = 0; round <= rounds; round++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(
                    round == 0
                            ? texts.get("trainer.open.practice")
                            : texts.figures().whole(round));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().removeAllRows();
        table.getHead().add(head);
        for (Topic topic : topics) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(topic.name());
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            for (int round = 0; round <= rounds; round++) {
                row.add(new NativeTableCell(toggle(topic, round)));
            }
            table.getBody().add(row);
        }
    }

    private NativeButton toggle(Topic topic, int round) {
        NativeButton toggle = new NativeButton();
        toggle.addClassName("open-toggle");
        toggle.setAriaLabel(texts.get("trainer.open.cell", topic.name(), Wording.round(texts, round)));
        toggle.setTestId("open-" + topic.keys().stream().sorted().findFirst().orElse("") + "-" + round);
        press(toggle, !isClosed(topic, round));
        toggle.addClickListener(e -> {
            Set<String> keys = closed.computeIfAbsent(round, r -> new HashSet<>());
            if (isClosed(topic, round)) {
                keys.removeAll(topic.keys());
            } else {
                keys.addAll(topic.keys());
            }
            press(toggle, !isClosed(topic, round));
        });
        return toggle;
    }

    private boolean isClosed(Topic topic, int round) {
        return closed.getOrDefault(round, Set.of()).containsAll(topic.keys());
    }

    private void press(NativeButton toggle, boolean open) {
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(open));
        toggle.setText(open ? "●" : "○");
    }

    /** Keys of closed decisions by round. */
    Map<Integer, Set<String>> closed() {
        return closed;
    }
}
