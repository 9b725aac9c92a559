package org.kampus.ui.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.kampus.insight.Remedy;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;

/** Leads from a cause to the place of the plan that acts on it, with what that costs. */
final class RemedyLink {

    private RemedyLink() {}

    /** Where the quarter's plan acts on a cause; empty for reasons of the client's own. */
    static Optional<Paragraph> of(DepartureCause cause, ShownQuarter shown) {
        OperatingPlan plan = shown.planOf(Math.max(0, shown.number()));
        return Remedy.of(cause, plan, shown.game().scenario()).map(remedy -> told(remedy, plan, shown));
    }

    private static Paragraph told(Remedy remedy, OperatingPlan plan, ShownQuarter shown) {
        Texts texts = shown.texts();
        PlanWording words = new PlanWording(texts);
        String name = remedy.lever()
                .map(words::lever)
                .or(() -> remedy.function().map(words::function))
                .orElse("");
        DeskPlace place = remedy.lever().isPresent() ? DeskPlace.RULES : DeskPlace.STRUCTURE;
        Paragraph line = new Paragraph();
        line.addClassNames("quiet", "remedy");
        line.setTestId("remedy");
        line.add(new Span(texts.get("remedy.acts") + " "));
        if (shown.game().finished()) {
            line.add(new Span(name));
        } else {
            line.add(new Anchor(place.address(shown.game()), name));
        }
        line.add(new Span(" " + cost(remedy, plan, shown, words)));
        return line;
    }

    private static String cost(Remedy remedy, OperatingPlan plan, ShownQuarter shown, PlanWording words) {
        Texts texts = shown.texts();
        if (remedy.lever().isPresent()) {
            Lever lever = remedy.lever().get();
            String now = texts.get("remedy.now", words.value(lever, plan));
            return lever == Lever.DISCOUNT
                    ? now
                            + " "
                            + texts.get(
                                    "remedy.price",
                                    texts.figures().money(shown.quarter().revenue() / 100))
                    : now;
        }
        return remedy.role()
                .map(role -> texts.get(
                        "remedy.people",
                        words.role(role),
                        texts.figures().whole(plan.structure().headcount(role)),
                        texts.figures().moneyPerWeek(remedy.weeklyPay())))
                .orElseGet(() -> texts.get("remedy.nobody"));
    }
}
