package org.kampus.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.WorkshopHeading;

/**
 * A workshop as programs see it.
 *
 * @param id the workshop
 * @param stage to be given back with every step
 * @param title its title
 * @param code what people join by
 * @param scenario name of the case
 * @param state lobby, open, closing, simulating, review or finished
 * @param round the round it is at; 0 in the practice round and before the start
 * @param rounds rounds to play
 * @param practice whether this is the practice round
 * @param secondsLeft seconds left in the round; null without a limit
 * @param paused whether the timer stands still
 * @param teams the teams
 */
public record WorkshopDocument(
        String id,
        long stage,
        String title,
        String code,
        String scenario,
        String state,
        int round,
        int rounds,
        boolean practice,
        @Nullable Long secondsLeft,
        boolean paused,
        List<TeamDocument> teams) {

    /**
     * A team.
     *
     * @param id the team
     * @param name its name
     * @param robot how it decides by itself; null for people
     * @param status silent, deciding, submitted or robot
     * @param people names of its people
     * @param results its results
     */
    public record TeamDocument(
            String id,
            String name,
            @Nullable String robot,
            String status,
            List<String> people,
            List<ResultDocument> results) {}

    /**
     * A result.
     *
     * @param round the round; 0 is the practice round
     * @param reason why the team decided so
     * @param submitted whether the team submitted the plan itself
     * @param figures figures by key; those without a value are left out
     * @param digest SHA-256 over input and result of the run
     */
    public record ResultDocument(
            int round, String reason, boolean submitted, Map<String, Double> figures, String digest) {}

    /**
     * A workshop in a list.
     *
     * @param id the workshop
     * @param title its title
     * @param code what people join by
     * @param scenario name of the case
     * @param state where it stands
     * @param round the round it is at
     * @param rounds rounds to play
     */
    public record Heading(String id, String title, String code, String scenario, String state, int round, int rounds) {

        static Heading of(WorkshopHeading heading) {
            return new Heading(
                    heading.id().toString(),
                    heading.title(),
                    heading.code(),
                    heading.caseId(),
                    key(heading.state()),
                    heading.round(),
                    heading.rounds());
        }
    }

    static WorkshopDocument of(ConsoleView console) {
        Duration left = console.time().left();
        return new WorkshopDocument(
                console.id().toString(),
                console.stage(),
                console.title(),
                console.code(),
                console.caseId(),
                key(console.state()),
                console.round(),
                console.settings().rounds(),
                console.practice(),
                left == null ? null : left.toSeconds(),
                console.time().paused(),
                console.teams().stream().map(WorkshopDocument::team).toList());
    }

    private static TeamDocument team(ConsoleView.TeamRow team) {
        return new TeamDocument(
                team.id().toString(),
                team.name(),
                team.robot() == null ? null : team.robot().key(),
                key(team.status()),
                team.people().stream().map(person -> person.nickname()).toList(),
                team.results().stream().map(WorkshopDocument::result).toList());
    }

    private static ResultDocument result(TeamResult result) {
        Map<String, Double> figures = new LinkedHashMap<>();
        result.figures().entrySet().stream()
                .filter(entry -> Double.isFinite(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> figures.put(entry.getKey().key(), entry.getValue()));
        return new ResultDocument(result.round(), result.reason(), result.submitted(), figures, result.digest());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
