package org.kampus.ui.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kampus.application.Explanations;
import org.kampus.application.GameView;
import org.kampus.application.PlayService;
import org.kampus.application.PlayedQuarter;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.ProfitStatement;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.organisation.Decision;
import org.kampus.scenario.LocalizedText;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.DeskPage;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.ui.desk.ForesightWording;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.lab.CompareLink;
import org.kampus.ui.shell.Visitor;

/** The whole game after its last quarter: scores over time, turning points, decisions, what to discuss. */
public abstract class SummaryView extends Div implements DeskPage {

    private final PlayService play;
    private final Explanations explanations;

    /** Builds an empty page. */
    protected SummaryView(PlayService play, Explanations explanations) {
        this.play = play;
        this.explanations = explanations;
        addClassNames("page", "results", "summary");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.SUMMARY;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        GameState view = game.view();
        if (view.played().isEmpty() || game.result().isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("summary.empty"));
            empty.addClassName("lead");
            add(new H1(texts.get("summary.title")), empty);
            return;
        }
        SimulationResult result = game.result().get();
        add(new H1(texts.get(view.finished() ? "summary.title" : "summary.title.soFar")));
        Paragraph what = new Paragraph(texts.get("summary.before.what"));
        what.addClassName("quiet");
        add(lead(view, result, texts), what, total(view, result, texts));
        add(new H2(texts.get("summary.accounts")), accounts(result, texts));
        add(new H2(texts.get("summary.scores")), charts(result, texts));
        add(new H2(texts.get("summary.turningPoints")), turningPoints(view, result, texts));
        add(new H2(texts.get("summary.luck")), luck(view, result, texts));
        List<Foreseen> foreseen = view.played().stream()
                .flatMap(quarter -> ShownQuarter.foreseen(view, result, quarter.number()).stream())
                .toList();
        if (!foreseen.isEmpty()) {
            Paragraph calibration = new Paragraph(new ForesightWording(texts).calibration(foreseen));
            calibration.getElement().setAttribute("data-testid", "calibration");
            add(new H2(texts.get("foresight.game")), calibration);
        }
        add(new H2(texts.get("summary.decisions")), decisions(view, texts));
        if (!view.scenario().briefing().questions().isEmpty()) {
            add(new H2(texts.get("summary.questions")), questions(view));
        }
        GameState.Origin origin = view.origin();
        if (origin != null) {
            add(new H2(texts.get("summary.again")), again(view, origin, texts));
            add(new CheckPanel(ShownQuarter.of(view, result, view.played().size(), texts, explanations), origin));
        }
    }

    private static ScoreComparison total(GameState view, SimulationResult result, Texts texts) {
        QuarterResult last = result.quarter(view.played().size());
        return new ScoreComparison(
                texts, Scorecard.of(last), ShownQuarter.find(result, 0).map(Scorecard::of), "summary.before");
    }

    private static Paragraph lead(GameState view, SimulationResult result, Texts texts) {
        Figures figures = texts.figures();
        ProfitStatement money = ProfitStatement.of(result.quarters());
        ClientBalance clients = ClientBalance.of(result.quarters());
        Paragraph lead = new Paragraph(texts.get(
                money.profit() < 0 ? "summary.sentence.loss" : "summary.sentence",
                texts.count("briefing.quarters", view.played().size()),
                figures.money(money.revenue()),
                figures.money(Math.abs(money.profit())),
                figures.whole(clients.opening()),
                figures.whole(clients.won()),
                figures.whole(clients.wonBack()),
                figures.whole(clients.stopped()),
                figures.whole(clients.closing())));
        lead.addClassName("lead");
        lead.getElement().setAttribute("data-testid", "summary-sentence");
        return lead;
    }

    /** How clients and money came about over the whole game. */
    private static Div accounts(SimulationResult result, Texts texts) {
        Div accounts = new Div(
                new SeriesChart(
                        BalanceChart.of(ClientBalance.of(result.quarters()), "kampus-summary-balance", texts), texts),
                new ProfitTable(ProfitStatement.of(result.quarters()), null, "profit.game", "profit.before", texts));
        accounts.addClassName("charts");
        return accounts;
    }

    private static Div charts(SimulationResult result, Texts texts) {
        Div charts = new Div();
        charts.addClassName("charts");
        for (ChartData chart : new SummaryCharts(result, texts).all()) {
            charts.add(new SeriesChart(chart, texts));
        }
        return charts;
    }

    /** The quarters whose decisions did most to a score of the game, whatever their sign. */
    private WorkedOut<List<QuarterEffect>> turningPoints(GameState view, SimulationResult result, Texts texts) {
        return new WorkedOut<>(
                "turning-points",
                () -> view.explainedBy(explanations).effects(result),
                effects -> new TurningPoints(view, result, effects, texts),
                texts);
    }

    private WorkedOut<LuckPath> luck(GameState view, SimulationResult result, Texts texts) {
        return new WorkedOut<>(
                "game-luck",
                () -> view.explainedBy(explanations).luck(result),
                path -> new Paragraph(
                        EffectsPanel.luck(path.game().get(Score.PROFIT.ordinal()), "summary.luck.game", texts)),
                texts);
    }

    private static String quarterAddress(GameState view, int quarter) {
        return Addresses.results(view.address(), quarter, "results");
    }

    private static OrderedList decisions(GameState view, Texts texts) {
        PlanWording words = new PlanWording(texts);
        Figures figures = texts.figures();
        OrderedList list = new OrderedList();
        list.addClassName("decisions");
        for (PlayedQuarter quarter : view.played()) {
            ListItem item = new ListItem();
            Anchor name = new Anchor(
                    quarterAddress(view, quarter.number()), new QuarterWording(texts).name(quarter.number()));
            Span scores = new Span(texts.get(
                    "summary.decision.scores",
                    figures.money(quarter.scores().profit()),
                    figures.percent(quarter.scores().retention())));
            scores.addClassName("quiet");
            H3 head = new H3(name);
            item.add(head, scores);
            if (!quarter.reason().isEmpty()) {
                Paragraph reason = new Paragraph(texts.get("summary.decision.reason", quarter.reason()));
                reason.addClassName("reason-quote");
                item.add(reason);
            }
            List<Decision> changes = view.decisions(quarter.number());
            if (changes.isEmpty()) {
                item.add(new Paragraph(texts.get("summary.decision.none")));
            } else {
                UnorderedList lines = new UnorderedList();
                changes.forEach(change -> lines.add(new ListItem(words.line(change))));
                item.add(lines);
            }
            list.add(item);
        }
        return list;
    }

    private UnorderedList questions(GameState view) {
        UnorderedList questions = new UnorderedList();
        questions.addClassName("questions");
        for (LocalizedText question : view.scenario().briefing().questions()) {
            questions.add(new ListItem(question.in(getLocale())));
        }
        return questions;
    }

    private Div again(GameState view, GameState.Origin origin, Texts texts) {
        String id = view.scenario().id();
        boolean there = play.cases().stream()
                .anyMatch(
                        listing -> listing.id().equals(id) && listing.scenario().isPresent());
        if (!there) {
            return new Div(new Paragraph(texts.get("summary.again.gone", id)));
        }
        NativeButton same = new NativeButton(
                texts.get("summary.again.same"), e -> begin(play.start(id, Visitor.owner(), origin.seed())));
        same.addClassNames("button", "primary");
        same.getElement().setAttribute("data-testid", "again-same");
        NativeButton other =
                new NativeButton(texts.get("summary.again.new"), e -> begin(play.start(id, Visitor.owner())));
        other.addClassName("button");
        other.getElement().setAttribute("data-testid", "again-new");
        Paragraph meaning = new Paragraph(texts.get("summary.again.meaning"));
        meaning.addClassName("quiet");
        Div ways = new Div(same, other);
        CompareLink.of(view, texts).ifPresent(ways::add);
        Div again = new Div(ways, meaning);
        again.addClassName("again");
        return again;
    }

    private static void begin(GameView game) {
        UI.getCurrent().navigate(Addresses.game(game.id()));
    }
}
