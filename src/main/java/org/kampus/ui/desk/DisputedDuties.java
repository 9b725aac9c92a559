package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kampus.organisation.DisputedDuty;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.scenario.ApplicableRules;
import org.kampus.ui.i18n.Texts;

/** Switches on top of a preset: duties that good departments give to different roles. */
final class DisputedDuties extends Div implements PlanControl {

    private final DeskGame game;
    private final PlanLimits limits;
    private final List<Runnable> shown = new ArrayList<>();

    DisputedDuties(DeskGame game, Texts texts) {
        this.game = game;
        this.limits = game.view().scenario().limits();
        addClassName("disputes");
        add(new H3(texts.get("dispute.title")));
        for (DisputedDuty duty : DisputedDuty.values()) {
            add(question(duty, texts));
        }
        Lever sharing = Lever.ORDERS_SHARED;
        if (new ApplicableRules(game.view().scenario()).of(sharing.topic()).contains(sharing)) {
            add(question(sharing, texts));
        }
        refresh();
    }

    private Div question(DisputedDuty duty, Texts texts) {
        Div answers = answers(texts.get("dispute." + duty.key()));
        for (DisputedDuty.Answer answer : duty.answers(limits)) {
            answers.add(answer(
                    texts.get("dispute." + duty.key() + "." + answer.key()),
                    duty.key() + "-" + answer.key(),
                    plan -> duty.answer(plan.structure()).equals(Optional.of(answer)),
                    plan -> plan.withStructure(duty.settle(plan.structure(), answer, limits))));
        }
        Div question = question(texts.get("dispute." + duty.key()), answers);
        shown.add(() -> question.setVisible(
                DisputedDuty.open(game.plan().structure(), limits).contains(duty)));
        return question;
    }

    private Div question(Lever lever, Texts texts) {
        PlanWording wording = new PlanWording(texts);
        Div answers = answers(wording.lever(lever));
        for (int i = 0; i < lever.choices().size(); i++) {
            int value = i;
            answers.add(answer(
                    wording.value(lever, i),
                    lever.key() + "-" + lever.choices().get(i),
                    plan -> lever.get(plan) == value,
                    plan -> lever.set(plan, value)));
        }
        return question(wording.lever(lever), answers);
    }

    private static Div question(String text, Div answers) {
        Div question = new Div(new Span(text), answers);
        question.addClassName("dispute");
        return question;
    }

    private static Div answers(String question) {
        Div answers = new Div();
        answers.addClassName("choices");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", question);
        return answers;
    }

    private NativeButton answer(
            String text, String id, Predicate<OperatingPlan> given, UnaryOperator<OperatingPlan> give) {
        NativeButton button = new NativeButton(text, e -> game.change(give));
        button.setTestId("dispute-" + id);
        shown.add(() -> button.getElement().setAttribute("aria-pressed", Boolean.toString(given.test(game.plan()))));
        return button;
    }

    @Override
    public void refresh() {
        shown.forEach(Runnable::run);
        setVisible(game.editable(PlanChange.DUTY));
    }
}
