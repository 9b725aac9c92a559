package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kampus.lab.Experiment;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.scenario.Scenario;
import org.kampus.ui.desk.Decision;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;

/** The plans compared: the baseline, then the variants with what they change. */
final class ArmList extends OrderedList {

    private final OpenExperiment open;
    private final Texts texts;
    private final Runnable changed;
    private final Scenario scenario;

    /**
     * The plans of an experiment.
     *
     * @param changed told when the list has other variants than before
     */
    ArmList(OpenExperiment open, Texts texts, Runnable changed) {
        this.open = open;
        this.texts = texts;
        this.changed = changed;
        this.scenario = open.lab().shippedCase(open.order());
        addClassName("arms");
        for (int arm = 0; arm <= open.order().variants().size(); arm++) {
            add(item(arm));
        }
    }

    /** Name of an arm. */
    static String name(OpenExperiment open, int arm, Texts texts) {
        return arm == 0
                ? texts.get("lab.baseline")
                : open.order().variants().get(arm - 1).name();
    }

    /** Names of all arms, the baseline first. */
    static List<String> names(OpenExperiment open, Texts texts) {
        return IntStream.rangeClosed(0, open.order().variants().size())
                .mapToObj(arm -> name(open, arm, texts))
                .toList();
    }

    /** The letter by which an arm is known in tables and charts; the baseline has none. */
    static String letter(int arm) {
        return arm == 0 ? "0" : String.valueOf((char) ('A' + arm - 1));
    }

    private ListItem item(int arm) {
        Span letter = new Span(letter(arm));
        letter.addClassName("arm-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        letter.getElement().setAttribute("data-arm", Integer.toString(arm));
        Div words = new Div();
        words.addClassName("arm-words");
        if (arm > 0 && open.editable()) {
            Div fields = new Div(nameField(arm));
            fields.addClassName("arm-fields");
            if (open.order().quarters() > 1) {
                fields.add(fromQuarter(arm));
            }
            words.add(fields);
        } else {
            words.add(new H3(name(open, arm, texts)));
        }
        words.add(arm == 0 ? baseline() : changes(arm), payroll(arm));
        violations(arm).forEach(words::add);
        ListItem item = new ListItem(letter, words, tools(arm));
        item.addClassName("arm");
        item.getElement().setAttribute("data-testid", "arm-" + arm);
        return item;
    }

    private TextField nameField(int arm) {
        TextField field = new TextField(texts.get("lab.variant.name"));
        field.setValue(name(open, arm, texts));
        field.setMaxLength(Experiment.LONGEST_NAME);
        field.setTestId("arm-name-" + arm);
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                open.changeVariant(
                        arm,
                        new Variant(
                                e.getValue().strip(),
                                open.order().variants().get(arm - 1).schedule()));
            }
        });
        return field;
    }

    private Select<Integer> fromQuarter(int arm) {
        Select<Integer> field = new Select<>();
        field.setLabel(texts.get("lab.variant.from"));
        field.setItems(IntStream.rangeClosed(1, open.order().quarters()).boxed().toList());
        field.setItemLabelGenerator(
                quarter -> texts.get("lab.variant.quarter", texts.figures().whole(quarter)));
        field.setValue(Math.min(open.fromQuarter(arm), open.order().quarters()));
        field.setTestId("arm-from-" + arm);
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                Variant variant = open.order().variants().get(arm - 1);
                open.changeVariant(
                        arm,
                        Variant.from(
                                open.order().baseline(),
                                variant.name(),
                                e.getValue(),
                                variant.schedule().steps().getLast().plan()));
                changed.run();
            }
        });
        return field;
    }

    private Paragraph baseline() {
        int steps = open.order().baseline().steps().size();
        String key = open.order().game() == null ? "lab.baseline.case" : "lab.baseline.game";
        Paragraph told = new Paragraph(
                steps == 1
                        ? texts.get(key)
                        : texts.get(
                                "lab.baseline.steps", texts.get(key), texts.count("lab.baseline.changes", steps - 1L)));
        told.addClassName("quiet");
        return told;
    }

    private Div changes(int arm) {
        PlanWording wording = new PlanWording(texts);
        Div all = new Div();
        all.addClassName("arm-changes");
        List<Variant.Deviation> deviations =
                open.order().variants().get(arm - 1).deviations(open.order().baseline());
        for (Variant.Deviation deviation : deviations) {
            if (deviation.fromQuarter() > open.order().quarters()) {
                continue;
            }
            if (deviation.fromQuarter() > 1 || deviations.size() > 1) {
                Span when =
                        new Span(texts.get("lab.variant.since", texts.figures().whole(deviation.fromQuarter())));
                when.addClassName("quiet");
                all.add(when);
            }
            UnorderedList lines = new UnorderedList();
            for (Decision decision : Decision.of(deviation.changes())) {
                lines.add(new ListItem(wording.line(decision)));
            }
            all.add(lines);
        }
        if (deviations.isEmpty()) {
            Paragraph same = new Paragraph(texts.get("lab.variant.same"));
            same.addClassName("quiet");
            all.add(same);
        }
        return all;
    }

    private Paragraph payroll(int arm) {
        PayScale pay = scenario.pay();
        double weekly = pay.weekly(lastPlan(arm).structure());
        String people = texts.count("desk.people", lastPlan(arm).structure().headcount());
        String money = texts.figures().moneyPerWeek(weekly);
        double difference = weekly - pay.weekly(lastPlan(0).structure());
        Paragraph told = new Paragraph(
                arm == 0
                        ? texts.get("lab.payroll", people, money)
                        : texts.get(
                                "lab.payroll.difference",
                                people,
                                money,
                                Math.abs(difference) < 0.5
                                        ? texts.get("score.delta.same")
                                        : texts.figures().moneyDifference(difference)));
        told.addClassNames("quiet", "arm-payroll");
        return told;
    }

    private OperatingPlan lastPlan(int arm) {
        PlanSchedule schedule = open.schedule(arm);
        return schedule.planIn(open.order().quarters());
    }

    private List<Paragraph> violations(int arm) {
        PlanWording wording = new PlanWording(texts);
        List<Paragraph> notices = new ArrayList<>();
        for (PlanLimits.Violation violation : scenario.limits().violations(lastPlan(arm), scenario.pay())) {
            Paragraph notice = new Paragraph(texts.get("lab.violation", wording.violation(violation)));
            notice.addClassNames("notice", "warn");
            notices.add(notice);
        }
        return notices;
    }

    private Div tools(int arm) {
        Anchor plan = new Anchor(
                open.address("plan/" + arm + "/structure"),
                texts.get(open.editable() ? "lab.plan.edit" : "lab.plan.see"));
        plan.addClassNames("button", "small");
        plan.getElement().setAttribute("aria-label", texts.get("lab.plan.of", plan.getText(), name(open, arm, texts)));
        plan.setTestId("arm-plan-" + arm);
        Div tools = new Div(plan);
        tools.addClassName("arm-tools");
        if (open.editable() && arm > 0) {
            NativeButton remove = new NativeButton("", e -> {
                List<Variant> variants = new ArrayList<>(open.order().variants());
                variants.remove(arm - 1);
                open.changeVariants(variants);
                changed.run();
            });
            remove.addClassNames("icon-button", "delete");
            remove.setAriaLabel(texts.get("lab.variant.remove", name(open, arm, texts)));
            remove.setTestId("arm-remove-" + arm);
            tools.add(remove);
        }
        return tools;
    }
}
