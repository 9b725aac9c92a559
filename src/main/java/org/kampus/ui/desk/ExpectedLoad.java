package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.KeptParts;

/** What the whole plan is expected to cost and to ask of people, beside the plan before. */
final class ExpectedLoad extends Div {

    private final Texts texts;
    private final Span payroll = new Span();
    private final Span perWeek = new Span();
    private final Span perQuarter = new Span();
    private final H3 heading;
    private final Div rows = new Div();
    private final KeptParts<Role, Row> parts = new KeptParts<>(rows);

    /** Hours asked against hours available of one role. */
    private static final class Row extends Div {

        private final Span bar = new Span();
        private final Span numbers = new Span();

        private Row(Role role, Texts texts) {
            bar.addClassName("load-bar");
            RoleBadge.color(bar, role);
            numbers.addClassName("load-numbers");
            addClassName("load-row");
            getElement().setAttribute("role", "img");
            add(new RoleBadge(role, texts), bar, numbers);
        }
    }

    ExpectedLoad(Texts texts) {
        this.texts = texts;
        addClassName("effect");
        Term name = new Term(texts.get("desk.payroll"), texts.get("desk.payroll.meaning"));
        name.addClassName("label");
        payroll.addClassName("value");
        perWeek.addClassName("difference");
        perQuarter.addClassName("difference");
        Div money = new Div(name, payroll, perWeek, perQuarter);
        money.addClassName("payroll");
        heading = new H3(texts.get("desk.load"));
        rows.addClassName("loads");
        add(money, heading, rows);
    }

    void show(DeskGame game) {
        Figures figures = texts.figures();
        PayScale pay = game.view().scenario().pay();
        OperatingPlan before = game.view().lastPlan();
        OperatingPlan after = game.plan();
        double is = pay.weekly(after.structure());
        double difference = is - pay.weekly(before.structure());
        payroll.setText(figures.moneyPerWeek(is));
        perWeek.setVisible(difference != 0);
        perQuarter.setVisible(difference != 0);
        perWeek.setText(texts.get("figures.perWeek", figures.moneyDifference(difference)));
        perQuarter.setText(
                texts.get("figures.perQuarter", figures.moneyDifference(difference * Scenario.WEEKS_PER_QUARTER)));
        heading.setVisible(game.foretells());
        rows.setVisible(game.foretells());
        if (game.foretells()) {
            showLoads(game, before, after);
        }
    }

    private void showLoads(DeskGame game, OperatingPlan before, OperatingPlan after) {
        WorkloadForecast was = game.forecast(before);
        WorkloadForecast is = game.forecast(after);
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> staffed(after, role) || staffed(before, role))
                .toList();
        List<Row> shown = parts.show(roles, role -> new Row(role, texts));
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            double now = is.load(role);
            boolean over = staffed(after, role) && now > 1;
            String from = staffed(before, role) ? texts.figures().percent(was.load(role)) : Figures.NONE;
            String to = staffed(after, role) ? texts.figures().percent(now) : Figures.NONE;
            Row row = shown.get(i);
            row.bar
                    .getElement()
                    .getStyle()
                    .set("--share", Double.toString(staffed(after, role) ? Math.min(1.5, now) : 0));
            row.bar.getElement().setAttribute("data-over", Boolean.toString(over));
            row.numbers.setText(from.equals(to) ? to : texts.get("desk.fromTo", from, to));
            row.numbers.setClassName("over", over);
            row.numbers.setTitle(over ? texts.get("board.overload") : "");
            row.getElement()
                    .setAttribute("aria-label", texts.get("desk.load.row", texts.get("role." + role.key()), from, to));
        }
    }

    private static boolean staffed(OperatingPlan plan, Role role) {
        return plan.structure().headcount(role) > 0;
    }
}
