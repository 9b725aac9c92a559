package org.kampus.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Block;
import org.kampus.application.paper.Paper.Tone;
import org.kampus.insight.counterfactual.Lead;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.TeamsDebrief;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.EffectWording;

/** Writes the debrief of a workshop: the teams side by side, why the first is ahead of the second, then each team. */
final class TeamsPaper {

    private static final int PARTS_TOLD = 5;

    /** A smaller lead is written as nothing, thousand ₽. */
    private static final double SMALLEST_LEAD = 0.5;

    private final TeamsDebrief workshop;
    private final Texts texts;
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    TeamsPaper(TeamsDebrief workshop, Texts texts) {
        this.workshop = workshop;
        this.texts = texts;
        this.figures = texts.figures();
    }

    String title() {
        String title = workshop.teams().isEmpty()
                ? workshop.title()
                : CaseWording.workshopTitle(
                        workshop.title(), workshop.teams().getFirst().caseTitle(), texts);
        return texts.get("paper.teams.title", title);
    }

    List<Block> blocks() {
        blocks.add(new Paper.Opening(title(), ""));
        List<Debrief> teams = workshop.teams();
        if (teams.isEmpty()) {
            text(texts.get("paper.page.nothing"), Tone.LEAD);
            return blocks;
        }
        ranks(teams);
        heading(texts.get("paper.teams.side"));
        side(teams);
        if (teams.size() > 1 && !level(teams.get(0), teams.get(1))) {
            lead(teams.get(0), teams.get(1));
        }
        lesson(teams.getFirst());
        teams.forEach(team -> blocks.addAll(new DebriefPaper(team, texts).blocks()));
        return blocks;
    }

    private void text(String text, Tone tone) {
        blocks.add(new Paper.Text(text, tone));
    }

    private void heading(String text) {
        blocks.add(new Paper.Heading(text, 2));
    }

    private void ranks(List<Debrief> teams) {
        rank(teams);
        if (teams.stream().anyMatch(team -> !team.grants().isEmpty())) {
            text(texts.get("paper.teams.granted"), Tone.LEAD);
        }
    }

    private void rank(List<Debrief> teams) {
        Debrief first = teams.getFirst();
        if (teams.size() > 1 && level(first, teams.get(1))) {
            text(
                    texts.get(
                            "paper.teams.level",
                            first.team(),
                            teams.get(1).team(),
                            figures.money(first.standing()),
                            texts.count("briefing.quarters", first.chapters().size())),
                    Tone.LEAD);
            return;
        }
        text(
                texts.get(
                        "paper.teams.first",
                        first.team(),
                        figures.money(first.standing()),
                        texts.count("briefing.quarters", first.chapters().size())),
                Tone.LEAD);
        if (teams.size() < 2) {
            text(texts.get("paper.teams.alone"), Tone.LEAD);
            return;
        }
        Debrief second = teams.get(1);
        text(
                texts.get(
                        "paper.teams.second",
                        second.team(),
                        figures.money(second.standing()),
                        figures.money(first.standing() - second.standing())),
                Tone.LEAD);
    }

    /** Whether nobody could tell two teams apart by what is written. */
    private static boolean level(Debrief one, Debrief other) {
        return Math.abs(one.standing() - other.standing()) < SMALLEST_LEAD;
    }

    private void side(List<Debrief> teams) {
        List<List<String>> rows = new ArrayList<>();
        for (Debrief team : teams) {
            List<LuckBand> game = team.luck().game();
            rows.add(List.of(
                    team.robot() ? texts.get("paper.teams.robot", team.team()) : team.team(),
                    figures.money(team.standing()),
                    texts.get(
                            "paper.teams.luck.value",
                            figures.whole(100 * game.get(Score.PROFIT.ordinal()).percentile())),
                    figures.money(game.get(Score.CLIENT_BASE_VALUE.ordinal()).actual()),
                    figures.percent(game.get(Score.RETENTION.ordinal()).actual()),
                    figures.percent(game.get(Score.LOAD.ordinal()).actual()),
                    team.closeness()
                            .map(found ->
                                    figures.moneyDifference(-found.profit().mean()))
                            .orElse(Figures.NONE)));
        }
        blocks.add(new Paper.Table(
                texts.get("paper.teams.caption"),
                List.of(
                        texts.get("paper.teams.team"),
                        texts.get("paper.teams.profit"),
                        texts.get("paper.teams.luck"),
                        texts.get("paper.teams.base"),
                        texts.get("paper.teams.retention"),
                        texts.get("paper.teams.load"),
                        texts.get("paper.teams.short")),
                rows));
    }

    private void lead(Debrief first, Debrief second) {
        heading(texts.get("paper.lead.title", first.team(), second.team()));
        if (workshop.lead().isEmpty()) {
            text(texts.get("paper.lead.unequal"), Tone.PLAIN);
            return;
        }
        Lead lead = workshop.lead().get();
        List<String> lines = new ArrayList<>();
        lead.parts().stream().limit(PARTS_TOLD).map(this::part).forEach(lines::add);
        List<Lead.Part> rest = lead.parts().stream().skip(PARTS_TOLD).toList();
        if (!rest.isEmpty()) {
            double value = rest.stream().mapToDouble(Lead.Part::value).sum();
            lines.add(texts.count("paper.lead.rest", rest.size(), figures.moneyDifference(value)));
        }
        if (Math.abs(lead.elsewhere()) >= SMALLEST_LEAD) {
            lines.add(texts.get("paper.lead.elsewhere", figures.moneyDifference(lead.elsewhere())));
        }
        double granted = first.granted() - second.granted();
        if (granted != 0) {
            lines.add(texts.get("paper.grant.lead", figures.moneyDifference(granted)));
        }
        if (lead.parts().isEmpty()) {
            text(texts.get("paper.lead.same"), Tone.PLAIN);
        }
        if (!lines.isEmpty()) {
            blocks.add(new Paper.Bullets(lines));
        }
        text(texts.get("paper.lead.sum", figures.money(lead.ahead() - lead.behind() + granted)), Tone.PLAIN);
        text(texts.get("paper.lead.how", first.team(), second.team()), Tone.QUIET);
    }

    private String part(Lead.Part part) {
        String value = figures.moneyDifference(part.value());
        String rounds = String.join(
                ", ", part.rounds().stream().map(round -> figures.whole(round)).toList());
        return texts.get(
                "paper.lead.part",
                new EffectWording(texts).decision(part.difference()),
                part.error() > 0 ? texts.get("paper.lead.part.error", value, figures.money(part.error())) : value,
                texts.count("paper.lead.rounds", part.rounds().size(), rounds));
    }

    private void lesson(Debrief any) {
        any.lesson().ifPresent(lesson -> {
            heading(texts.get("paper.lesson"));
            text(lesson.in(texts.language().locale()), Tone.PLAIN);
        });
        if (!any.questions().isEmpty()) {
            heading(texts.get("paper.questions"));
            blocks.add(new Paper.Bullets(any.questions().stream()
                    .map(question -> question.in(texts.language().locale()))
                    .toList()));
        }
    }
}
