package org.kampus.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kampus.application.GameView;
import org.kampus.application.NoSuchCaseException;
import org.kampus.application.PlayService;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.Gap;
import org.kampus.application.lab.SearchResult;
import org.kampus.application.lab.SearchResult.Found;
import org.kampus.lab.Metric;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.Variant;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.PlanWarnings;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.TextLimit;

/** The plans behind the points of a frontier: what they bring, what they change, and the ways to go on with them. */
final class FoundPlans extends OrderedList {

    private final OpenExperiment open;
    private final PlayService play;
    private final Texts texts;
    private final MetricWording metrics;
    private final SearchConstraints under;

    FoundPlans(SearchResult found, OpenExperiment open, PlayService play, Texts texts) {
        this.open = open;
        this.play = play;
        this.texts = texts;
        this.metrics = new MetricWording(texts);
        this.under = found.under();
        addClassName("found-plans");
        for (int i = 0; i < found.frontier().size(); i++) {
            add(item(i, found.frontier().get(i)));
        }
    }

    /** Shows the plan of a point. */
    void choose(int position) {
        ListItem chosen = (ListItem) getComponentAt(position);
        getChildren().forEach(item -> item.getElement().setAttribute("data-chosen", Boolean.toString(item == chosen)));
        chosen.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    private ListItem item(int position, Found plan) {
        OperatingPlan best = PlanCodec.fromJson(plan.plan());
        OperatingPlan start = open.order().baseline().planIn(1);
        boolean same = best.equals(start);
        String name = plan.preset().isEmpty() && !same
                ? texts.get("lab.search.plan", texts.figures().whole(position + 1.0))
                : texts.get(
                        "lab.search.plan.textbook",
                        texts.figures().whole(position + 1.0),
                        texts.get(same ? "lab.baseline" : "preset." + plan.preset()));
        String people = texts.count("desk.people", best.structure().headcount());
        String payroll = texts.figures().moneyPerWeek(plan.weeklyPayroll());
        String profit = metrics.value(Metric.PROFIT, plan.profit());
        String retention = metrics.value(Metric.RETENTION, plan.retention());
        Paragraph brings = new Paragraph(
                same
                        ? texts.get("lab.search.brings.start", profit, retention, people, payroll)
                        : texts.get(
                                "lab.search.brings",
                                profit,
                                gap(Metric.PROFIT, plan.profitGap()),
                                retention,
                                gap(Metric.RETENTION, plan.retentionGap()),
                                people,
                                payroll));
        UnorderedList changes = new UnorderedList();
        PlanWording wording = new PlanWording(texts);
        List<Decision> decisions = under.decisions(start, best, open.scenario().limits());
        for (int i = 0; i < decisions.size(); i++) {
            String line = wording.line(decisions.get(i));
            changes.add(new ListItem(
                    under.decisionsPerQuarter() == 0
                            ? line
                            : texts.get("lab.search.step", texts.figures().whole(under.quarter(i)), line)));
        }
        Div all = new Div(changes);
        all.addClassName("arm-changes");
        NativeButton compare = new NativeButton(texts.get("lab.search.compare"), e -> compare(name, best));
        compare.addClassNames("button", "small");
        compare.setTestId("found-compare-" + (position + 1));
        NativeButton game = new NativeButton(texts.get("lab.search.play"), e -> begin(best));
        game.addClassNames("button", "small");
        game.setTestId("found-play-" + (position + 1));
        compare.setVisible(!same);
        Div tools = new Div(compare, game);
        tools.addClassName("lab-files");
        ListItem item = new ListItem(new H3(name), brings, all, tools);
        wording.undone(PlanWarnings.in(best.structure(), open.scenario())).ifPresent(words -> {
            Paragraph undone = new Paragraph(words);
            undone.addClassNames("notice", "stop");
            item.addComponentAtIndex(2, undone);
        });
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }

    private String gap(Metric metric, Gap gap) {
        if (!gap.hasInterval()) {
            return texts.get("lab.search.gap.none", metrics.difference(metric, gap.difference()));
        }
        return texts.get(
                gap.clear() ? "lab.search.gap" : "lab.search.gap.unclear",
                metrics.difference(metric, gap.difference()),
                metrics.difference(metric, gap.low()),
                metrics.difference(metric, gap.high()));
    }

    /** A new draft in which the plan stands beside the one the search began with, in fates of its own. */
    private void compare(String name, OperatingPlan plan) {
        ExperimentOrder order = open.order();
        OperatingPlan start = order.baseline().planIn(1);
        PlanSchedule baseline = PlanSchedule.steady(start);
        PlanSchedule schedule = under.schedule(start, plan, open.scenario().limits());
        String title = texts.get("lab.search.compare.name", order.name());
        ExperimentOrder draft = order.withPlans(baseline, List.of(new Variant(name, schedule)))
                .withName(TextLimit.shortened(title, ExperimentOrder.LONGEST_NAME));
        UI.getCurrent()
                .navigate(Addresses.experiment(
                        open.lab().create(open.visitor(), draft).id()));
    }

    /** A new game of the case with the plan on the desk. */
    private void begin(OperatingPlan found) {
        OperatingPlan plan = under.schedule(
                        open.order().baseline().planIn(1),
                        found,
                        open.scenario().limits())
                .planIn(1);
        try {
            GameView game = play.start(open.order().scenarioId(), open.visitor());
            play.saveDraft(game.id(), open.visitor(), game.version(), plan, texts.get("lab.search.play.reason"));
            UI.getCurrent().navigate(Addresses.within(Addresses.game(game.id()), Addresses.STRUCTURE));
        } catch (NoSuchCaseException e) {
            Problems.tell(texts.get("summary.again.gone", open.order().scenarioId()), texts);
        }
    }
}
