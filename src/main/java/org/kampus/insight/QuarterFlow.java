package org.kampus.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.ClientTrack.Move;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/**
 * A quarter as a moving picture: the way of every client over the conveyor, every order from placing to
 * fulfilment, every touch, and at whose desk each function's tasks queue. Times are weeks since the
 * quarter began.
 *
 * @param quarter number of the quarter
 * @param weeks its length in weeks
 * @param clients the ways of the clients, by number
 * @param orders the orders open at any time in the quarter, by time of placing
 * @param touches the planned contacts, by time; of those before the quarter, each client's last one
 * @param desks the staffed roles with the functions that queue at them
 */
public record QuarterFlow(
        int quarter,
        int weeks,
        List<ClientTrack> clients,
        List<OrderTrack> orders,
        List<Touch> touches,
        List<Desk> desks) {

    /** What begins a week is drawn a moment after what ends the one before, weeks. */
    private static final double A_MOMENT = 1e-6;

    /**
     * One order.
     *
     * @param client number of the client
     * @param placed when it was placed; negative if before the quarter
     * @param done when it was fulfilled or given up; NaN if it still waits at the quarter's end
     * @param outcome what became of it
     */
    public record OrderTrack(int client, double placed, double done, Outcome outcome) {

        /** Whether it is neither fulfilled nor given up at a time. */
        public boolean isOpen(double time) {
            return placed <= time && !(done <= time);
        }
    }

    /** What became of an order. */
    public enum Outcome {
        IN_TIME,
        LATE,
        CANCELLED,
        OPEN
    }

    /**
     * One planned contact.
     *
     * @param client number of the client
     * @param time when; negative if before the quarter
     */
    public record Touch(int client, double time) {}

    /**
     * A role's place of work.
     *
     * @param role the role
     * @param queues functions whose waiting tasks lie here: those this role spends most hours on
     */
    public record Desk(Role role, List<SalesFunction> queues) {
        /** Copies the functions. */
        public Desk {
            queues = List.copyOf(queues);
        }
    }

    /** Copies the lists. */
    public QuarterFlow {
        clients = List.copyOf(clients);
        orders = List.copyOf(orders);
        touches = List.copyOf(touches);
        desks = List.copyOf(desks);
    }

    /**
     * The picture of a quarter.
     *
     * @param result a traced run
     * @param number number of the quarter
     * @param structures the structure in force in a quarter, by its number
     */
    public static QuarterFlow of(SimulationResult result, int number, IntFunction<SalesStructure> structures) {
        QuarterResult quarter = result.quarter(number);
        double from = quarter.weeks().getFirst().week() - 1.0;
        double to = quarter.weeks().getLast().week();
        List<ClientEvent> events = result.events().subList(0, WeekEdge.countUntil(result.events(), to));
        int first = WeekEdge.countUntil(events, from);
        Tracks tracks = new Tracks(events.subList(0, first), structures);
        tracks.startAt(ClientStory.until(result, number - 1), quarter);
        Map<Integer, Deque<Double>> open = new HashMap<>();
        List<OrderTrack> orders = new ArrayList<>();
        List<Touch> touches = new ArrayList<>();
        Map<Integer, Touch> lastBefore = new TreeMap<>();
        WeekEdge edge = new WeekEdge();
        for (int i = 0; i < events.size(); i++) {
            ClientEvent event = events.get(i);
            boolean inQuarter = i >= first;
            double time = event.time() - from;
            boolean begins = edge.begins(event);
            switch (event.kind()) {
                case ORDER_PLACED ->
                    open.computeIfAbsent(event.client(), c -> new ArrayDeque<>())
                            .add(time);
                case ORDER_DELIVERED, ORDER_LATE -> {
                    double placed = placedFor(open.get(event.client()), time - event.value());
                    if (inQuarter) {
                        boolean late = event.kind() == EventKind.ORDER_LATE;
                        orders.add(new OrderTrack(event.client(), placed, time, late ? Outcome.LATE : Outcome.IN_TIME));
                    }
                }
                case ORDER_CANCELLED -> {
                    Deque<Double> placed = open.get(event.client());
                    if (placed != null && !placed.isEmpty()) {
                        double oldest = placed.removeFirst();
                        if (inQuarter) {
                            orders.add(new OrderTrack(event.client(), oldest, time, Outcome.CANCELLED));
                        }
                    }
                }
                case TOUCH -> {
                    if (inQuarter) {
                        touches.add(new Touch(event.client(), time));
                    } else {
                        lastBefore.put(event.client(), new Touch(event.client(), time));
                    }
                }
                default -> {
                    if (inQuarter) {
                        tracks.move(event, begins ? time + A_MOMENT : time);
                    }
                }
            }
        }
        open.forEach((client, times) ->
                times.forEach(placed -> orders.add(new OrderTrack(client, placed, Double.NaN, Outcome.OPEN))));
        touches.addAll(lastBefore.values());
        touches.sort(Comparator.comparingDouble(Touch::time).thenComparingInt(Touch::client));
        orders.sort(Comparator.comparingDouble(OrderTrack::placed).thenComparingInt(OrderTrack::client));
        return new QuarterFlow(
                number,
                quarter.weeks().size(),
                tracks.finished(quarter),
                orders,
                touches,
                desks(quarter, structures.apply(number)));
    }

    /** Takes the open order placed nearest to the given time off the list, and returns its time. */
    private static double placedFor(@Nullable Deque<Double> open, double placed) {
        if (open == null || open.isEmpty()) {
            return placed;
        }
        double best = open.stream()
                .min(Comparator.comparingDouble(time -> Math.abs(time - placed)))
                .orElseThrow();
        open.removeFirstOccurrence(best);
        return best;
    }

    private static List<Desk> desks(QuarterResult quarter, SalesStructure structure) {
        Map<Role, List<SalesFunction>> queues = new TreeMap<>();
        structure.staffedRoles().forEach(role -> queues.put(role, new ArrayList<>()));
        for (SalesFunction function : SalesFunction.values()) {
            Role busiest = null;
            double most = 0;
            for (Role role : queues.keySet()) {
                double hours = 0;
                for (WeekReport week : quarter.weeks()) {
                    hours += week.hours(role, function);
                }
                if (hours > most) {
                    most = hours;
                    busiest = role;
                }
            }
            if (busiest == null) {
                busiest = structure.doers(function).stream()
                        .filter(queues::containsKey)
                        .findFirst()
                        .orElse(null);
            }
            if (busiest != null) {
                Objects.requireNonNull(queues.get(busiest)).add(function);
            }
        }
        return queues.entrySet().stream()
                .map(entry -> new Desk(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Orders open at a time. */
    public long openOrders(double time) {
        return orders.stream().filter(order -> order.isOpen(time)).count();
    }

    /** Clients standing at each station at a time. */
    public Map<Station, Integer> counts(double time) {
        Map<Station, Integer> counts = new TreeMap<>();
        for (ClientTrack track : clients) {
            if (track.appears() <= time) {
                counts.merge(track.at(time), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Builds the tracks: positions before the quarter from events and snapshots, then one move an event. */
    private static final class Tracks {

        private final IntFunction<SalesStructure> structures;
        private final Map<Integer, Station> position = new TreeMap<>();
        private final Map<Integer, ClientClass> classes = new HashMap<>();
        private final Map<Integer, Station> start = new TreeMap<>();
        private final Map<Integer, Double> appears = new HashMap<>();
        private final Map<Integer, List<Move>> moves = new HashMap<>();

        Tracks(List<ClientEvent> earlier, IntFunction<SalesStructure> structures) {
            this.structures = structures;
            for (ClientEvent event : earlier) {
                Station next = next(event, position.get(event.client()));
                if (next != null) {
                    position.put(event.client(), next);
                }
            }
        }

        void startAt(List<QuarterResult> earlier, QuarterResult quarter) {
            List<ClientSnapshot> before =
                    earlier.isEmpty() ? List.of() : earlier.getLast().clients();
            List.of(before, quarter.clients())
                    .forEach(list -> list.forEach(c -> classes.put(c.client(), c.clientClass())));
            Set<Integer> known = new HashSet<>();
            for (ClientSnapshot client : before) {
                known.add(client.client());
                Station station = station(client, position.get(client.client()));
                if (station != null) {
                    start.put(client.client(), station);
                    appears.put(client.client(), 0.0);
                }
            }
            position.keySet().retainAll(known);
            position.putAll(start);
        }

        /** Adds the clients of a quarter without a predecessor to whom nothing happened in it. */
        private void addUnmoved(QuarterResult quarter) {
            for (ClientSnapshot client : quarter.clients()) {
                Station station = start.containsKey(client.client()) ? null : station(client, null);
                if (station != null) {
                    start.put(client.client(), station);
                }
            }
        }

        private @Nullable Station station(ClientSnapshot client, @Nullable Station byEvents) {
            return switch (client.state()) {
                case LEAD -> Station.LEADS;
                case IN_DIARY -> Station.DIARY;
                case QUALIFIED -> Station.QUALIFIED;
                case IN_SALE -> isSale(byEvents) ? byEvents : Station.SALE_A;
                case ACTIVE -> byEvents == Station.HANDOVER ? byEvents : regular(client.client());
                case DORMANT -> Station.DORMANT;
                case WRITTEN_OFF, NEVER_WON -> null;
            };
        }

        private static boolean isSale(@Nullable Station station) {
            return station != null
                    && station.ordinal() >= Station.SALE_A.ordinal()
                    && station.ordinal() <= Station.SALE_E.ordinal();
        }

        private Station regular(int client) {
            ClientClass clientClass = classes.getOrDefault(client, ClientClass.D);
            return Station.values()[Station.REGULAR_A.ordinal() + clientClass.ordinal()];
        }

        void move(ClientEvent event, double time) {
            int client = event.client();
            Station old = position.get(client);
            Station next = next(event, old);
            if (next == null || next == old) {
                return;
            }
            if (old == null) {
                boolean arrives = event.kind() == EventKind.LEAD_ARRIVED;
                Station first = arrives ? next : before(event, next);
                start.put(client, first);
                appears.put(client, arrives ? time : 0.0);
                position.put(client, next);
                if (arrives || first == next) {
                    return;
                }
            }
            position.put(client, next);
            moves.computeIfAbsent(client, c -> new ArrayList<>())
                    .add(new Move(time, next, event.kind() == EventKind.WON_BACK));
        }

        /** Where a client without a record must have stood before an event. */
        private Station before(ClientEvent event, Station next) {
            return switch (event.kind()) {
                case QUALIFIED, REFUSED, WENT_COLD, NOTED_FOR_LATER -> Station.LEADS;
                case SALE_STARTED -> Station.QUALIFIED;
                case STAGE_FINISHED -> Station.values()[next.ordinal() - 1];
                case SALE_WON, SALE_LOST -> Station.SALE_E;
                case WON_BACK, WRITTEN_OFF -> Station.DORMANT;
                case WENT_DORMANT, HANDOVER_BREAK_OFF, OWNER_LEFT_BREAK_OFF -> regular(event.client());
                default -> next;
            };
        }

        private @Nullable Station next(ClientEvent event, @Nullable Station now) {
            return switch (event.kind()) {
                case LEAD_ARRIVED -> Station.LEADS;
                case QUALIFIED -> Station.QUALIFIED;
                case REFUSED, WENT_COLD, SALE_LOST -> Station.AWAY;
                case NOTED_FOR_LATER -> Station.DIARY;
                case SALE_STARTED -> Station.SALE_A;
                case STAGE_FINISHED ->
                    Station.values()[
                            Math.min(Station.SALE_A.ordinal() + (int) event.value(), Station.SALE_E.ordinal())];
                case SALE_WON -> handsOver(event.time()) ? Station.HANDOVER : regular(event.client());
                case HANDED_OVER -> now == Station.HANDOVER ? regular(event.client()) : null;
                case HANDOVER_BREAK_OFF, OWNER_LEFT_BREAK_OFF, WENT_DORMANT -> Station.DORMANT;
                case WON_BACK -> regular(event.client());
                case WRITTEN_OFF -> Station.WRITTEN_OFF;
                default -> null;
            };
        }

        /** Whether those who win a client are others than those who keep it. */
        private boolean handsOver(double time) {
            int quarter = (int) Math.floor(time / Scenario.WEEKS_PER_QUARTER) + 1;
            SalesStructure structure = structures.apply(quarter);
            return structure.doers(SalesFunction.FIRST_SALE).stream()
                    .filter(role -> structure.headcount(role) > 0)
                    .noneMatch(role -> structure.doers(SalesFunction.CARE).contains(role));
        }

        List<ClientTrack> finished(QuarterResult quarter) {
            addUnmoved(quarter);
            List<ClientTrack> tracks = new ArrayList<>();
            start.forEach((client, station) -> tracks.add(new ClientTrack(
                    client,
                    classes.getOrDefault(client, ClientClass.D),
                    appears.getOrDefault(client, 0.0),
                    station,
                    moves.getOrDefault(client, List.of()))));
            return tracks;
        }
    }
}
