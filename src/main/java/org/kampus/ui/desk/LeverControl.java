package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.ApplicableRules;
import org.kampus.ui.i18n.Texts;

/** One rule: its name with a definition, its control with a unit, and last quarter's value. */
final class LeverControl extends Div implements PlanControl {

    private final DeskGame game;
    private final ApplicableRules rules;
    private final Lever lever;
    private final Texts texts;
    private final PlanWording wording;
    private final Paragraph last = new Paragraph();
    private final Map<Integer, NativeButton> choices = new LinkedHashMap<>();
    private final Div group = new Div();
    private final Presses presses = new Presses(group, "choice");
    private final Stepper stepper;

    LeverControl(DeskGame game, Lever lever, Texts texts) {
        this.game = game;
        this.rules = new ApplicableRules(game.view().scenario());
        this.lever = lever;
        this.texts = texts;
        this.wording = new PlanWording(texts);
        addClassName("lever");
        last.addClassNames("lever-last", "quiet");
        stepper = LeverStepper.stepper(game, lever, texts, wording::shortValue);
        Div control = new Div();
        control.addClassName("lever-control");
        if (lever.choices().isEmpty()) {
            control.add(stepper);
        } else {
            control.add(choice());
        }
        add(name(), control, last);
        MatesHere.mark(this, this, game, lever.key(), texts);
        refresh();
    }

    /** The same as a section of its own, with the lever's name for a heading. */
    LeverControl asSection() {
        addClassName("sole-lever");
        replace(getComponentAt(0), new H2(name()));
        return this;
    }

    private Term name() {
        Term name = new Term(
                texts.get("lever." + lever.key()),
                texts.get("lever." + lever.key() + ".meaning"),
                new Expectation(texts).ways(lever, game));
        name.addClassName("lever-name");
        return name;
    }

    private Div choice() {
        group.addClassName("choices");
        group.setClassName("many", lever.choices().size() > 3);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", wording.lever(lever));
        for (int i = 0; i < lever.choices().size(); i++) {
            int value = i;
            NativeButton button = new NativeButton(wording.value(lever, i), e -> presses.answer(() -> set(value)));
            button.getElement()
                    .setAttribute(
                            "data-testid",
                            "lever-" + lever.key() + "-" + lever.choices().get(i));
            button.getElement().setAttribute("data-answer", lever.choices().get(i));
            choices.put(i, button);
            group.add(button);
        }
        return group;
    }

    private void set(double value) {
        game.change(plan -> {
            OperatingPlan changed = lever.set(plan, value);
            // Several sales are at least two; one is what the other choice means.
            boolean several = lever == Lever.HANDOVER_CONDITION && value == 1;
            return several && Lever.HANDOVER_AFTER_SALES.get(changed) < 2
                    ? Lever.HANDOVER_AFTER_SALES.set(changed, 2)
                    : changed;
        });
    }

    @Override
    public void refresh() {
        double now = lever.get(game.plan());
        double before = lever.get(game.view().lastPlan());
        choices.forEach((value, button) -> {
            boolean pressed = value == (int) now;
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            button.setEnabled(game.editable(lever.key()));
            // A choice without sense in the case is only shown where it is in force.
            button.setVisible(pressed || rules.choices(lever).contains(value));
        });
        if (!choices.isEmpty()) {
            presses.show(lever.choices().get((int) now));
        }
        stepper.show(now, wording.shortValue(lever, now), game.editable(lever.key()));
        getElement().setAttribute("data-changed", Boolean.toString(now != before));
        boolean closed = game.editable() && !game.editable(lever.key());
        last.setText(
                closed
                        ? texts.get("desk.closed")
                        : texts.get(
                                game.view().played().isEmpty() ? "rules.start" : "rules.last",
                                wording.valueWithUnit(lever, before)));
        Closed.mark(this, game, lever.key(), texts);
        setVisible(rules.apply(lever, game.plan()));
    }
}
