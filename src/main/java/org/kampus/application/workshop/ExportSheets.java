package org.kampus.application.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.sheet.Sheet;
import org.kampus.scenario.PlanCodec;
import org.kampus.workshop.Note;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;

/** What a workshop's files hold, in one language. */
final class ExportSheets {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Workshop workshop;
    private final ResourceBundle texts;

    ExportSheets(Workshop workshop, Locale locale) {
        this.workshop = workshop;
        Locale known = locale.getLanguage().equals("ru") ? Locale.of("ru") : Locale.ROOT;
        this.texts = ResourceBundle.getBundle(
                ExportSheets.class.getPackageName() + ".export",
                known,
                ExportSheets.class.getClassLoader(),
                NO_FALLBACK);
    }

    Sheet results() {
        List<String> columns = columns("team", "round", "submitted", "reason", "predictedProfit", "predictedRetention");
        for (TeamFigure figure : TeamFigure.values()) {
            columns.add(text("figure." + figure.key()));
        }
        columns.addAll(columns("digest", "engine", "time"));
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
                row.addAll(List.of(result.digest(), result.engineVersion(), result.at()));
                rows.add(row);
            }
        }
        return new Sheet(text("results"), columns, rows);
    }

    Sheet plans(List<PlanVersion> versions) {
        List<List<?>> rows = new ArrayList<>();
        for (PlanVersion version : versions) {
            rows.add(List.of(
                    teamName(version.team()),
                    version.round(),
                    version.plan().number(),
                    text("deed." + version.deed().name()),
                    version.plan().by(),
                    version.plan().at(),
                    version.plan().reason(),
                    PlanCodec.toJson(version.plan().plan())));
        }
        return new Sheet(
                text("plans"), columns("team", "round", "version", "deed", "by", "time", "reason", "plan"), rows);
    }

    Sheet people() {
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
        return new Sheet(text("people"), columns("nickname", "team", "observer", "gone", "time"), rows);
    }

    Sheet news() {
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
        return new Sheet(text("news"), columns("round", "team", "news", "by", "time"), rows);
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

    private List<String> columns(String... keys) {
        List<String> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(text("column." + key));
        }
        return columns;
    }

    private String yesNo(boolean value) {
        return text(value ? "yes" : "no");
    }

    private String text(String key) {
        return texts.getString(key);
    }
}
