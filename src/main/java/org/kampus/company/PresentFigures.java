package org.kampus.company;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

/**
 * How a company stands at its first decision in one replication. A history shorter than a year is taken for a year at the
 * same pace; a fact that the history does not show is left out.
 *
 * @param values what the history shows, in the unit of each fact
 * @param base clients that were active a year before the first decision, or at the beginning
 * @param kept how many of them are active at it
 * @param wholeYear whether a year or more was played
 */
record PresentFigures(Map<CompanyFact, Double> values, int base, int kept, boolean wholeYear) {

    private static final int WEEKS_PER_YEAR = 52;

    PresentFigures {
        values = Map.copyOf(values);
    }

    /**
     * Plays the time before the first decision.
     *
     * @throws RunCancelled if the observer stopped it
     */
    static PresentFigures of(Scenario scenario, long seed, RunObserver observer) {
        SimulationRun run = SimulationRun.ofFigures(new SimulationInput(scenario, seed, List.of()));
        int all = run.weeks();
        int past = Math.max(0, all - WEEKS_PER_YEAR);
        play(run, past, observer);
        BitSet before = active(run);
        Purchases purchases = new Purchases(run);
        play(run, all, observer);
        BitSet now = active(run);
        Map<CompanyFact, Double> values = new EnumMap<>(CompanyFact.class);
        values.put(CompanyFact.CLIENTS, (double) now.cardinality());
        int base = before.cardinality();
        before.and(now);
        int kept = before.cardinality();
        int weeks = all - past;
        if (base > 0 && weeks > 0) {
            values.put(CompanyFact.RETENTION, Math.pow((double) kept / base, (double) WEEKS_PER_YEAR / weeks));
        }
        money(run, values);
        if (weeks == WEEKS_PER_YEAR) {
            purchases.repeatShare(run).ifPresent(share -> values.put(CompanyFact.REPEAT_SHARE, share));
        }
        return new PresentFigures(values, base, kept, weeks == WEEKS_PER_YEAR);
    }

    private static void play(SimulationRun run, int weeks, RunObserver observer) {
        while (run.weeksPlayed() < weeks) {
            run.playWeek();
            if (!observer.weekDone(run.weeksPlayed(), run.weeks())) {
                throw new RunCancelled();
            }
        }
    }

    private static BitSet active(SimulationRun run) {
        BitSet active = new BitSet();
        for (int client = 0; client < run.clients(); client++) {
            if (run.state(client) == ClientState.ACTIVE) {
                active.set(client);
            }
        }
        return active;
    }

    private static void money(SimulationRun run, Map<CompanyFact, Double> values) {
        List<QuarterResult> history = run.history();
        int quarters = Math.min(4, history.size());
        if (quarters == 0) {
            return;
        }
        List<QuarterResult> year = history.subList(history.size() - quarters, history.size());
        double perYear = 4.0 / quarters;
        values.put(
                CompanyFact.REVENUE,
                perYear * year.stream().mapToDouble(QuarterResult::revenue).sum());
        values.put(
                CompanyFact.ORDERS,
                perYear
                        * year.stream()
                                .mapToDouble(quarter -> quarter.sum(Measure.ORDERS_PLACED))
                                .sum());
    }

    /** What each client had ordered when the year began, and who was none yet. */
    private static final class Purchases {

        private final double[] bought;
        private final BitSet won = new BitSet();

        Purchases(SimulationRun run) {
            bought = new double[run.clients()];
            for (int client = 0; client < bought.length; client++) {
                bought[client] = run.bought(client);
                won.set(client, isClient(run.state(client)));
            }
        }

        private static boolean isClient(ClientState state) {
            return state == ClientState.ACTIVE || state == ClientState.DORMANT || state == ClientState.WRITTEN_OFF;
        }

        /** Share of the orders since then that came from those who were clients already; empty without orders. */
        OptionalDouble repeatShare(SimulationRun run) {
            double all = 0;
            double repeat = 0;
            for (int client = 0; client < run.clients(); client++) {
                double ordered = run.bought(client) - (client < bought.length ? bought[client] : 0);
                all += ordered;
                repeat += won.get(client) ? ordered : 0;
            }
            return all > 0 ? OptionalDouble.of(repeat / all) : OptionalDouble.empty();
        }
    }
}
