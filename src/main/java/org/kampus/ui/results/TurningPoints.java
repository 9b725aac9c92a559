package org.kampus.ui.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.Score;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Texts;

/** The quarters whose decisions did most to the chosen score of the game: decision, mechanism, result. */
final class TurningPoints extends Div {

    private static final int TOLD = 3;

    private final GameState view;
    private final SimulationResult result;
    private final List<QuarterEffect> effects;
    private final Texts texts;
    private final EffectWording wording;
    private final Div list = new Div();

    TurningPoints(GameState view, SimulationResult result, List<QuarterEffect> effects, Texts texts) {
        this.view = view;
        this.result = result;
        this.effects = effects;
        this.texts = texts;
        this.wording = new EffectWording(texts);
        Paragraph how = new Paragraph(texts.get("summary.turningPoints.how"));
        how.addClassName("quiet");
        add(new ScoreChoice("turning-by", texts, this::draw), list, how);
        draw(Score.PROFIT);
    }

    private void draw(Score score) {
        list.removeAll();
        List<QuarterEffect> turns = QuarterEffect.turningPoints(effects, score, worth(score), TOLD);
        if (turns.isEmpty()) {
            list.add(new Paragraph(texts.get(
                    score == Score.PROFIT ? "summary.turningPoints.none" : "summary.turningPoints.none.by",
                    texts.get("score." + score.key()))));
            return;
        }
        OrderedList items = new OrderedList();
        items.addClassName("highlights");
        turns.forEach(turn -> items.add(item(turn, score)));
        list.add(items);
    }

    private double worth(Score score) {
        return switch (score) {
            case PROFIT ->
                result.quarters().stream().mapToDouble(QuarterResult::revenue).sum();
            case CLIENT_BASE_VALUE ->
                effects.isEmpty() ? 1 : score.of(effects.getFirst().actual());
            case RETENTION, LOAD -> 1;
        };
    }

    private ListItem item(QuarterEffect turn, Score score) {
        Anchor link = new Anchor(
                Addresses.results(view.address(), turn.quarter(), "results"),
                new QuarterWording(texts).name(turn.quarter()));
        link.addClassName("turning-quarter");
        ListItem item = new ListItem(link, new H3(wording.effect(turn, score)));
        item.add(new Paragraph(wording.decisions(turn)));
        wording.mechanism(turn).ifPresent(told -> item.add(new Paragraph(told)));
        String tone = score == Score.LOAD ? "NEUTRAL" : turn.on(score) < 0 ? "BAD" : "GOOD";
        item.getElement().setAttribute("data-tone", tone);
        return item;
    }
}
