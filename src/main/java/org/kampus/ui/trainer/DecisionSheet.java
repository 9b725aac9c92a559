package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.ApplicableRules;
import org.kampus.scenario.Scenario;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;

/** A form on which a team without devices decides: the plan as the company has it, and room for another one. */
final class DecisionSheet extends Div {

    private final Scenario scenario;
    private final Texts texts;
    private final PlanWording words;

    DecisionSheet(Scenario scenario, Texts texts) {
        this.scenario = scenario;
        this.texts = texts;
        this.words = new PlanWording(texts);
        Span team = new Span(texts.get("sheets.form.team"));
        Span round = new Span(texts.get("sheets.form.round"));
        Div head = new Div(team, round);
        head.addClassName("form-head");
        Paragraph how = new Paragraph(texts.get("sheets.form.how"));
        Paragraph why = new Paragraph(texts.get("sheets.form.why"));
        why.addClassName("form-why");
        add(head, how, board(), new H3(texts.get("sheets.form.rules")), rules(), why);
    }

    private NativeTable board() {
        OperatingPlan plan = scenario.startingPlan();
        List<Role> roles = scenario.limits().roles().stream().sorted().toList();
        NativeTable table = new NativeTable();
        table.addClassName("form-board");
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(texts.get("board.function")));
        roles.forEach(role -> head.add(new NativeTableHeaderCell(words.role(role))));
        table.getHead().add(head);
        for (SalesFunction function :
                scenario.limits().functions().stream().sorted().toList()) {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableHeaderCell(words.function(function)));
            roles.forEach(
                    role -> row.add(new NativeTableCell(mark(plan.structure().involvement(function, role)))));
            table.getBody().add(row);
        }
        NativeTableRow people = new NativeTableRow();
        people.addClassName("form-people");
        people.add(new NativeTableHeaderCell(texts.get("sheets.form.people")));
        roles.forEach(role -> people.add(new NativeTableCell(texts.get(
                "sheets.form.now", texts.figures().whole(plan.structure().headcount(role))))));
        table.getBody().add(people);
        return table;
    }

    private static String mark(Involvement involvement) {
        return switch (involvement) {
            case DOES -> "●";
            case HELPS -> "○";
            default -> "";
        };
    }

    private NativeTable rules() {
        OperatingPlan plan = scenario.startingPlan();
        ApplicableRules rules = new ApplicableRules(scenario);
        NativeTable table = new NativeTable();
        table.addClassName("form-rules");
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"rule", "range", "today", "fresh"}) {
            head.add(new NativeTableHeaderCell(texts.get("sheets.form." + column)));
        }
        table.getHead().add(head);
        Stream.concat(rules.focus().stream(), rules.others().stream())
                .flatMap(topic -> rules.of(topic).stream())
                .filter(lever -> rules.apply(lever, plan))
                .forEach(lever -> {
                    NativeTableRow row = new NativeTableRow();
                    row.add(
                            new NativeTableHeaderCell(words.lever(lever)),
                            new NativeTableCell(range(lever, rules)),
                            new NativeTableCell(words.value(lever, plan)),
                            new NativeTableCell(""));
                    table.getBody().add(row);
                });
        return table;
    }

    private String range(Lever lever, ApplicableRules rules) {
        return switch (lever.kind()) {
            case CHOICE, SWITCH ->
                rules.choices(lever).stream()
                        .map(choice -> words.value(lever, choice.doubleValue()))
                        .collect(Collectors.joining(" / "));
            case NUMBER, WHOLE_NUMBER, SHARE ->
                texts.get(
                        "sheets.form.fromTo", words.value(lever, lever.min()), words.valueWithUnit(lever, lever.max()));
        };
    }
}
