package org.kampus.application.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.kampus.application.sheet.Cell;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopSettings;

/** The first sheet of a workshop's workbook. */
final class SummarySheet {

    private final Workshop workshop;
    private final Scenario scenario;
    private final ExportWords words;

    SummarySheet(Workshop workshop, Scenario scenario, ExportWords words) {
        this.workshop = workshop;
        this.scenario = scenario;
        this.words = words;
    }

    /** The first sheet: what was played, who stands where, and what all rounds came to. */
    Sheet sheet() {
        List<Table> tables = new ArrayList<>(List.of(asked()));
        workshop.lastSimulated().ifPresent(round -> {
            List<Standing> standings = Standings.of(workshop, round, RevealStep.PROFIT, Map.of());
            if (!workshop.settings().mix().isProfitOnly()) {
                tables.add(ranking("points", round, Format.DECIMAL, standings, Standing::points, -1));
            }
            tables.add(ranking("profit", round, Format.MONEY, standings, Standing::totalProfit, -1));
            tables.add(ranking(
                    "clientBaseValue",
                    round,
                    Format.MONEY,
                    standings,
                    s -> s.scores().clientBaseValue(),
                    -1));
            tables.add(ranking(
                    "retention", round, Format.SHARE, standings, s -> s.scores().retention(), -1));
            tables.add(ranking(
                    "load", round, Format.SHARE, standings, s -> s.scores().load(), 1));
            tables.add(totals(round));
        });
        return new Sheet(text("summary"), tables);
    }

    private Table asked() {
        WorkshopSettings settings = workshop.settings();
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(text("title"), workshop.state().title()));
        rows.add(List.of(text("case"), scenario.title().in(words.locale())));
        rows.add(List.of(text("code"), workshop.state().code()));
        rows.add(line("made", workshop.state().createdAt()));
        rows.add(line("changed", workshop.state().updatedAt()));
        rows.add(List.of(text("timeZone"), words.zone().getId()));
        rows.add(List.of(text("rounds"), text("roundsOf", workshop.round(), settings.rounds())));
        rows.add(List.of(
                text("minutes"),
                settings.minutes() == 0 ? text("minutes.none") : Integer.toString(settings.minutes())));
        rows.add(List.of(text("practice"), words.yesNo(settings.practice())));
        rows.add(List.of(text("mode"), text("mode." + settings.mode().name())));
        rows.add(List.of(text("luck"), text(settings.sameLuck() ? "luck.same" : "luck.different")));
        rows.add(List.of(
                text("mix"),
                text(
                        "mix.of",
                        settings.mix().profit(),
                        settings.mix().clientBaseValue(),
                        settings.mix().retention(),
                        settings.mix().load())));
        rows.add(List.of(
                text("proposalRounds"),
                settings.proposalRounds().isEmpty()
                        ? text("no")
                        : settings.proposalRounds().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))));
        rows.add(List.of(text("seating"), text("seating." + settings.seating().name())));
        rows.add(List.of(
                text("unsubmitted"),
                text("unsubmitted." + settings.unsubmitted().name())));
        rows.add(List.of(text("caseDigest"), workshop.state().caseDigest()));
        return new Table(
                workshop.state().title(),
                List.of(column("what", Format.TEXT), column("value", Format.LONG_TEXT)),
                rows);
    }

    private List<?> line(String key, Instant moment) {
        return List.of(text(key), new Cell(moment, Format.MOMENT));
    }

    private Table ranking(
            String score,
            int round,
            Format format,
            List<Standing> standings,
            ToDoubleFunction<Standing> value,
            int order) {
        List<Standing> ranked = standings.stream()
                .sorted(Comparator.comparing(Standing::robot).thenComparingDouble(s -> order * value.applyAsDouble(s)))
                .toList();
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Standing standing = ranked.get(i);
            rows.add(List.of(
                    standing.name(),
                    value.applyAsDouble(standing),
                    // Robots compete with nobody.
                    standing.robot() ? "" : place(ranked, i, value),
                    text(standing.robot() ? "robot" : "peopleTeam")));
        }
        return new Table(
                round == 0 ? text("ranking." + score + ".practice") : text("ranking." + score, round),
                List.of(
                        column("team", Format.TEXT),
                        new Column(text("ranked." + score), format),
                        column("place", Format.WHOLE),
                        column("kind", Format.TEXT)),
                rows);
    }

    /** Equal values share the better place. */
    private static int place(List<Standing> ranked, int index, ToDoubleFunction<Standing> value) {
        double own = value.applyAsDouble(ranked.get(index));
        int first = index;
        while (first > 0 && value.applyAsDouble(ranked.get(first - 1)) == own) {
            first--;
        }
        return first + 1;
    }

    private Table totals(int round) {
        List<TeamFigure> summed = List.of(
                TeamFigure.REVENUE,
                TeamFigure.PROFIT,
                TeamFigure.NEW_CLIENTS,
                TeamFigure.WON_BACK,
                TeamFigure.STOPPED_BUYING);
        List<Column> columns = words.columns("team");
        summed.forEach(figure -> columns.add(words.figure(figure)));
        List<List<?>> rows = new ArrayList<>();
        for (Team team : workshop.teams()) {
            List<TeamResult> results = workshop.resultsOf(team.id()).stream()
                    .filter(result -> round == 0 ? result.round() == 0 : result.round() >= 1)
                    .toList();
            if (!results.isEmpty()) {
                List<Object> row = new ArrayList<>(List.of(team.name()));
                for (TeamFigure figure : summed) {
                    row.add(results.stream()
                            .mapToDouble(result -> result.figures().getOrDefault(figure, Double.NaN))
                            .sum());
                }
                rows.add(row);
            }
        }
        return new Table(text("totals"), columns, rows);
    }

    private Column column(String key, Format format) {
        return words.column(key, format);
    }

    private String text(String key, Object... values) {
        return words.text(key, values);
    }
}
