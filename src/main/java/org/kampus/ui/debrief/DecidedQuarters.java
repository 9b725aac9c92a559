package org.kampus.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Tone;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.DebriefChapter;
import org.kampus.insight.debrief.Grant;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.ui.desk.ForesightWording;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.QuarterWording;

/** What was decided quarter by quarter, why, and what was expected of it. */
final class DecidedQuarters {

    private final Debrief debrief;
    private final Texts texts;
    private final Figures figures;
    private final PaperBlocks blocks;

    DecidedQuarters(Debrief debrief, Texts texts, PaperBlocks blocks) {
        this.debrief = debrief;
        this.texts = texts;
        this.figures = texts.figures();
        this.blocks = blocks;
    }

    private List<Grant> grants(DebriefChapter chapter) {
        return debrief.grants().stream()
                .filter(grant -> grant.quarter() == chapter.quarter())
                .toList();
    }

    private String name(int quarter) {
        return new QuarterWording(texts).name(quarter);
    }

    /** Tells all quarters. */
    void tell() {
        PlanWording words = new PlanWording(texts);
        List<DebriefChapter> quiet = new ArrayList<>();
        for (DebriefChapter chapter : debrief.chapters()) {
            if (chapter.decisions().isEmpty()
                    && chapter.events().isEmpty()
                    && chapter.foreseen().isEmpty()
                    && grants(chapter).isEmpty()
                    && chapter.reason().isEmpty()) {
                quiet.add(chapter);
            } else {
                unchanged(quiet);
                decided(chapter, words);
            }
        }
        unchanged(quiet);
        List<Foreseen> foreseen = debrief.chapters().stream()
                .flatMap(chapter -> chapter.foreseen().stream())
                .toList();
        if (!foreseen.isEmpty()) {
            blocks.add(new Paper.Heading(texts.get("paper.decided.foreseen"), 3));
            blocks.text(new ForesightWording(texts).calibration(foreseen), Tone.PLAIN);
        }
    }

    /** Quarters in which nothing happened but the plan going on, told together. */
    private void unchanged(List<DebriefChapter> quiet) {
        if (quiet.isEmpty()) {
            return;
        }
        int from = quiet.getFirst().quarter();
        int to = quiet.getLast().quarter();
        String name =
                from == to ? name(from) : texts.get("paper.decided.unchanged", figures.whole(from), figures.whole(to));
        blocks.add(new Paper.Heading(name, 3));
        blocks.text(texts.get("summary.decision.none"), Tone.PLAIN);
        quiet.clear();
    }

    private void decided(DebriefChapter chapter, PlanWording words) {
        blocks.add(new Paper.Heading(name(chapter.quarter()), 3));
        chapter.events()
                .forEach(event -> blocks.text(
                        texts.get(
                                "paper.decided.event",
                                texts.get("event." + event.kind().key())),
                        Tone.PLAIN));
        if (chapter.decisions().isEmpty()) {
            blocks.text(texts.get("summary.decision.none"), Tone.PLAIN);
        } else {
            blocks.add(new Paper.Bullets(
                    chapter.decisions().stream().map(words::line).toList()));
        }
        if (!chapter.reason().isEmpty()) {
            blocks.text(texts.get("summary.decision.reason", chapter.reason()), Tone.QUOTE);
        } else if (!chapter.decisions().isEmpty() && !debrief.robot()) {
            blocks.text(texts.get("paper.decided.silent"), Tone.QUIET);
        }
        for (Grant grant : grants(chapter)) {
            blocks.text(
                    texts.get(
                            grant.amount() < 0 ? "paper.grant.penalty" : "paper.grant.help",
                            figures.money(Math.abs(grant.amount())),
                            grant.reason()),
                    Tone.PLAIN);
        }
        ForesightWording foresight = new ForesightWording(texts);
        chapter.foreseen().forEach(one -> blocks.text(foresight.line(one), Tone.PLAIN));
    }
}
