package org.kampus.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kampus.organisation.PlanChange;

/**
 * How a workshop is played.
 *
 * @param rounds rounds to play, 1 to the quarters of the case
 * @param minutes minutes to decide in a round, 0 to {@link #MOST_MINUTES}; 0 = no limit
 * @param practice whether round 0 is played first, for nothing
 * @param autoAdvance whether the next round opens by itself after {@link #reviewMinutes}
 * @param reviewMinutes minutes to look at the results if rounds open by themselves, 1 to {@link #MOST_MINUTES}
 * @param mode easy or hard
 * @param sameLuck whether all teams meet the same luck
 * @param seating how people get into teams
 * @param unsubmitted what is played for a team that has not submitted
 * @param closedDecisions by round, the keys of decisions that cannot be changed in it, see {@link PlanChange#decision};
 *     rounds left out have all open
 * @param proposalRounds rounds in which everybody proposes alone before the team decides
 * @param mix what teams are ranked by
 */
public record WorkshopSettings(
        int rounds,
        int minutes,
        boolean practice,
        boolean autoAdvance,
        int reviewMinutes,
        PlayMode mode,
        boolean sameLuck,
        Seating seating,
        Unsubmitted unsubmitted,
        Map<Integer, Set<String>> closedDecisions,
        Set<Integer> proposalRounds,
        ScoreMix mix) {

    /** Most rounds of any workshop; a case may have fewer quarters. */
    public static final int MOST_ROUNDS = 40;

    /** Most minutes of a round. */
    public static final int MOST_MINUTES = 600;

    /** Checks the ranges and copies the map. */
    public WorkshopSettings {
        List<WorkshopRefusal> refused = new ArrayList<>();
        check("rounds", rounds, 1, MOST_ROUNDS, refused);
        check("minutes", minutes, 0, MOST_MINUTES, refused);
        check("reviewMinutes", reviewMinutes, 1, MOST_MINUTES, refused);
        if (!refused.isEmpty()) {
            throw WorkshopRefusal.together(refused);
        }
        TreeMap<Integer, Set<String>> copy = new TreeMap<>();
        closedDecisions.forEach((round, keys) -> {
            if (!keys.isEmpty()) {
                copy.put(round, Set.copyOf(keys));
            }
        });
        closedDecisions = Map.copyOf(copy);
        // Workshops kept before there was a choice know neither proposals nor a mix.
        proposalRounds = proposalRounds == null ? Set.of() : Set.copyOf(proposalRounds);
        mix = mix == null ? ScoreMix.PROFIT_ONLY : mix;
    }

    /** Settings under which teams are ranked by profit. */
    public WorkshopSettings(
            int rounds,
            int minutes,
            boolean practice,
            boolean autoAdvance,
            int reviewMinutes,
            PlayMode mode,
            boolean sameLuck,
            Seating seating,
            Unsubmitted unsubmitted,
            Map<Integer, Set<String>> closedDecisions) {
        this(
                rounds,
                minutes,
                practice,
                autoAdvance,
                reviewMinutes,
                mode,
                sameLuck,
                seating,
                unsubmitted,
                closedDecisions,
                Set.of(),
                ScoreMix.PROFIT_ONLY);
    }

    /** What most workshops are played with: so many rounds of fifteen minutes after a practice round. */
    public static WorkshopSettings usual(int rounds) {
        return new WorkshopSettings(
                rounds, 15, true, false, 10, PlayMode.EASY, true, Seating.BALANCED, Unsubmitted.LAST_PLAN, Map.of());
    }

    /** Keys of the decisions that are closed in a round. */
    public Set<String> closedIn(int round) {
        return closedDecisions.getOrDefault(round, Set.of());
    }

    private static void check(String what, int value, int min, int max, List<WorkshopRefusal> refused) {
        if (value < min || value > max) {
            refused.add(new WorkshopRefusal(WorkshopRefusal.Reason.OUT_OF_RANGE, what, value, min, max));
        }
    }
}
