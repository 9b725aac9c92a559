package org.kampus.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.insight.Highlight.Kind;
import org.kampus.insight.Highlight.Theme;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/**
 * A quarter in which a figure of the company changed more than in others.
 *
 * @param quarter number of the quarter
 * @param change the change, with its evidence
 */
public record TurningPoint(int quarter, Highlight change) {

    private static final Set<Kind> CHANGES = EnumSet.of(
            Kind.PROFIT_CHANGED,
            Kind.BASE_VALUE_CHANGED,
            Kind.RETENTION_CHANGED,
            Kind.WALLET_CHANGED,
            Kind.TOUCHES_CHANGED,
            Kind.ORDER_WAIT_CHANGED);

    /**
     * The turning points of a game: the weightiest changes, one a quarter and one a theme, by time.
     *
     * @param result the game so far
     * @param count how many at most
     */
    public static List<TurningPoint> of(SimulationResult result, int count) {
        List<TurningPoint> changes = new ArrayList<>();
        List<QuarterResult> quarters = new ArrayList<>(result.history());
        quarters.addAll(result.quarters());
        for (int i = 1; i < quarters.size(); i++) {
            QuarterResult quarter = quarters.get(i);
            if (quarter.number() < 1) {
                continue;
            }
            QuarterHighlights.changes(quarter, quarters.get(i - 1)).stream()
                    .filter(highlight -> CHANGES.contains(highlight.kind()))
                    .forEach(highlight -> changes.add(new TurningPoint(quarter.number(), highlight)));
        }
        changes.sort(Comparator.comparingDouble((TurningPoint p) -> p.change().weight())
                .reversed());
        List<TurningPoint> chosen = new ArrayList<>();
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        for (TurningPoint point : changes) {
            boolean newQuarter = chosen.stream().noneMatch(p -> p.quarter() == point.quarter());
            if (chosen.size() < count
                    && newQuarter
                    && themes.add(point.change().kind().theme())) {
                chosen.add(point);
            }
        }
        chosen.sort(Comparator.comparingInt(TurningPoint::quarter));
        return List.copyOf(chosen);
    }
}
