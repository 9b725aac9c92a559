package org.kampus.application.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.PlanWords;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.Note;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;

/** What a workshop's files hold beside the summary. */
final class ExportSheets {

    private final Workshop workshop;
    private final Scenario scenario;
    private final PlanWords changes;
    private final ExportWords words;

    ExportSheets(Workshop workshop, Scenario scenario, PlanWords changes, ExportWords words) {
        this.workshop = workshop;
        this.scenario = scenario;
        this.changes = changes;
        this.words = words;
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
            columns.add(words.figure(figure));
        }
        columns.addAll(List.of(column("engine", Format.TEXT), words.time(), column("digest", Format.TEXT)));
        List<List<?>> rows = new ArrayList<>();
        for (Team team : workshop.teams()) {
            for (TeamResult result : workshop.resultsOf(team.id())) {
                List<Object> row = new ArrayList<>(List.of(
                        team.name(),
                        result.round(),
                        words.yesNo(result.submitted()),
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
                words.time(),
                column("reason", Format.LONG_TEXT),
                column("changes", Format.LONG_TEXT));
    }

    private List<?> told(PlanVersion version, OperatingPlan begun) {
        return List.of(
                teamName(version.team()),
                version.round(),
                version.plan().number(),
                text("deed." + version.deed().name()),
                version.plan().by(),
                version.plan().at(),
                version.plan().reason(),
                changed(begun, version.plan().plan()));
    }

    /** What a plan changes, a line each. */
    private String changed(OperatingPlan begun, OperatingPlan plan) {
        List<String> lines =
                changes.lines(scenario.limits().occurring(PlanChange.between(begun, plan)), words.locale());
        return lines.isEmpty() ? text("noChange") : String.join("\n", lines);
    }

    Table people() {
        List<List<?>> rows = new ArrayList<>();
        for (Seat seat : workshop.allSeats()) {
            UUID team = seat.team();
            rows.add(List.of(
                    seat.nickname(),
                    team == null ? "" : teamName(team),
                    words.yesNo(seat.observer()),
                    words.yesNo(seat.removed()),
                    seat.joinedAt()));
        }
        List<Column> columns = words.columns("nickname", "team", "observer", "gone");
        columns.add(words.time());
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
                        words.time()),
                rows);
    }

    /** Help and penalties, which count in the standings and in no result. */
    Table adjustments() {
        List<List<?>> rows = new ArrayList<>();
        for (Adjustment one : workshop.adjustments()) {
            rows.add(List.of(one.round(), teamName(one.team()), one.amount(), one.reason(), one.by(), one.at()));
        }
        return new Table(
                List.of(
                        column("round", Format.WHOLE),
                        column("team", Format.TEXT),
                        column("amount", Format.MONEY),
                        column("reason", Format.LONG_TEXT),
                        column("by", Format.TEXT),
                        words.time()),
                rows);
    }

    /** What people proposed each alone, as changes against the plan the round began with. */
    Table proposals() {
        List<List<?>> rows = new ArrayList<>();
        workshop.proposals().stream().filter(Proposal::made).forEach(one -> {
            OperatingPlan begun = workshop.planBefore(one.team(), one.round(), scenario.startingPlan());
            rows.add(List.of(
                    one.round(), teamName(one.team()), one.by(), one.reason(), changed(begun, one.plan()), one.at()));
        });
        return new Table(
                List.of(
                        column("round", Format.WHOLE),
                        column("team", Format.TEXT),
                        column("by", Format.TEXT),
                        column("reason", Format.LONG_TEXT),
                        column("changes", Format.LONG_TEXT),
                        words.time()),
                rows);
    }

    /** The sheets of a workbook behind the summary. */
    List<Sheet> details(List<PlanVersion> versions) {
        return List.of(
                new Sheet(text("results"), results()),
                new Sheet(text("plans"), plans(versions)),
                new Sheet(text("people"), people()),
                new Sheet(text("news"), news()),
                new Sheet(text("adjustments"), adjustments()),
                new Sheet(text("proposals"), proposals()));
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

    private Column column(String key, Format format) {
        return words.column(key, format);
    }

    private String text(String key, Object... values) {
        return words.text(key, values);
    }
}
