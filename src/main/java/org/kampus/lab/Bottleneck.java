package org.kampus.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kampus.insight.Spread;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/**
 * The role that limits what a plan can do: the one congested in most fates, see {@link Congestion}.
 *
 * @param role the role
 * @param function the function that waits longest for it, in most of those fates
 * @param fromWeek median first week of the congestion; 1 is the first week played
 * @param asked hours asked as a share of those available while it lasts, median
 * @param fates fates in which this role is the congested one
 * @param ofFates fates played
 */
public record Bottleneck(Role role, SalesFunction function, int fromWeek, double asked, int fates, int ofFates) {

    /** The bottleneck of an arm from the outcomes of its fates; none if nothing is congested in any. */
    static Optional<Bottleneck> of(List<Outcome> outcomes) {
        List<Congestion> all = outcomes.stream()
                .map(Outcome::congestion)
                .flatMap(Optional::stream)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Role role = mostFrequent(all, Congestion::role);
        List<Congestion> own = all.stream().filter(c -> c.role() == role).toList();
        return Optional.of(new Bottleneck(
                role,
                mostFrequent(own, Congestion::function),
                (int) Math.round(median(own, Congestion::fromWeek)),
                median(own, Congestion::asked),
                own.size(),
                outcomes.size()));
    }

    /** Whether it is this role in at least half of the fates. */
    public boolean isUsual() {
        return 2 * fates >= ofFates;
    }

    private static double median(List<Congestion> all, Function<Congestion, Number> figure) {
        return Spread.of(all.stream()
                        .mapToDouble(c -> figure.apply(c).doubleValue())
                        .toArray())
                .p50();
    }

    /** Of equally frequent ones the first in the order of the process. */
    private static <K extends Enum<K>> K mostFrequent(List<Congestion> all, Function<Congestion, K> kind) {
        Map<K, Long> counts = all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<K, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
