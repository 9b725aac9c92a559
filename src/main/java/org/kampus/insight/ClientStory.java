package org.kampus.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kampus.insight.StorySentence.Kind;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/**
 * The life of one client up to the end of a quarter, with the reasons the engine recorded if it stopped buying.
 *
 * @param client number of the client
 * @param quarter quarter at whose end the story stops
 * @param snapshot how it stood at the last quarter's end at which it was on record
 * @param events what happened to it, by time
 * @param departure the last time it stopped buying, if it did
 * @param recordsFrom when the records begin, weeks of the game: 0 or before
 */
public record ClientStory(
        int client,
        int quarter,
        Optional<ClientSnapshot> snapshot,
        List<ClientEvent> events,
        Optional<Departure> departure,
        double recordsFrom) {

    private static final int HALF_YEAR = 26;

    /** Copies the events. */
    public ClientStory {
        events = List.copyOf(events);
    }

    /**
     * The story of one client.
     *
     * @param result a traced run
     * @param quarter number of the quarter at whose end the story stops
     */
    public static ClientStory of(SimulationResult result, int quarter, int client) {
        return Objects.requireNonNull(of(result, quarter, List.of(client)).get(client));
    }

    /**
     * The stories of several clients, reading the events once.
     *
     * @param result a traced run
     * @param quarter number of the quarter at whose end the stories stop
     */
    public static Map<Integer, ClientStory> of(SimulationResult result, int quarter, Collection<Integer> clients) {
        double end = quarter * (double) org.kampus.scenario.Scenario.WEEKS_PER_QUARTER;
        Map<Integer, List<ClientEvent>> events = new HashMap<>();
        Map<Integer, ClientSnapshot> snapshots = new HashMap<>();
        Map<Integer, Departure> departures = new HashMap<>();
        clients.forEach(client -> events.put(client, new ArrayList<>()));
        for (ClientEvent event : result.events().subList(0, WeekEdge.countUntil(result.events(), end))) {
            if (events.containsKey(event.client())) {
                events.get(event.client()).add(event);
            }
        }
        for (QuarterResult past : until(result, quarter)) {
            for (ClientSnapshot snapshot : past.clients()) {
                if (events.containsKey(snapshot.client())) {
                    snapshots.put(snapshot.client(), snapshot);
                }
            }
            for (Departure departure : past.departures()) {
                if (events.containsKey(departure.client())) {
                    departures.put(departure.client(), departure);
                }
            }
        }
        Map<Integer, ClientStory> stories = new HashMap<>();
        events.forEach((client, life) -> stories.put(
                client,
                new ClientStory(
                        client,
                        quarter,
                        Optional.ofNullable(snapshots.get(client)),
                        life,
                        Optional.ofNullable(departures.get(client)),
                        ClientIncome.recordsFrom(result))));
        return stories;
    }

    /** All quarters of a run up to one, history first. */
    static List<QuarterResult> until(SimulationResult result, int quarter) {
        List<QuarterResult> quarters = new ArrayList<>(result.history());
        quarters.addAll(result.quarters());
        quarters.removeIf(q -> q.number() > quarter);
        return quarters;
    }

    /** The largest cause that could have been influenced; empty if it never stopped or none weighed enough. */
    public Optional<DepartureCause> influenced() {
        return departure.flatMap(StoppedClients::influenced);
    }

    /** Shares of the causes that made it stop, largest first, those below 3 % left out; empty if it never did. */
    public List<Map.Entry<DepartureCause, Double>> causes() {
        return departure.map(StoppedClients::causes).orElse(List.of());
    }

    /** What it had ordered before {@link #end}. */
    public ClientIncome income() {
        return ClientIncome.of(events, recordsFrom, end());
    }

    /** Time the story looks back from: when it stopped buying, else the end of the quarter; weeks of the game. */
    public double end() {
        return departure
                .map(left -> last(EventKind.WENT_DORMANT, quarterEnd())
                        .map(ClientEvent::time)
                        .orElse((double) left.week()))
                .orElse(quarterEnd());
    }

    private double quarterEnd() {
        return quarter * (double) org.kampus.scenario.Scenario.WEEKS_PER_QUARTER;
    }

    /** The story in sentences, in the order of time as far as they have one. */
    public List<StorySentence> sentences() {
        double end = end();
        List<StorySentence> told = new ArrayList<>();
        Optional<ClientEvent> won = first(EventKind.SALE_WON);
        told.add(won.isPresent() ? StorySentence.of(Kind.WON, week(won.get())) : StorySentence.of(Kind.OLD_CLIENT));
        List<ClientEvent> placed = until(end, EventKind.ORDER_PLACED);
        List<ClientEvent> late = until(end, EventKind.ORDER_LATE);
        told.add(
                placed.isEmpty()
                        ? StorySentence.of(Kind.NO_ORDERS)
                        : StorySentence.of(Kind.ORDERS, placed.size(), late.size(), longestWait(end)));
        int cancelled = until(end, EventKind.ORDER_CANCELLED).size();
        if (cancelled > 0) {
            told.add(StorySentence.of(Kind.CANCELLED, cancelled));
        }
        List<ClientEvent> touches = since(end - HALF_YEAR, end, EventKind.TOUCH);
        told.add(
                touches.isEmpty()
                        ? StorySentence.of(Kind.NO_TOUCHES)
                        : StorySentence.of(
                                Kind.TOUCHES,
                                touches.size(),
                                Math.max(0, end - touches.getLast().time())));
        List<ClientEvent> handovers = until(end, EventKind.HANDED_OVER);
        if (!handovers.isEmpty()) {
            told.add(StorySentence.of(
                    Kind.HANDOVERS, handovers.size(), handovers.getLast().value()));
        }
        last(EventKind.OWNER_LEFT, end)
                .ifPresent(left -> told.add(
                        brokeOffWith(left)
                                ? StorySentence.of(Kind.WENT_WITH_OWNER, week(left))
                                : StorySentence.of(Kind.OWNER_LEFT, week(left), left.value())));
        List<ClientEvent> errors = until(end, EventKind.ERROR);
        if (!errors.isEmpty()) {
            told.add(StorySentence.of(Kind.ERRORS, errors.size(), max(until(end, EventKind.PROBLEM_RESOLVED))));
        }
        List<ClientEvent> rivals = since(end - HALF_YEAR, end, EventKind.RIVAL_ATTACK);
        if (!rivals.isEmpty()) {
            told.add(StorySentence.of(
                    Kind.RIVALS,
                    rivals.size(),
                    Math.max(0, end - rivals.getLast().time())));
        }
        tellIncome(told);
        tellWhatCameAfter(end, told);
        return List.copyOf(told);
    }

    /** Whether it broke off at once as the person in charge left. */
    private boolean brokeOffWith(ClientEvent left) {
        return events.stream().anyMatch(e -> e.kind() == EventKind.OWNER_LEFT_BREAK_OFF && e.time() == left.time());
    }

    /** What it brought, a fact; and apart from it what it would have brought, as far as that can be said. */
    private void tellIncome(List<StorySentence> told) {
        ClientIncome income = income();
        if (income.orders() > 0) {
            told.add(StorySentence.of(Kind.ORDERED, income.orders(), income.ordered(), income.weeks()));
        }
        departure.ifPresent(left -> {
            told.add(StorySentence.of(Kind.STOPPED, left.week()));
            told.add(
                    income.isTelling()
                            ? StorySentence.of(
                                    Kind.OUTLOOK,
                                    income.perYear(),
                                    income.perYear() - income.uncertainty(),
                                    income.perYear() + income.uncertainty(),
                                    income.orders())
                            : StorySentence.of(Kind.NO_OUTLOOK, income.orders()));
        });
    }

    private void tellWhatCameAfter(double end, List<StorySentence> told) {
        long failed = since(end, Double.POSITIVE_INFINITY, EventKind.REACTIVATION_FAILED)
                .size();
        if (departure.isPresent() && failed > 0) {
            told.add(StorySentence.of(Kind.WIN_BACK_FAILED, failed));
        }
        since(end, Double.POSITIVE_INFINITY, EventKind.WON_BACK).stream()
                .findFirst()
                .filter(event -> departure.isPresent())
                .ifPresent(event -> told.add(StorySentence.of(Kind.CAME_BACK, week(event))));
        since(end, Double.POSITIVE_INFINITY, EventKind.WRITTEN_OFF).stream()
                .findFirst()
                .ifPresent(event -> told.add(StorySentence.of(Kind.WRITTEN_OFF, week(event))));
    }

    /**
     * Week of the game an event lies in: the first week played is 1. What happens at the very end of a week
     * belongs to it; only people leave as a week begins.
     */
    public static double week(ClientEvent event) {
        return event.kind() == EventKind.OWNER_LEFT ? Math.floor(event.time()) + 1 : Math.ceil(event.time());
    }

    private double longestWait(double end) {
        return Math.max(max(until(end, EventKind.ORDER_LATE)), max(until(end, EventKind.ORDER_DELIVERED)));
    }

    private static double max(List<ClientEvent> events) {
        return events.stream().mapToDouble(ClientEvent::value).max().orElse(0);
    }

    private Optional<ClientEvent> first(EventKind kind) {
        return events.stream().filter(e -> e.kind() == kind).findFirst();
    }

    private Optional<ClientEvent> last(EventKind kind, double end) {
        return until(end, kind).stream().reduce((a, b) -> b);
    }

    private List<ClientEvent> until(double end, EventKind kind) {
        return since(Double.NEGATIVE_INFINITY, end, kind);
    }

    private List<ClientEvent> since(double from, double end, EventKind kind) {
        return events.stream()
                .filter(e -> e.kind() == kind && e.time() >= from && e.time() <= end)
                .toList();
    }
}
