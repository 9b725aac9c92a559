package org.kampus.simulation.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;

/**
 * What happened to clients, in columns; records nothing unless the run is traced. Copies share what happened before
 * they parted.
 */
public final class EventLog {

    private static final EventKind[] KINDS = EventKind.values();

    private final boolean traced;
    private final double weeksBeforeStart;

    /** Parts that are complete and never change, the oldest first. */
    private final List<Columns> past = new ArrayList<>();

    private Columns present = new Columns(0);

    EventLog(boolean traced, double weeksBeforeStart) {
        this.traced = traced;
        this.weeksBeforeStart = weeksBeforeStart;
    }

    /** A log that goes on from here on its own; so does this one. Several threads may branch one log. */
    synchronized EventLog branch() {
        if (present.size > 0) {
            past.add(present);
            present = new Columns(0);
        }
        EventLog branch = new EventLog(traced, weeksBeforeStart);
        branch.past.addAll(past);
        return branch;
    }

    /**
     * Records an event.
     *
     * @param days days since the beginning of the run
     */
    public void add(int who, double days, EventKind what, double number, int by) {
        if (traced) {
            record(who, days, what, number, by);
        }
    }

    /** Apart, so that an untraced run has nothing to call. */
    private void record(int who, double days, EventKind what, double number, int by) {
        present.add(who, days / World.DAYS_PER_WEEK - weeksBeforeStart, (byte) what.ordinal(), number, by);
    }

    /** The events in the order in which they happened. */
    public List<ClientEvent> events() {
        List<ClientEvent> events = new ArrayList<>();
        past.forEach(part -> part.addTo(events));
        present.addTo(events);
        events.sort(Comparator.comparingDouble(ClientEvent::time));
        return events;
    }

    /** A part of the log. */
    private static final class Columns {

        private int size;
        private int[] client;
        private double[] time;
        private byte[] kind;
        private double[] value;
        private int[] employee;

        Columns(int capacity) {
            client = new int[capacity];
            time = new double[capacity];
            kind = new byte[capacity];
            value = new double[capacity];
            employee = new int[capacity];
        }

        void add(int who, double when, byte what, double number, int by) {
            if (size == client.length) {
                int capacity = Math.max(1024, size * 2);
                client = Arrays.copyOf(client, capacity);
                time = Arrays.copyOf(time, capacity);
                kind = Arrays.copyOf(kind, capacity);
                value = Arrays.copyOf(value, capacity);
                employee = Arrays.copyOf(employee, capacity);
            }
            client[size] = who;
            time[size] = when;
            kind[size] = what;
            value[size] = number;
            employee[size] = by;
            size++;
        }

        void addTo(List<ClientEvent> events) {
            for (int i = 0; i < size; i++) {
                events.add(new ClientEvent(client[i], time[i], KINDS[kind[i]], value[i], employee[i]));
            }
        }
    }
}
