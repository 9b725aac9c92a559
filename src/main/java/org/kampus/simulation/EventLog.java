package org.kampus.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;

/** What happened to clients, in columns; records nothing unless the run is traced. */
final class EventLog {

    private static final EventKind[] KINDS = EventKind.values();

    private final boolean traced;
    private final double weeksBeforeStart;
    private int size;
    private int[] client = new int[1024];
    private double[] time = new double[1024];
    private byte[] kind = new byte[1024];
    private double[] value = new double[1024];
    private int[] employee = new int[1024];

    EventLog(boolean traced, double weeksBeforeStart) {
        this.traced = traced;
        this.weeksBeforeStart = weeksBeforeStart;
    }

    /**
     * Records an event.
     *
     * @param days days since the beginning of the run
     */
    void add(int who, double days, EventKind what, double number, int by) {
        if (traced) {
            record(who, days, what, number, by);
        }
    }

    /** Apart, so that an untraced run has nothing to call. */
    private void record(int who, double days, EventKind what, double number, int by) {
        if (size == client.length) {
            int capacity = size * 2;
            client = Arrays.copyOf(client, capacity);
            time = Arrays.copyOf(time, capacity);
            kind = Arrays.copyOf(kind, capacity);
            value = Arrays.copyOf(value, capacity);
            employee = Arrays.copyOf(employee, capacity);
        }
        client[size] = who;
        time[size] = days / World.DAYS_PER_WEEK - weeksBeforeStart;
        kind[size] = (byte) what.ordinal();
        value[size] = number;
        employee[size] = by;
        size++;
    }

    /** The events in the order in which they happened. */
    List<ClientEvent> events() {
        List<ClientEvent> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(new ClientEvent(client[i], time[i], KINDS[kind[i]], value[i], employee[i]));
        }
        events.sort(Comparator.comparingDouble(ClientEvent::time));
        return events;
    }
}
