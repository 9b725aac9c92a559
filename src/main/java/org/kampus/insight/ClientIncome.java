package org.kampus.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.SimulationResult;

/**
 * What a client ordered in the year before a moment, or since it (last) became a client if that is less, and how far
 * that tells what it would have ordered in a year to come.
 *
 * @param orders orders placed
 * @param ordered their value, thousand ₽
 * @param weeks length of the time looked at, weeks
 * @param squares sum of the squares of their values, for how sure an extrapolation is
 */
public record ClientIncome(int orders, double ordered, double weeks, double squares) {

    /** Longest time looked at, weeks. */
    public static final double YEAR = 52;

    /** Standard errors on either side of an estimate that hold 95 of 100 true values. */
    private static final double NINETY_FIVE = 1.96;

    /** An interval that reaches below this share of the estimate says nothing. */
    private static final double SMALLEST_LOW = 0.1;

    /**
     * The income from one client.
     *
     * @param life what happened to the client, by time
     * @param recordsFrom when the records begin, weeks of the game
     * @param end the moment looked back from, weeks of the game
     */
    static ClientIncome of(List<ClientEvent> life, double recordsFrom, double end) {
        double from = Math.max(recordsFrom, end - YEAR);
        for (ClientEvent event : life) {
            boolean begins = event.kind() == EventKind.SALE_WON || event.kind() == EventKind.WON_BACK;
            if (begins && event.time() <= end) {
                from = Math.max(from, event.time());
            }
        }
        int orders = 0;
        double ordered = 0;
        double squares = 0;
        for (ClientEvent event : life) {
            if (event.kind() == EventKind.ORDER_PLACED && event.time() >= from && event.time() <= end) {
                orders++;
                ordered += event.value();
                squares += event.value() * event.value();
            }
        }
        return new ClientIncome(orders, ordered, Math.max(1, end - from), squares);
    }

    /** When the records of a run begin, weeks of the game: 0 or before. */
    static double recordsFrom(SimulationResult result) {
        return -result.history().size() * (double) Scenario.WEEKS_PER_QUARTER;
    }

    /** The events of some clients, by client and time. */
    public static Map<Integer, List<ClientEvent>> lives(SimulationResult result, Collection<Integer> clients) {
        Map<Integer, List<ClientEvent>> lives = new HashMap<>();
        clients.forEach(client -> lives.put(client, new java.util.ArrayList<>()));
        for (ClientEvent event : result.events()) {
            List<ClientEvent> life = lives.get(event.client());
            if (life != null) {
                life.add(event);
            }
        }
        return lives;
    }

    /** What it would have ordered in a year at the pace of the time looked at, thousand ₽: an estimate. */
    public double perYear() {
        return weeks == 0 ? 0 : ordered * YEAR / weeks;
    }

    /**
     * Half the width of the 95 % interval of {@link #perYear}, thousand ₽: orders come by chance one by one, each of its
     * own size, so the variance of their sum is estimated by the sum of their squares.
     */
    public double uncertainty() {
        return weeks == 0 ? 0 : NINETY_FIVE * Math.sqrt(squares) * YEAR / weeks;
    }

    /** Whether the orders are enough to say anything of a year to come: the interval does not reach down to nearly nothing. */
    public boolean isTelling() {
        return perYear() * (1 - SMALLEST_LOW) > uncertainty();
    }
}
