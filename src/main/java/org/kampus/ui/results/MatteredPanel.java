package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.Weightiest;
import org.kampus.ui.i18n.Texts;

/** What mattered most in a quarter: what moved the chosen score most, by effect, with what it did to the other scores. */
final class MatteredPanel extends Div {

    private static final int TOLD = 3;

    private final ShownQuarter shown;
    private final List<ScoreBridge> bridges;
    private final Texts texts;
    private final EffectWording wording;
    private final Div list = new Div();

    MatteredPanel(ShownQuarter shown, List<ScoreBridge> bridges) {
        this.shown = shown;
        this.bridges = bridges;
        this.texts = shown.texts();
        this.wording = new EffectWording(texts);
        addClassName("mattered");
        Paragraph how = new Paragraph(texts.get("results.mattered.how"));
        how.addClassName("quiet");
        add(new ScoreChoice("mattered-by", texts, this::draw), list, how);
        draw(Score.PROFIT);
    }

    private void draw(Score score) {
        list.removeAll();
        List<Integer> parts = Weightiest.of(bridges, score, worth(score), TOLD);
        if (parts.isEmpty()) {
            list.add(new Paragraph(texts.get("results.mattered.none", texts.get("score." + score.key()))));
            return;
        }
        OrderedList items = new OrderedList();
        items.addClassName("highlights");
        parts.forEach(part -> items.add(item(part, score)));
        list.add(items);
    }

    private double worth(Score score) {
        return switch (score) {
            case PROFIT -> shown.quarter().revenue();
            case CLIENT_BASE_VALUE -> bridges.get(score.ordinal()).from();
            case RETENTION, LOAD -> 1;
        };
    }

    private ListItem item(int place, Score score) {
        Contribution part = bridges.get(score.ordinal()).parts().get(place);
        H3 head =
                new H3(texts.get("results.mattered.item", wording.name(part), wording.difference(score, part.value())));
        List<String> others = new ArrayList<>();
        for (Score other : Score.values()) {
            if (other != score) {
                double value = bridges.get(other.ordinal()).parts().get(place).value();
                others.add(texts.get(
                        "results.mattered.other", texts.get("score." + other.key()), wording.difference(other, value)));
            }
        }
        ListItem item = new ListItem(head);
        item.add(new Paragraph(String.join(", ", others)));
        String tone = score == Score.LOAD ? "NEUTRAL" : part.value() < 0 ? "BAD" : "GOOD";
        Span said = new Span(texts.get("highlight.tone." + tone));
        said.addClassName("tone");
        item.add(said);
        item.getElement().setAttribute("data-tone", tone);
        return item;
    }
}
