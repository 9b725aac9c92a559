package org.kampus.application.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.sheet.Cell;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.PlanWords;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.LocalizedTexts;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.Note;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopSettings;

/** What a workshop's files hold, for a reader of one language in one time zone. */
final class ExportSheets {

    private static final LocalizedTexts TEXTS = LocalizedTexts.beside(ExportSheets.class, "export");

    private final Workshop workshop;
    private final Scenario scenario;
    private final PlanWords words;
    private final Locale locale;
    private final ZoneId zone;

    ExportSheets(Workshop workshop, Scenario scenario, PlanWords words, Locale locale, ZoneId zone) {
        this.workshop = workshop;
        this.scenario = scenario;
        this.words = words;
        this.locale = locale.getLanguage().equals("ru") ? Locale.of("ru") : Locale.ROOT;
        // A bare offset would be told as "Z" or "+03:00".
        this.zone = zone instanceof ZoneOffset offset ? ZoneId.ofOffset("UTC", offset) : zone;
    }

    /** The first sheet: what was played, who stands where, and what all rounds came to. */
    Sheet summary() {
        List<Table> tables = new ArrayList<>(List.of(asked()));
        workshop.lastSimulated().ifPresent(round -> {
            List<Standing> standings = Standings.of(workshop, round, RevealStep.PROFIT, Map.of());
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
        rows.add(List.of(text("case"), scenario.title().in(locale)));
        rows.add(List.of(text("code"), workshop.state().code()));
        rows.add(line("made", workshop.state().createdAt()));
        rows.add(line("changed", workshop.state().updatedAt()));
        rows.add(List.of(text("timeZone"), zone.getId()));
        rows.add(List.of(text("rounds"), text("roundsOf", workshop.round(), settings.rounds())));
        rows.add(List.of(
                text("minutes"),
                settings.minutes() == 0 ? text("minutes.none") : Integer.toString(settings.minutes())));
        rows.add(List.of(text("practice"), yesNo(settings.practice())));
        rows.add(List.of(text("mode"), text("mode." + settings.mode().name())));
        rows.add(List.of(text("luck"), text(settings.sameLuck() ? "luck.same" : "luck.different")));
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
        List<Column> columns = columns("team");
        summed.forEach(figure -> columns.add(figure(figure)));
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

    Table results() {
        List<Column> columns = new ArrayList<>(List.of(
                column("team", Format.TEXT),
                column("round", Format.WHOLE),
                column("submitted", Format.TEXT),
                column("reason", Format.LONG_TEXT),
                column("predictedProfit", Format.MONEY),
                column("predictedRetention", Format.SHARE)));
        for (TeamFigure figure : TeamFigure.values()) {
            columns.add(figure(figure));
        }
        columns.addAll(List.of(column("engine", Format.TEXT), time(), column("digest", Format.TEXT)));
        List<List<?>> rows = new ArrayList<>();
        for (Team team : workshop.teams()) {
            for (TeamResult result : workshop.resultsOf(team.id())) {
                List<Object> row = new ArrayList<>(List.of(
                        team.name(),
                        result.round(),
                        yesNo(result.submitted()),
                        result.reason(),
                        result.prediction() == null ? "" : result.prediction().profit(),
                        result.prediction() == null ? "" : result.prediction().retention()));
                for (TeamFigure figure : TeamFigure.values()) {
                    row.add(result.figures().getOrDefault(figure, Double.NaN));
                }
                row.addAll(List.of(result.engineVersion(), result.at(), result.digest()));
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    /** Every version of every plan in words: what it decides otherwise than the plan the round began with. */
    Table plans(List<PlanVersion> versions) {
        List<List<?>> rows = new ArrayList<>();
        each(versions, (version, begun) -> rows.add(told(version, begun)));
        return new Table(planColumns(), rows);
    }

    /** As {@link #plans}, with the whole plan for programs behind. */
    Table plansForPrograms(List<PlanVersion> versions) {
        List<Column> columns = new ArrayList<>(planColumns());
        columns.add(column("plan", Format.TEXT));
        List<List<?>> rows = new ArrayList<>();
        each(versions, (version, begun) -> {
            List<Object> row = new ArrayList<>(told(version, begun));
            row.add(PlanCodec.toJson(version.plan().plan()));
            rows.add(row);
        });
        return new Table(columns, rows);
    }

    private interface EachVersion {
        void take(PlanVersion version, OperatingPlan begun);
    }

    /** Goes through the versions, each with the plan its team began the round with. */
    private void each(List<PlanVersion> versions, EachVersion taker) {
        @Nullable PlanVersion before = null;
        OperatingPlan begun = scenario.startingPlan();
        for (PlanVersion version : versions) {
            if (before == null || !before.team().equals(version.team())) {
                begun = scenario.startingPlan();
            } else if (before.round() != version.round()) {
                begun = before.plan().plan();
            }
            if (version.deed() == PlanVersion.Deed.OPENED) {
                begun = version.plan().plan();
            }
            taker.take(version, begun);
            before = version;
        }
    }

    private List<Column> planColumns() {
        return List.of(
                column("team", Format.TEXT),
                column("round", Format.WHOLE),
                column("version", Format.WHOLE),
                column("deed", Format.TEXT),
                column("by", Format.TEXT),
                time(),
                column("reason", Format.LONG_TEXT),
                column("changes", Format.LONG_TEXT));
    }

    private List<?> told(PlanVersion version, OperatingPlan begun) {
        List<String> lines = words.lines(
                scenario.limits()
                        .occurring(PlanChange.between(begun, version.plan().plan())),
                locale);
        return List.of(
                teamName(version.team()),
                version.round(),
                version.plan().number(),
                text("deed." + version.deed().name()),
                version.plan().by(),
                version.plan().at(),
                version.plan().reason(),
                lines.isEmpty() ? text("noChange") : String.join("\n", lines));
    }

    Table people() {
        List<List<?>> rows = new ArrayList<>();
        for (Seat seat : workshop.allSeats()) {
            UUID team = seat.team();
            rows.add(List.of(
                    seat.nickname(),
                    team == null ? "" : teamName(team),
                    yesNo(seat.observer()),
                    yesNo(seat.removed()),
                    seat.joinedAt()));
        }
        List<Column> columns = columns("nickname", "team", "observer", "gone");
        columns.add(time());
        return new Table(columns, rows);
    }

    Table news() {
        List<List<?>> rows = new ArrayList<>();
        for (Surprise surprise : workshop.surprises()) {
            rows.add(List.of(
                    surprise.round(),
                    receiver(surprise.team()),
                    text("surprise." + surprise.kind().key()),
                    surprise.by(),
                    surprise.at()));
        }
        for (Note note : workshop.notes()) {
            rows.add(List.of(note.round(), receiver(note.team()), note.text(), note.by(), note.at()));
        }
        return new Table(
                List.of(
                        column("round", Format.WHOLE),
                        column("team", Format.TEXT),
                        column("news", Format.LONG_TEXT),
                        column("by", Format.TEXT),
                        time()),
                rows);
    }

    /** The sheets of a workbook behind the summary. */
    List<Sheet> details(List<PlanVersion> versions) {
        return List.of(
                new Sheet(text("results"), results()),
                new Sheet(text("plans"), plans(versions)),
                new Sheet(text("people"), people()),
                new Sheet(text("news"), news()));
    }

    private String receiver(@Nullable UUID team) {
        return team == null ? text("all") : teamName(team);
    }

    private String teamName(UUID id) {
        return workshop.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElseGet(() -> text("removedTeam"));
    }

    private List<Column> columns(String... keys) {
        return new ArrayList<>(
                Stream.of(keys).map(key -> column(key, Format.TEXT)).toList());
    }

    private Column column(String key, Format format) {
        return new Column(text("column." + key), format);
    }

    private Column time() {
        return new Column(text("column.time", zone.getId()), Format.MOMENT);
    }

    private Column figure(TeamFigure figure) {
        return new Column(text("figure." + figure.key()), format(figure));
    }

    private static Format format(TeamFigure figure) {
        return switch (figure) {
            case PROFIT, CLIENT_BASE_VALUE, REVENUE -> Format.MONEY;
            case RETENTION, LOAD, LATE_ORDERS, PROMISES_KEPT, SHARE_OF_WALLET -> Format.SHARE;
            case ACTIVE_CLIENTS, NEW_CLIENTS, STOPPED_BUYING, WON_BACK -> Format.WHOLE;
            case ORDER_WAIT, TOUCHES -> Format.DECIMAL;
        };
    }

    private String yesNo(boolean value) {
        return text(value ? "yes" : "no");
    }

    private String text(String key, Object... values) {
        return TEXTS.get(locale, key, Stream.of(values).map(String::valueOf).toArray());
    }
}
