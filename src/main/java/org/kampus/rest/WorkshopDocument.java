package org.kampus.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.ScoreMix;
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
 * @param scoreMix what teams are ranked by: how much each score counts
 * @param proposalRounds rounds in which everybody proposes alone before the team decides
 * @param adjustments help and penalties
 * @param proposals what people have proposed
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
        MixDocument scoreMix,
        List<Integer> proposalRounds,
        List<AdjustmentDocument> adjustments,
        List<ProposalDocument> proposals,
        List<TeamDocument> teams) {

    /**
     * How much each score counts.
     *
     * @param profit weight of the profit of all rounds
     * @param clientBaseValue weight of the client base at the end
     * @param retention weight of retention
     * @param load weight of a healthy load
     */
    public record MixDocument(int profit, int clientBaseValue, int retention, int load) {

        private static MixDocument of(ScoreMix mix) {
            return new MixDocument(mix.profit(), mix.clientBaseValue(), mix.retention(), mix.load());
        }
    }

    /**
     * Help or a penalty.
     *
     * @param id its name
     * @param team the team
     * @param round the round from whose standings on it counts
     * @param amount thousand ₽; a penalty is negative
     * @param reason why
     * @param by name of the trainer
     */
    public record AdjustmentDocument(String id, String team, int round, double amount, String reason, String by) {}

    /**
     * What one person has proposed to the team.
     *
     * @param team the team
     * @param round the round
     * @param by the nickname
     * @param reason why
     * @param decisions places in the plan that it changes
     */
    public record ProposalDocument(String team, int round, String by, String reason, List<String> decisions) {}

    /**
     * Where a team stands after the last round whose standings are being revealed.
     *
     * @param totalProfit of all rounds, help and penalties with it, thousand ₽
     * @param adjusted help and penalties in it, thousand ₽
     * @param points by the mix of scores, 0 to 100; null where nothing but profit counts
     */
    public record StandingDocument(
            double totalProfit, double adjusted, @Nullable Double points) {}

    /**
     * What a team expected of a round.
     *
     * @param profit thousand ₽
     * @param retention share of clients kept in a year, 0-1
     */
    public record PredictionDocument(double profit, double retention) {}

    /**
     * A team.
     *
     * @param id the team
     * @param name its name
     * @param robot how it decides by itself; null for people
     * @param status silent, deciding, submitted or robot
     * @param people names of its people
     * @param standing where it stands; null before its first result
     * @param results its results
     */
    public record TeamDocument(
            String id,
            String name,
            @Nullable String robot,
            String status,
            List<String> people,
            @Nullable StandingDocument standing,
            List<ResultDocument> results) {}

    /**
     * A result.
     *
     * @param round the round; 0 is the practice round
     * @param reason why the team decided so
     * @param submitted whether the team submitted the plan itself
     * @param prediction what the team expected; null if it said nothing
     * @param figures figures by key; those without a value are left out
     * @param digest SHA-256 over input and result of the run
     */
    public record ResultDocument(
            int round,
            String reason,
            boolean submitted,
            @Nullable PredictionDocument prediction,
            Map<String, Double> figures,
            String digest) {}

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
                MixDocument.of(console.settings().mix()),
                console.settings().proposalRounds().stream().sorted().toList(),
                console.adjustments().stream().map(WorkshopDocument::adjustment).toList(),
                console.proposals().stream().map(WorkshopDocument::proposal).toList(),
                console.teams().stream().map(team -> team(console, team)).toList());
    }

    private static AdjustmentDocument adjustment(Adjustment one) {
        return new AdjustmentDocument(
                one.id().toString(), one.team().toString(), one.round(), one.amount(), one.reason(), one.by());
    }

    private static ProposalDocument proposal(ConsoleView.ProposalRow row) {
        Proposal one = row.proposal();
        return new ProposalDocument(
                one.team().toString(),
                one.round(),
                one.by(),
                one.reason(),
                row.decisions().stream().map(ExplanationDocument::name).toList());
    }

    private static @Nullable StandingDocument standing(ConsoleView console, UUID team) {
        return console.standings().stream()
                .filter(standing -> standing.team().equals(team))
                .findFirst()
                .map(standing -> new StandingDocument(
                        standing.totalProfit(),
                        standing.adjusted(),
                        Double.isNaN(standing.points()) ? null : (Double) standing.points()))
                .orElse(null);
    }

    private static TeamDocument team(ConsoleView console, ConsoleView.TeamRow team) {
        return new TeamDocument(
                team.id().toString(),
                team.name(),
                team.robot() == null ? null : team.robot().key(),
                key(team.status()),
                team.people().stream().map(person -> person.nickname()).toList(),
                standing(console, team.id()),
                team.results().stream().map(WorkshopDocument::result).toList());
    }

    private static ResultDocument result(TeamResult result) {
        Map<String, Double> figures = new LinkedHashMap<>();
        result.figures().entrySet().stream()
                .filter(entry -> Double.isFinite(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> figures.put(entry.getKey().key(), entry.getValue()));
        Prediction said = result.prediction();
        return new ResultDocument(
                result.round(),
                result.reason(),
                result.submitted(),
                said == null ? null : new PredictionDocument(said.profit(), said.retention()),
                figures,
                result.digest());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
