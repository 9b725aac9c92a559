package org.kampus.ui.desk;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import org.kampus.organisation.Lever;
import org.kampus.ui.i18n.Texts;

/** A cell of a table of rules: one lever's number, and beside it the value before the change. */
final class LeverStepper extends NativeTableCell implements PlanControl {

    private final DeskGame game;
    private final Lever lever;
    private final Texts texts;
    private final PlanWording wording;
    private final Stepper stepper;
    private final Span before = new Span();

    LeverStepper(DeskGame game, Lever lever, Texts texts) {
        this.game = game;
        this.lever = lever;
        this.texts = texts;
        this.wording = new PlanWording(texts);
        this.stepper = stepper(game, lever, texts, wording::value);
        before.addClassName("quiet");
        add(stepper, before);
        MatesHere.mark(this, this, game, lever.key(), texts);
        refresh();
    }

    /**
     * A stepper that sets a lever.
     *
     * @param written writes a value as it stands between the buttons
     */
    static Stepper stepper(DeskGame game, Lever lever, Texts texts, BiFunction<Lever, Double, String> written) {
        Stepper stepper = new Stepper(
                texts,
                texts.get("lever." + lever.key()),
                StepScale.of(lever),
                value -> written.apply(lever, value),
                value -> game.change(plan -> lever.set(plan, value)));
        stepper.acceptTyping(lever.kind() == Lever.Kind.SHARE ? 100 : 1);
        stepper.setTestIds("lever-" + lever.key());
        return stepper;
    }

    @Override
    public void refresh() {
        double now = lever.get(game.plan());
        double was = lever.get(game.view().lastPlan());
        stepper.show(now, wording.value(lever, now), game.editable(lever.key()));
        stepper.getElement().setAttribute("data-changed", Boolean.toString(now != was));
        Closed.mark(stepper, game, lever.key(), texts);
        before.setText(texts.get("rules.care.was", wording.value(lever, was)));
        before.setVisible(now != was);
    }
}
