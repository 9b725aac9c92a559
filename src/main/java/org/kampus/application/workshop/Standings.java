package org.kampus.application.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kampus.insight.Scorecard;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.ScoreMix;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;

/** Where teams stand: those of people by the trainer's mix of scores, robots apart. */
final class Standings {

    /** What a team has come to up to a round. */
    private record Played(Team team, Scorecard last, Scorecard game) {}

    private Standings() {}

    /**
     * Standings of a round, best first; what is not revealed is NaN and does not decide the order.
     *
     * @param luck what is known of each team's luck
     */
    static List<Standing> of(Workshop workshop, int round, RevealStep reveal, Map<UUID, Double> luck) {
        List<Played> played = new ArrayList<>();
        for (Team team : workshop.teams()) {
            List<TeamResult> results = workshop.resultsOf(team.id()).stream()
                    .filter(result -> round == 0 ? result.round() == 0 : result.round() >= 1 && result.round() <= round)
                    .toList();
            if (!results.isEmpty() && results.getLast().round() == round) {
                played.add(new Played(
                        team, results.getLast().scores(), game(results, workshop.adjusted(team.id(), round))));
            }
        }
        List<Scorecard> yardstick = played.stream()
                .filter(one -> !one.team().isRobot())
                .map(Played::game)
                .toList();
        ScoreMix mix = workshop.settings().mix();
        boolean all = reveal == RevealStep.PROFIT;
        List<Standing> standings = new ArrayList<>();
        for (Played one : played) {
            Team team = one.team();
            Scorecard scores = one.last();
            standings.add(new Standing(
                    team.id(),
                    team.name(),
                    team.isRobot(),
                    new Scorecard(
                            shown(scores.profit(), reveal, RevealStep.PROFIT),
                            shown(scores.clientBaseValue(), reveal, RevealStep.CLIENT_BASE_VALUE),
                            shown(scores.retention(), reveal, RevealStep.RETENTION),
                            shown(scores.load(), reveal, RevealStep.LOAD)),
                    all ? one.game().profit() : Double.NaN,
                    all ? workshop.adjusted(team.id(), round) : Double.NaN,
                    all && !mix.isProfitOnly()
                            ? mix.points(
                                    one.game(),
                                    yardstick.isEmpty()
                                            ? played.stream().map(Played::game).toList()
                                            : yardstick)
                            : Double.NaN,
                    all ? luck.getOrDefault(team.id(), Double.NaN) : Double.NaN));
        }
        if (all) {
            standings.sort(Comparator.comparing(Standing::robot).thenComparingDouble(one -> -one.mark()));
        }
        return standings;
    }

    private static Scorecard game(List<TeamResult> results, double adjusted) {
        return new Scorecard(
                results.stream().mapToDouble(result -> result.scores().profit()).sum() + adjusted,
                results.getLast().scores().clientBaseValue(),
                results.stream()
                        .mapToDouble(result -> result.scores().retention())
                        .average()
                        .orElse(0),
                results.stream()
                        .mapToDouble(result -> result.scores().load())
                        .average()
                        .orElse(0));
    }

    private static double shown(double value, RevealStep reveal, RevealStep needed) {
        return reveal.compareTo(needed) >= 0 ? value : Double.NaN;
    }
}
