package org.kampus.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;

/**
 * Tells at the edge between two weeks what ends the one from what begins the other: both happen at the same time. What
 * ends a week stands first among the events.
 */
final class WeekEdge {

    /** What a plant delivers it delivers as a week ends. */
    private static final Set<EventKind> ENDS_A_WEEK = EnumSet.of(
            EventKind.ORDER_DELIVERED,
            EventKind.ORDER_LATE,
            EventKind.ORDER_CANCELLED,
            EventKind.ERROR,
            EventKind.RIVAL_ATTACK,
            EventKind.WENT_DORMANT,
            EventKind.WRITTEN_OFF,
            EventKind.SALE_LOST,
            EventKind.WENT_COLD);

    /** The edge at which a week has already begun; none yet. */
    private double begun = Double.NaN;

    /**
     * Whether an event at the edge between two weeks belongs to the week that begins; all events are to be asked about,
     * in their order.
     */
    boolean begins(ClientEvent event) {
        if (event.time() != Math.rint(event.time())) {
            return false;
        }
        if (!ENDS_A_WEEK.contains(event.kind())) {
            begun = event.time();
        }
        return event.time() == begun;
    }

    /**
     * How many of the events lie in the weeks up to one.
     *
     * @param events all events of a run
     * @param end the end of the last of the weeks, weeks of the game
     */
    static int countUntil(List<ClientEvent> events, double end) {
        WeekEdge edge = new WeekEdge();
        int count = 0;
        while (count < events.size()) {
            ClientEvent event = events.get(count);
            if (event.time() > end || (edge.begins(event) && event.time() == end)) {
                return count;
            }
            count++;
        }
        return count;
    }
}
