package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Intervention;

/**
 * What becomes of a client that stopped buying when it is spared causes. Each other life begins where the client first feels the
 * difference, since the world is the same before; and a life without two causes goes on from one without the first of them where
 * the second is felt.
 */
final class OtherLives {

    /** Of a life that others go on from the world is kept once: where it last felt something new, mostly just before it stopped. */
    private static final int COPIES = 1;

    private final Life real;
    private final List<DepartureCause> causes;
    private List<Life> alone = List.of();

    /** A life in a fate of its own. */
    private record Life(PlayedFate fate, Lifeline line, List<DepartureCause> spared) {

        OtherLife told(List<DepartureCause> without) {
            return line.without(without);
        }
    }

    /**
     * The other lives of a client.
     *
     * @param fate in which it is spared nothing
     * @param line how it goes there
     * @param causes what it may be spared
     */
    OtherLives(PlayedFate fate, Lifeline line, List<DepartureCause> causes) {
        this.real = new Life(fate, line, List.of());
        this.causes = causes;
    }

    /** Each cause taken away alone, in their order. */
    List<OtherLife> alone(Patience patience) {
        alone = patience.each(causes.size(), n -> sparedAlone(causes.get(n)));
        List<OtherLife> told = new ArrayList<>();
        for (int n = 0; n < causes.size(); n++) {
            told.add(alone.get(n).told(List.of(causes.get(n))));
        }
        return List.copyOf(told);
    }

    /** The real life itself if it would not have felt the difference. */
    private Life sparedAlone(DepartureCause cause) {
        List<DepartureCause> others =
                causes.stream().filter(other -> other != cause).toList();
        OptionalInt felt = real.line().felt(List.of(cause));
        return felt.isEmpty() ? real : live(real, List.of(cause), others, felt.getAsInt());
    }

    /** Some causes taken away together. */
    OtherLife without(List<DepartureCause> together) {
        for (Life one : alone) {
            if (together.containsAll(one.spared()) && one != real) {
                Optional<OtherLife> found = goingOn(one, together);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        OptionalInt felt = real.line().felt(together);
        return felt.isEmpty()
                ? real.told(together)
                : live(real, together, List.of(), felt.getAsInt()).told(together);
    }

    /** The same as a life without one cause, up to where it feels another one; empty if its world was not kept from there. */
    private Optional<OtherLife> goingOn(Life one, List<DepartureCause> together) {
        List<DepartureCause> others =
                together.stream().filter(cause -> !one.spared().contains(cause)).toList();
        OptionalInt before = real.line().felt(others);
        OptionalInt felt = before.isPresent() && before.getAsInt() < one.line().begin()
                ? before
                : one.line().felt(others);
        if (felt.isEmpty()) {
            return Optional.of(one.told(together));
        }
        return felt.getAsInt() >= one.line().begin() && one.fate().reaches(felt.getAsInt())
                ? Optional.of(live(one, others, List.of(), felt.getAsInt()).told(together))
                : Optional.empty();
    }

    /**
     * A life that goes on otherwise.
     *
     * @param from the life up to there
     * @param spared what it is spared besides
     * @param more what it may be spared later
     * @param week of the run from whose beginning it is
     */
    private static Life live(Life from, List<DepartureCause> spared, List<DepartureCause> more, int week) {
        Departure departure = from.line().departure();
        Lifeline line = new Lifeline(departure, week, more);
        PlayedFate fate = new PlayedFate(
                from.fate().at(week).branchWithout(against(spared, departure.client())), List.of(line), COPIES);
        return new Life(fate, line, spared);
    }

    /** What takes causes away for a client, or for everybody. */
    static List<Intervention> against(Collection<DepartureCause> causes, int client) {
        return causes.stream()
                .flatMap(cause -> Intervention.against(cause, client).stream())
                .toList();
    }
}
