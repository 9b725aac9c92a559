package org.kampus.ui.results;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.Score;
import org.kampus.organisation.Decision;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;

/** Says what the decisions of a quarter did to a game: the decisions, by which mechanism, with what result. */
public final class EffectWording {

    private static final int DECISIONS_TOLD = 3;

    private final Texts texts;

    /** Words in one language. */
    public EffectWording(Texts texts) {
        this.texts = texts;
    }

    /** The result: by how much a score of the game moved. */
    public String effect(QuarterEffect effect, Score score) {
        return texts.get("effect." + score.key(), difference(score, effect.on(score)));
    }

    /** A difference of a score with its sign. */
    public String difference(Score score, double value) {
        return switch (score) {
            case PROFIT, CLIENT_BASE_VALUE -> texts.figures().moneyDifference(value);
            case RETENTION, LOAD -> texts.figures().points(value);
        };
    }

    /** A decision: what it is about, from what to what. */
    public String decision(Decision decision) {
        PlanWording words = new PlanWording(texts);
        return texts.get("effects.row.decision", words.subject(decision), words.difference(decision));
    }

    /** What a part of a way of a score is. */
    public String name(Contribution part) {
        return switch (part.kind()) {
            case MOMENTUM -> texts.get("effects.row.momentum");
            case LUCK -> texts.get("effects.row.luck");
            case DECISION -> part.decision().map(this::decision).orElse("");
            case EVENT ->
                part.event()
                        .map(event -> texts.get("event." + event.kind().key()))
                        .orElse("");
        };
    }

    /** The decisions, the first few by name. */
    public String decisions(QuarterEffect effect) {
        return decisions(effect.decisions());
    }

    /** The same in an order of one's own. */
    public String decisions(List<Decision> decisions) {
        List<String> told =
                decisions.stream().limit(DECISIONS_TOLD).map(this::decision).toList();
        String named = String.join("; ", told);
        int more = decisions.size() - told.size();
        return more == 0 ? named : texts.count("effect.decisions.more", more, named);
    }

    /** By which figure the decisions worked, with and without them. */
    public Optional<String> mechanism(QuarterEffect effect) {
        HighlightWording wording = new HighlightWording(texts);
        return effect.mechanism()
                .map(figure -> texts.get("effect.mechanism", wording.title(figure), wording.instead(figure)));
    }
}
