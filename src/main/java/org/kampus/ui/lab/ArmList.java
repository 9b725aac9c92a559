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
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.scenario.Scenario;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.KeptParts;
import org.kampus.ui.shell.TextLimit;

/** The plans compared: the baseline, then the variants with what they change. */
final class ArmList extends OrderedList {

    private final OpenExperiment open;
    private final Texts texts;
    private final Runnable changed;
    private final Scenario scenario;
    private final KeptParts<Integer, Arm> arms = new KeptParts<>(this);

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
        refresh();
    }

    /** Shows the plans as they are now; a field that is being filled in stays as it is. */
    void refresh() {
        List<Integer> numbers =
                IntStream.rangeClosed(0, open.order().variants().size()).boxed().toList();
        List<Arm> shown = arms.show(numbers, Arm::new);
        shown.forEach(Arm::refresh);
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

    /** An arm of the list: what can be filled in stays, what follows from it is told anew. */
    private final class Arm extends ListItem {

        private final int number;
        private final TextField name = new TextField(texts.get("lab.variant.name"));
        private final Select<Integer> from = new Select<>();
        private final Div told = new Div();
        private final Anchor plan = new Anchor();
        private final NativeButton remove = new NativeButton();
        private int quarters;

        private Arm(int number) {
            this.number = number;
            Span letter = new Span(letter(number));
            letter.addClassName("arm-letter");
            letter.getElement().setAttribute("aria-hidden", "true");
            letter.getElement().setAttribute("data-arm", Integer.toString(number));
            Div words = new Div();
            words.addClassName("arm-words");
            if (number > 0 && open.editable()) {
                fields();
                Div fields = new Div(name, from);
                fields.addClassName("arm-fields");
                words.add(fields);
            } else {
                words.add(new H3(name(open, number, texts)));
            }
            told.addClassName("arm-told");
            words.add(told);
            plan.addClassNames("button", "small");
            plan.setTestId("arm-plan-" + number);
            remove.addClassNames("icon-button", "delete");
            remove.setTestId("arm-remove-" + number);
            remove.setVisible(open.editable() && number > 0);
            remove.addClickListener(e -> remove());
            Div tools = new Div(plan, remove);
            tools.addClassName("arm-tools");
            add(letter, words, tools);
            addClassName("arm");
            setTestId("arm-" + number);
        }

        private void fields() {
            TextLimit limit = new TextLimit(name, Experiment.LONGEST_NAME, texts);
            name.setTestId("arm-name-" + number);
            name.addValueChangeListener(e -> {
                if (e.isFromClient() && limit.keeps()) {
                    open.changeVariant(
                            number, new Variant(e.getValue().strip(), variant().schedule()));
                    refresh();
                }
            });
            from.setLabel(texts.get("lab.variant.from"));
            from.setItemLabelGenerator(
                    quarter -> texts.get("lab.variant.quarter", texts.figures().whole(quarter)));
            from.setTestId("arm-from-" + number);
            from.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    Variant variant = variant();
                    open.changeVariant(
                            number,
                            Variant.from(
                                    open.order().baseline(),
                                    variant.name(),
                                    e.getValue(),
                                    variant.schedule().steps().getLast().plan()));
                    changed.run();
                }
            });
        }

        private Variant variant() {
            return open.order().variants().get(number - 1);
        }

        private void remove() {
            List<Variant> variants = new ArrayList<>(open.order().variants());
            variants.remove(number - 1);
            open.changeVariants(variants);
            changed.run();
        }

        private void refresh() {
            String title = name(open, number, texts);
            if (number > 0 && open.editable()) {
                name.setValue(title);
                offerQuarters();
            }
            told.removeAll();
            told.add(number == 0 ? baseline() : changes(number), payroll(number));
            violations(number).forEach(told::add);
            plan.setHref(Addresses.within(Addresses.variant(open.id(), number), Addresses.STRUCTURE));
            plan.setText(texts.get(open.editable() ? "lab.plan.edit" : "lab.plan.see"));
            plan.getElement().setAttribute("aria-label", texts.get("lab.plan.of", plan.getText(), title));
            remove.setAriaLabel(texts.get("lab.variant.remove", title));
        }

        private void offerQuarters() {
            int now = open.order().quarters();
            if (now != quarters) {
                quarters = now;
                from.setItems(IntStream.rangeClosed(1, now).boxed().toList());
            }
            from.setValue(Math.min(open.fromQuarter(number), now));
            from.setVisible(now > 1);
        }
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
            for (Decision decision : Decision.of(deviation.changes(), scenario.limits())) {
                lines.add(new ListItem(wording.line(decision)));
            }
            all.add(lines);
        }
        if (deviations.isEmpty()) {
            Paragraph same = new Paragraph(texts.get(open.editable() ? "lab.variant.same" : "lab.variant.kept"));
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
}
