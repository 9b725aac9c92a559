package org.kampus.ui.debrief;

import java.util.List;
import java.util.Optional;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Tone;
import org.kampus.insight.debrief.Closeness;
import org.kampus.insight.debrief.PairedGap;
import org.kampus.organisation.Decision;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Writes how close a game came to the best plan found; that the search is not finished, if it is not. */
final class CloseToBest {

    private final Optional<Closeness> found;
    private final Texts texts;
    private final Figures figures;
    private final PaperBlocks blocks;

    CloseToBest(Optional<Closeness> found, Texts texts, PaperBlocks blocks) {
        this.found = found;
        this.texts = texts;
        this.figures = texts.figures();
        this.blocks = blocks;
    }

    /** The whole of it. */
    void tell() {
        blocks.add(new Paper.Heading(texts.get("paper.close"), 2));
        if (found.isEmpty()) {
            blocks.text(texts.get("paper.close.unfinished"), Tone.PLAIN);
            return;
        }
        Closeness closeness = found.get();
        blocks.text(gap(closeness), Tone.PLAIN);
        blocks.text(
                texts.get(
                        "paper.close.gained",
                        figures.moneyDifference(closeness.played().mean()),
                        figures.moneyDifference(closeness.played().low()),
                        figures.moneyDifference(closeness.played().high()),
                        figures.moneyDifference(closeness.found().mean()),
                        figures.moneyDifference(closeness.found().low()),
                        figures.moneyDifference(closeness.found().high())),
                Tone.PLAIN);
        if (closeness.found().low() > 0 && closeness.played().mean() > 0) {
            blocks.text(
                    texts.get(
                            "paper.close.share",
                            figures.percent(closeness.played().mean()
                                    / closeness.found().mean())),
                    Tone.PLAIN);
        }
        blocks.text(
                texts.get(
                        "paper.close.scores",
                        figures.moneyDifference(closeness.clientBaseValue().mean()),
                        figures.points(closeness.retention().mean())),
                Tone.PLAIN);
        List<Decision> decisions = closeness.decisions();
        if (decisions.isEmpty()) {
            blocks.text(texts.get("paper.close.nothing"), Tone.PLAIN);
        } else {
            blocks.text(texts.get("paper.close.decisions"), Tone.PLAIN);
            PlanWording words = new PlanWording(texts);
            blocks.add(new Paper.Bullets(decisions.stream().map(words::line).toList()));
        }
        blocks.text(texts.get("paper.close.how"), Tone.QUIET);
    }

    /** The gap to it in a sentence. */
    String gap() {
        return found.map(this::gap).orElseGet(() -> texts.get("paper.close.unfinished"));
    }

    private String gap(Closeness closeness) {
        PairedGap profit = closeness.profit();
        String fates = figures.whole(closeness.fates());
        if (profit.low() > 0) {
            return gap("paper.close.beyond", profit.mean(), profit.low(), profit.high(), fates);
        }
        return profit.high() < 0
                ? gap("paper.close.better", -profit.mean(), -profit.high(), -profit.low(), fates)
                : texts.get(
                        "paper.close.within",
                        figures.moneyDifference(profit.mean()),
                        figures.moneyDifference(profit.low()),
                        figures.moneyDifference(profit.high()),
                        fates);
    }

    private String gap(String key, double mean, double low, double high, String fates) {
        return texts.get(key, figures.money(mean), figures.money(low), figures.money(high), fates);
    }
}
