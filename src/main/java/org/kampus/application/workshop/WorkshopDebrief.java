package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.kampus.insight.Scorecard;
import org.kampus.insight.TurningPoint;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.workshop.TeamFigure;

/** What a trainer talks through with the room. */
@ApplicationScoped
public class WorkshopDebrief {

    /**
     * A figure of all teams over the rounds.
     *
     * @param figure which one
     * @param rounds numbers of the rounds, those of the case's history at 0 and below left out
     * @param teams one row per team, in order
     */
    public record Comparison(TeamFigure figure, List<Integer> rounds, List<Row> teams) {

        /** Copies the lists. */
        public Comparison {
            rounds = List.copyOf(rounds);
            teams = List.copyOf(teams);
        }

        /**
         * A team's values.
         *
         * @param team the team
         * @param name its name
         * @param values one per round; NaN where there is none
         */
        public record Row(UUID team, String name, List<Double> values) {

            /** Copies the values. */
            public Row {
                values = List.copyOf(values);
            }
        }
    }

    /**
     * A team in the debrief.
     *
     * @param team the team
     * @param name its name
     * @param robot whether it decides by itself
     * @param totalProfit thousand ₽ in all rounds
     * @param retention share of clients kept a year, mean of all rounds, 0-1
     * @param finalBaseValue value of the client base after the last round, thousand ₽
     * @param rounds what it decided in each round and why
     */
    public record TeamStory(
            UUID team,
            String name,
            boolean robot,
            double totalProfit,
            double retention,
            double finalBaseValue,
            List<Chapter> rounds) {

        /** Copies the list. */
        public TeamStory {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * A round of a team.
     *
     * @param round number, from 1
     * @param changes what it changed, compared with the round before
     * @param reason its own words of why; may be empty
     * @param by who wrote them; may be empty
     * @param scores what came of it
     */
    public record Chapter(int round, List<PlanChange> changes, String reason, String by, Scorecard scores) {

        /** Copies the list. */
        public Chapter {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A team's game as it was, and with one decision changed under the same luck.
     *
     * @param team the team
     * @param round the round the decision was changed in
     * @param played the scores as they were, from round 1
     * @param changed the scores with the change; those before the round are the same
     */
    public record Alternative(UUID team, int round, List<Scorecard> played, List<Scorecard> changed) {

        /** Copies the lists. */
        public Alternative {
            played = List.copyOf(played);
            changed = List.copyOf(changed);
        }
    }

    /** Standings of a simulated round: all of them for a trainer, for others what is revealed. */
    public List<Standing> standings(Caller caller, UUID workshop, int round) {
        throw new UnsupportedOperationException();
    }

    /** A figure of all teams over the rounds played. */
    public Comparison compare(Caller.Trainer trainer, UUID workshop, TeamFigure figure) {
        throw new UnsupportedOperationException();
    }

    /** All teams with their decisions and words; for people with a seat once the workshop is finished and revealed. */
    public List<TeamStory> stories(Caller caller, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** The turning points of each team, replayed in the background when they are not in memory. */
    public CompletionStage<Map<UUID, List<TurningPoint>>> turningPoints(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Plays a team's game again with another plan in one round. What differs is carried on into the later rounds, as
     * long as the team has not changed the same decision itself.
     */
    public CompletionStage<Alternative> alternative(
            Caller.Trainer trainer, UUID workshop, UUID team, int round, OperatingPlan plan) {
        throw new UnsupportedOperationException();
    }

    /** The same with one of the team's changes of that round taken back. */
    public CompletionStage<Alternative> without(
            Caller.Trainer trainer, UUID workshop, UUID team, int round, PlanChange change) {
        throw new UnsupportedOperationException();
    }
}
