package org.kampus.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.insight.Highlight.Kind;
import org.kampus.insight.Highlight.Tone;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/** What stands out about the clients that stopped buying, and about the people who resigned. */
final class StoppedHighlights {

    /** Share of a year's revenue whose loss to one cause is remarkable. */
    static final double REMARKABLE_LOSS = 0.01;
    /** Share of the people that resign in a quarter. */
    static final double REMARKABLE_QUITS = 0.10;
    /** Clients that break off at handovers. */
    static final double REMARKABLE_BREAK_OFFS = 3;

    private static final int QUARTERS_PER_YEAR = 4;

    private final SimulationResult result;
    private final QuarterResult quarter;
    private final List<Highlight> found = new ArrayList<>();

    private StoppedHighlights(SimulationResult result, int number) {
        this.result = result;
        this.quarter = result.quarter(number);
    }

    /** Everything of this kind that stands out in a quarter of a traced run. */
    static List<Highlight> of(SimulationResult result, int number) {
        StoppedHighlights highlights = new StoppedHighlights(result, number);
        highlights.causes();
        highlights.breakOffs();
        highlights.resignations();
        return highlights.found;
    }

    private void causes() {
        StoppedClients stopped = StoppedClients.of(result, quarter.number());
        double yearlyRevenue = QUARTERS_PER_YEAR * quarter.revenue();
        Map<DepartureCause, Double> ordered = stopped.orderedByCause();
        for (DepartureCause cause : DepartureCause.values()) {
            long clients = stopped.with(cause);
            if (clients > 0) {
                double brought = ordered.getOrDefault(cause, 0.0);
                add(
                        Kind.STOPPED_BY_CAUSE,
                        Optional.of(cause),
                        KeyFigures.share(brought, yearlyRevenue) / REMARKABLE_LOSS,
                        brought,
                        clients,
                        stopped.stops().size(),
                        stopped.ordered(),
                        ordered.getOrDefault(DepartureCause.OWN_REASONS, 0.0));
            }
        }
    }

    private void breakOffs() {
        double brokeOff = quarter.sum(Measure.HANDOVER_BREAK_OFFS);
        if (brokeOff > 0) {
            add(
                    Kind.HANDOVER_BREAK_OFFS,
                    Optional.empty(),
                    brokeOff / REMARKABLE_BREAK_OFFS,
                    brokeOff,
                    quarter.sum(Measure.HANDOVERS));
        }
    }

    private void resignations() {
        Resignations people = Resignations.of(result, quarter.number());
        if (people.resigned() > 0) {
            add(
                    Kind.PEOPLE_QUIT,
                    Optional.empty(),
                    (double) people.resigned() / Math.max(1, people.employed()) / REMARKABLE_QUITS,
                    people.resigned(),
                    people.employed(),
                    people.clients(),
                    people.ordered(),
                    people.stopped());
        }
    }

    private void add(Kind kind, Optional<DepartureCause> cause, double weight, double... evidence) {
        found.add(new Highlight(
                kind,
                Tone.BAD,
                Optional.empty(),
                Optional.empty(),
                cause,
                Arrays.stream(evidence).boxed().toList(),
                Math.min(QuarterHighlights.LARGEST_WEIGHT, weight)));
    }
}
