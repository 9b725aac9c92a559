package org.kampus.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.kampus.company.history.OrderLog;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.SimulationInput;

/**
 * The orders of a company that was played under its own plan, as a file would tell them, and what is true of its clients.
 *
 * @param log orders by client; whoever ordered nothing is not in it
 * @param end last day of the observation
 * @param active clients that buy on at the end
 * @param base clients that bought on a year before
 * @param kept how many of them still do
 */
record PlayedHistory(OrderLog log, long end, int active, int base, int kept) {

    private static final long START = 19_000;
    private static final int YEAR = 52;

    static PlayedHistory of(Scenario scenario, long seed, int quarters) {
        SimulationRun run =
                new SimulationRun(SimulationInput.steady(scenario, seed, scenario.startingPlan(), quarters), true);
        run.playTo(run.weeks() - YEAR);
        BitSet before = active(run);
        run.playToEnd();
        BitSet now = active(run);
        int base = before.cardinality();
        before.and(now);
        TreeMap<Integer, List<OrderLog.Order>> clients = new TreeMap<>();
        for (ClientEvent event : run.result().events()) {
            if (event.kind() == EventKind.ORDER_PLACED) {
                long day = START + (long) ((event.time() + run.weeksBeforeStart()) * 7);
                clients.computeIfAbsent(event.client(), client -> new ArrayList<>())
                        .add(new OrderLog.Order(day, event.value()));
            }
        }
        return new PlayedHistory(
                new OrderLog(List.copyOf(clients.values())),
                START + 7L * run.weeks() - 1,
                now.cardinality(),
                base,
                before.cardinality());
    }

    private static BitSet active(SimulationRun run) {
        BitSet active = new BitSet();
        for (int client = 0; client < run.clients(); client++) {
            active.set(client, run.state(client) == ClientState.ACTIVE);
        }
        return active;
    }
}
