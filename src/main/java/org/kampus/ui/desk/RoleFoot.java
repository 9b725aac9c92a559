package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.Decision;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** The foot of a column of the structure board: people, pay, and hours asked of hours available. */
final class RoleFoot extends Div {

    private final DeskGame game;
    private final Role role;
    private final Texts texts;
    private final Stepper people;
    private final Div pay = new Div();
    private final Div hours = new Div();
    private final Span bar = new Span();
    private final Span share = new Span();
    private final Span detail = new Span();

    RoleFoot(DeskGame game, Role role, Texts texts) {
        this.game = game;
        this.role = role;
        this.texts = texts;
        addClassName("role-foot");
        RoleBadge.color(this, role);
        RoleBadge badge = new RoleBadge(role, texts);
        Term name = name(texts.get("role." + role.key()), role, game, texts);
        name.addClassName("foot-name");
        Div heading = new Div(badge, name);
        heading.addClassName("foot-role");
        people = new Stepper(
                texts,
                texts.get("role." + role.key()),
                StepScale.whole(0, game.view().scenario().limits().maxHeadcount()),
                number -> texts.figures().whole(number),
                this::employ);
        people.setTestIds("people-" + role.key());
        people.addClassName("foot-people");
        pay.addClassName("foot-pay");
        hours.addClassName("foot-hours");
        bar.addClassName("load-bar");
        share.addClassName("foot-share");
        detail.addClassName("foot-detail");
        hours.add(share, bar, detail);
        add(heading, people, pay, hours);
        MatesHere.mark(this, this, game, Decision.headcount(role), texts);
    }

    /** A role's name that tells what the role does and what more or fewer people in it are expected to do. */
    static Term name(String written, Role role, DeskGame game, Texts texts) {
        return new Term(
                written, texts.get("role." + role.key() + ".meaning"), new Expectation(texts).waysOfHeadcount(game));
    }

    private void employ(double number) {
        game.change(plan -> plan.withStructure(plan.structure().withHeadcount(role, (int) number)));
    }

    void refresh(WorkloadForecast forecast) {
        Figures figures = texts.figures();
        SalesStructure structure = game.plan().structure();
        int count = structure.headcount(role);
        people.show(count, figures.whole(count), game.editable(PlanChange.HEADCOUNT));
        Closed.mark(people, game, PlanChange.HEADCOUNT, texts);
        people.getElement()
                .setAttribute(
                        "data-changed",
                        Boolean.toString(
                                count != game.view().lastPlan().structure().headcount(role)));
        pay.setText(
                count == 0
                        ? Figures.NONE
                        : figures.money(count * game.view().scenario().pay().expected(structure, role)));
        hours.setVisible(game.foretells());
        double load = forecast.load(role);
        boolean over = count > 0 && load > 1;
        bar.getElement().getStyle().set("--share", Double.toString(count == 0 ? 0 : Math.min(1.5, load)));
        bar.getElement().setAttribute("data-over", Boolean.toString(over));
        hours.getElement().setAttribute("data-over", Boolean.toString(over));
        if (count == 0) {
            boolean owns = owns(structure);
            share.setText(owns ? texts.get("board.unstaffed") : Figures.NONE);
            detail.setText("");
            hours.setTitle("");
            return;
        }
        share.setText((over ? "! " : "") + figures.percent(load));
        String hoursText = texts.get(
                "board.hoursOf",
                figures.whole(forecast.asked().getOrDefault(role, 0.0)),
                figures.whole(forecast.available().getOrDefault(role, 0.0)));
        detail.setText(load == 0 ? texts.get("board.idle") : hoursText);
        hours.setTitle(over ? texts.get("board.overload") : hoursText);
    }

    private boolean owns(SalesStructure structure) {
        for (SalesFunction function : game.view().scenario().limits().functions()) {
            if (structure.involvement(function, role) == Involvement.DOES) {
                return true;
            }
        }
        return false;
    }
}
