package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.ui.i18n.Texts;

/** One rule: its name with a definition, its control with a unit, and last quarter's value. */
final class LeverControl extends Div {

    private final DeskGame game;
    private final Lever lever;
    private final Texts texts;
    private final PlanWording wording;
    private final Paragraph last = new Paragraph();
    private final List<NativeButton> choices = new ArrayList<>();
    private final Stepper stepper;

    LeverControl(DeskGame game, Lever lever, Texts texts) {
        this.game = game;
        this.lever = lever;
        this.texts = texts;
        this.wording = new PlanWording(texts);
        addClassName("lever");
        Term name = new Term(wording.lever(lever), texts.get("lever." + lever.key() + ".meaning"));
        name.addClassName("lever-name");
        last.addClassNames("lever-last", "quiet");
        stepper = new Stepper(texts, wording.lever(lever), lever.min(), lever.max(), lever.step(), this::set);
        stepper.setTestIds("lever-" + lever.key());
        Div control = new Div();
        control.addClassName("lever-control");
        if (lever.choices().isEmpty()) {
            control.add(stepper);
        } else {
            control.add(choice());
        }
        add(name, control, last);
        refresh();
    }

    private Div choice() {
        Div group = new Div();
        group.addClassName("choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", wording.lever(lever));
        for (int i = 0; i < lever.choices().size(); i++) {
            int value = i;
            NativeButton button = new NativeButton(wording.value(lever, i), e -> set(value));
            button.getElement()
                    .setAttribute(
                            "data-testid",
                            "lever-" + lever.key() + "-" + lever.choices().get(i));
            choices.add(button);
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

    /** Shows the plan as it is now. */
    void refresh() {
        double now = lever.get(game.plan());
        double before = lever.get(game.view().lastPlan());
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(i == (int) now));
            choices.get(i).setEnabled(game.editable());
        }
        stepper.show(now, wording.shortValue(lever, now), game.editable());
        getElement().setAttribute("data-changed", Boolean.toString(now != before));
        last.setText(texts.get(
                game.view().played().isEmpty() ? "rules.start" : "rules.last", wording.valueWithUnit(lever, before)));
        setVisible(lever != Lever.HANDOVER_AFTER_SALES || Lever.HANDOVER_CONDITION.get(game.plan()) == 1);
    }
}
