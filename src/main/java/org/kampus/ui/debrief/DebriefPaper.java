package org.kampus.ui.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Block;
import org.kampus.application.paper.Paper.Tone;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.insight.debrief.ClientTale;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.DebriefChapter;
import org.kampus.insight.debrief.Earned;
import org.kampus.insight.debrief.KeptBy;
import org.kampus.organisation.Decision;
import org.kampus.organisation.Lever;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.EffectWording;
import org.kampus.ui.results.KeptWording;
import org.kampus.ui.results.QuarterWording;
import org.kampus.ui.results.ResignationWording;
import org.kampus.ui.results.StoryWording;

/** Writes the debrief of one game; what stands first can be read aloud. */
final class DebriefPaper {

    private static final int CAUSES_TOLD = 5;

    private final Debrief debrief;
    private final Texts texts;
    private final Figures figures;
    private final EffectWording effects;
    private final PaperBlocks blocks = new PaperBlocks();
    private final CloseToBest close;

    DebriefPaper(Debrief debrief, Texts texts) {
        this.debrief = debrief;
        this.texts = texts;
        this.figures = texts.figures();
        this.effects = new EffectWording(texts);
        this.close = new CloseToBest(debrief.closeness(), texts, blocks);
    }

    /** What the debrief is called: by the team, or by the case if one person played alone. */
    String title() {
        return texts.get("paper.title", debrief.team().isEmpty() ? in(debrief.caseTitle()) : debrief.team());
    }

    List<Block> blocks() {
        opening();
        heading("paper.decided");
        new DecidedQuarters(debrief, texts, blocks).tell();
        path();
        turns();
        earned();
        clients();
        resigned();
        close.tell();
        end();
        return blocks.all();
    }

    private void text(String text, Tone tone) {
        blocks.text(text, tone);
    }

    private void heading(String key) {
        blocks.add(new Paper.Heading(texts.get(key), 2));
    }

    private String in(LocalizedText text) {
        return text.in(texts.language().locale());
    }

    private void opening() {
        String below = texts.get(
                "paper.below",
                figures.whole(debrief.chapters().size()),
                figures.whole(debrief.quarters()),
                debrief.origin().engine());
        String where = debrief.team().isEmpty() ? below : in(debrief.caseTitle()) + " · " + below;
        blocks.add(new Paper.Opening(title(), debrief.robot() ? texts.get("paper.below.robot", where) : where));
        text(sum(), Tone.LEAD);
        if (!debrief.grants().isEmpty()) {
            text(
                    texts.get(
                            "paper.grant.sum",
                            figures.moneyDifference(debrief.granted()),
                            figures.money(debrief.standing())),
                    Tone.LEAD);
        }
        Score by = debrief.turnedBy();
        List<QuarterEffect> ranked = debrief.turningPoints().stream()
                .sorted(Comparator.comparingDouble(effect -> -Math.abs(effect.on(by))))
                .toList();
        if (ranked.isEmpty()) {
            text(noDecision(), Tone.LEAD);
        } else {
            if (by == Score.CLIENT_BASE_VALUE) {
                text(texts.get("paper.lead.base"), Tone.LEAD);
            }
            text(weight("paper.lead.decision", ranked.getFirst()), Tone.LEAD);
        }
        if (ranked.size() > 1) {
            text(weight("paper.lead.then", ranked.get(1)), Tone.LEAD);
        }
        best();
        text(luck(), Tone.LEAD);
        debrief.keptBy().stream()
                .filter(cause -> cause.stayed() > 0)
                .limit(2)
                .forEach(cause -> text(kept(cause), Tone.LEAD));
        text(close.gap(), Tone.LEAD);
    }

    private String sum() {
        return texts.get(
                debrief.money().profit() < 0 ? "summary.sentence.loss" : "summary.sentence",
                texts.count("briefing.quarters", debrief.chapters().size()),
                figures.money(debrief.money().revenue()),
                figures.money(Math.abs(debrief.money().profit())),
                figures.whole(debrief.clients().opening()),
                figures.whole(debrief.clients().won()),
                figures.whole(debrief.clients().wonBack()),
                figures.whole(debrief.clients().stopped()),
                figures.whole(debrief.clients().closing()));
    }

    private String weight(String key, QuarterEffect effect) {
        String quarter = lower(quarter(effect.quarter()));
        return texts.get(key, quarter, effects.decisions(heaviest(effect)), effects.effect(effect, debrief.turnedBy()));
    }

    /** The decisions of a quarter, first those that do most to the profit of a year. */
    private List<Decision> heaviest(QuarterEffect effect) {
        Map<Decision, Double> years = new HashMap<>();
        debrief.earned().stream()
                .filter(earned -> earned.quarter() == effect.quarter())
                .forEach(earned ->
                        years.put(earned.decision(), Math.abs(earned.year().profit())));
        return effect.decisions().stream()
                .sorted(Comparator.comparingDouble(decision -> -years.getOrDefault(decision, 0.0)))
                .toList();
    }

    private String quarter(int number) {
        return new QuarterWording(texts).name(number);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** Which decision earns most within a year, and which costs most, as far as that is more than luck. */
    private void best() {
        debrief.earned().stream()
                .filter(earned -> earned.year().low() > 0)
                .max(Comparator.comparingDouble(earned -> earned.year().profit()))
                .ifPresent(earned -> text(ofYear("paper.lead.best", earned), Tone.LEAD));
        debrief.earned().stream()
                .filter(earned -> earned.year().high() < 0)
                .min(Comparator.comparingDouble(earned -> earned.year().profit()))
                .ifPresent(earned -> text(ofYear("paper.lead.worst", earned), Tone.LEAD));
    }

    private String ofYear(String key, Earned earned) {
        return texts.get(
                key, effects.decision(earned.decision()), lower(quarter(earned.quarter())), year(earned.year()));
    }

    /** That nothing was decided, or that what was decided hardly mattered. */
    private String noDecision() {
        return texts.get(debrief.effects().isEmpty() ? "paper.lead.nothing" : "paper.lead.noDecision");
    }

    private String luck() {
        LuckBand band = debrief.luck().game().get(Score.PROFIT.ordinal());
        return texts.get(
                "summary.luck.game",
                figures.whole(band.replications()),
                figures.money(band.p10()),
                figures.money(band.p90()),
                figures.money(band.actual()),
                figures.whole(100 * band.percentile()));
    }

    private String kept(KeptBy cause) {
        if (debrief.clients().stopped() == 1) {
            return texts.get("paper.clients.kept.only", texts.get("kept.if." + cause.cause()));
        }
        return texts.count(
                "paper.clients.kept",
                cause.stayed(),
                texts.get("kept.if." + cause.cause()),
                figures.whole(debrief.clients().stopped()));
    }

    private void path() {
        heading("paper.path");
        List<String> columns = new ArrayList<>(List.of(texts.get("paper.path.quarter")));
        for (Score score : Score.values()) {
            columns.add(texts.get("score." + score.key()));
        }
        List<List<String>> rows = new ArrayList<>();
        debrief.before().ifPresent(scores -> rows.add(before(scores)));
        for (DebriefChapter chapter : debrief.chapters()) {
            List<String> row = new ArrayList<>(List.of(figures.whole(chapter.quarter())));
            debrief.luck().quarters().get(chapter.quarter() - 1).forEach(band -> row.add(band(band)));
            rows.add(row);
        }
        blocks.add(new Paper.Table(texts.get("paper.path.caption"), columns, rows));
    }

    private List<String> before(Scorecard scores) {
        List<String> row = new ArrayList<>(List.of(texts.get("paper.path.before")));
        for (Score score : Score.values()) {
            row.add(value(score, score.of(scores)));
        }
        return row;
    }

    private String band(LuckBand band) {
        Score score = band.score();
        return texts.get(
                "paper.path.band", value(score, band.actual()), value(score, band.p10()), value(score, band.p90()));
    }

    private String value(Score score, double value) {
        return switch (score) {
            case PROFIT, CLIENT_BASE_VALUE -> figures.money(value);
            case RETENTION, LOAD -> figures.percent(value);
        };
    }

    private void turns() {
        heading("paper.turns");
        List<QuarterEffect> turns = debrief.turningPoints();
        if (turns.isEmpty()) {
            text(noDecision(), Tone.PLAIN);
        }
        for (QuarterEffect turn : turns) {
            blocks.add(new Paper.Heading(quarter(turn.quarter()), 3));
            List<Decision> decisions = heaviest(turn);
            text(texts.get("paper.turns.decision", effects.decisions(decisions)), Tone.PLAIN);
            text(
                    isPrice(decisions.getFirst())
                            ? texts.get("paper.turns.price")
                            : effects.mechanism(turn)
                                    .map(told -> texts.get("paper.turns.mechanism", told))
                                    .orElseGet(() -> texts.get("paper.turns.noMechanism")),
                    Tone.PLAIN);
            text(
                    texts.get(
                            "paper.turns.result",
                            effects.effect(turn, Score.PROFIT),
                            lower(effects.effect(turn, Score.CLIENT_BASE_VALUE)),
                            lower(effects.effect(turn, Score.RETENTION))),
                    Tone.PLAIN);
        }
        text(texts.get("summary.turningPoints.how"), Tone.QUIET);
    }

    /** A price needs no figure by which it worked. */
    private static boolean isPrice(Decision decision) {
        return decision.changes().stream()
                .anyMatch(change -> change instanceof PlanChange.Rule rule && rule.lever() == Lever.DISCOUNT);
    }

    private void earned() {
        heading("paper.earned");
        if (debrief.earned().isEmpty()) {
            text(texts.get("paper.earned.none"), Tone.PLAIN);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Earned earned : debrief.earned()) {
            rows.add(List.of(
                    texts.get(
                            "paper.earned.of",
                            texts.get("results.quarter.short", figures.whole(earned.quarter())),
                            effects.decision(earned.decision())),
                    earned.now().map(this::now).orElse(Figures.NONE),
                    year(earned.year())));
        }
        blocks.add(new Paper.Table(
                texts.get("paper.earned.caption"),
                List.of(
                        texts.get("paper.earned.decision"),
                        texts.get("paper.earned.now"),
                        texts.get("paper.earned.year")),
                rows));
        text(texts.get("paper.earned.how"), Tone.QUIET);
    }

    private String now(Contribution part) {
        String value = figures.moneyDifference(part.value());
        return part.error() > 0 ? texts.get("effects.withError", value, figures.money(part.error())) : value;
    }

    private String year(YearAhead year) {
        return texts.get(
                "effects.year",
                figures.moneyDifference(year.profit()),
                figures.moneyDifference(year.low()),
                figures.moneyDifference(year.high()));
    }

    private void clients() {
        heading("paper.clients");
        if (debrief.clients().stopped() == 0) {
            text(texts.get("paper.clients.none"), Tone.PLAIN);
            return;
        }
        List<String> causes = debrief.keptBy().stream()
                .filter(cause -> cause.stayed() > 0)
                .limit(CAUSES_TOLD)
                .map(this::kept)
                .toList();
        if (causes.isEmpty()) {
            text(
                    texts.get(
                            "paper.clients.whatever",
                            figures.whole(debrief.clients().stopped())),
                    Tone.PLAIN);
        } else {
            blocks.add(new Paper.Bullets(causes));
        }
        text(texts.get("paper.clients.how"), Tone.QUIET);
        StoryWording story = new StoryWording(texts);
        KeptWording kept = new KeptWording(texts);
        for (ClientTale tale : debrief.tales()) {
            blocks.add(new Paper.Heading(texts.get("paper.client", in(tale.name()), figures.whole(tale.quarter())), 3));
            text(String.join(" ", tale.life().stream().map(story::say).toList()), Tone.PLAIN);
            text(
                    kept.sentence(tale.explanation())
                            + tale.stays().map(stays -> " " + kept.fates(stays)).orElse(""),
                    Tone.PLAIN);
        }
    }

    private void resigned() {
        if (debrief.resigned().isEmpty()) {
            return;
        }
        heading("resigned.title");
        ResignationWording wording = new ResignationWording(texts);
        for (ResignationExplanation person : debrief.resigned()) {
            int quarter = (person.week() - 1) / Scenario.WEEKS_PER_QUARTER + 1;
            blocks.add(new Paper.Heading(texts.get("paper.resigned", wording.who(person), lower(quarter(quarter))), 3));
            text(wording.why(person), Tone.PLAIN);
            text(wording.cost(person), Tone.PLAIN);
        }
        text(texts.get("resigned.how"), Tone.QUIET);
    }

    private void end() {
        debrief.lesson().ifPresent(lesson -> {
            heading("paper.lesson");
            text(in(lesson), Tone.PLAIN);
        });
        if (!debrief.questions().isEmpty()) {
            heading("paper.questions");
            blocks.add(
                    new Paper.Bullets(debrief.questions().stream().map(this::in).toList()));
        }
        heading("paper.origin");
        text(
                texts.get(
                        "paper.origin.text",
                        debrief.origin().engine(),
                        Long.toString(debrief.origin().seed()),
                        debrief.origin().digest()),
                Tone.QUIET);
    }
}
