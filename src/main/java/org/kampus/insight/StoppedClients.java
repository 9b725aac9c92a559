package org.kampus.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kampus.market.ClientClass;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/**
 * The clients that stopped buying in a quarter, the causes the engine recorded, and what the clients had ordered.
 *
 * @param stops one for each time a client stopped, those who had ordered most first
 */
public record StoppedClients(List<Stop> stops) {

    /** Smaller shares of a cause are not told. */
    private static final double SMALLEST_SHARE = 0.03;

    /**
     * One client that stopped buying.
     *
     * @param departure what the engine recorded
     * @param clientClass its class, if it is still known
     * @param income what it had ordered before
     */
    public record Stop(Departure departure, Optional<ClientClass> clientClass, ClientIncome income) {

        /** The largest cause that could have been influenced; empty if none weighed enough to be named. */
        public Optional<DepartureCause> influenced() {
            return StoppedClients.influenced(departure);
        }
    }

    /** Copies the list. */
    public StoppedClients {
        stops = List.copyOf(stops);
    }

    /**
     * The clients that stopped buying in a quarter.
     *
     * @param result a traced run
     * @param number number of the quarter
     */
    public static StoppedClients of(SimulationResult result, int number) {
        QuarterResult quarter = result.quarter(number);
        Map<Integer, ClientClass> classes = new HashMap<>();
        if (number > 1 - result.history().size()) {
            result.quarter(number - 1).clients().forEach(c -> classes.put(c.client(), c.clientClass()));
        }
        quarter.clients().forEach(c -> classes.put(c.client(), c.clientClass()));
        Map<Integer, List<ClientEvent>> lives = ClientIncome.lives(
                result, quarter.departures().stream().map(Departure::client).toList());
        double recordsFrom = ClientIncome.recordsFrom(result);
        return new StoppedClients(quarter.departures().stream()
                .map(departure -> {
                    List<ClientEvent> life = Objects.requireNonNull(lives.get(departure.client()));
                    return new Stop(
                            departure,
                            Optional.ofNullable(classes.get(departure.client())),
                            ClientIncome.of(life, recordsFrom, stoppedAt(life, departure)));
                })
                .sorted(Comparator.comparingDouble((Stop s) -> s.income().ordered())
                        .reversed()
                        .thenComparing(s -> s.departure().client()))
                .toList());
    }

    /** The largest cause of a departure that could have been influenced; empty if none weighed enough to be named. */
    public static Optional<DepartureCause> influenced(Departure departure) {
        return Optional.of(departure.mainCause()).filter(cause -> cause != DepartureCause.OWN_REASONS);
    }

    /** The causes of a departure with their shares, largest first; those below 3 % are left out. */
    public static List<Map.Entry<DepartureCause, Double>> causes(Departure departure) {
        List<Map.Entry<DepartureCause, Double>> causes = new ArrayList<>();
        for (DepartureCause cause : DepartureCause.values()) {
            if (departure.share(cause) >= SMALLEST_SHARE) {
                causes.add(Map.entry(cause, departure.share(cause)));
            }
        }
        causes.sort(Map.Entry.<DepartureCause, Double>comparingByValue().reversed());
        return List.copyOf(causes);
    }

    /** When a client stopped, weeks of the game: the event of that week. */
    static double stoppedAt(List<ClientEvent> life, Departure departure) {
        return life.stream()
                .filter(e -> e.kind() == EventKind.WENT_DORMANT)
                .mapToDouble(ClientEvent::time)
                .filter(time -> Math.abs(time - departure.week()) <= 1)
                .max()
                .orElse(departure.week());
    }

    /** What they all had ordered in the year before, thousand ₽. */
    public double ordered() {
        return stops.stream().mapToDouble(s -> s.income().ordered()).sum();
    }

    /** What they had ordered, thousand ₽, shared out to the causes as the engine recorded them. */
    public Map<DepartureCause, Double> orderedByCause() {
        Map<DepartureCause, Double> ordered = new EnumMap<>(DepartureCause.class);
        for (Stop stop : stops) {
            for (DepartureCause cause : DepartureCause.values()) {
                ordered.merge(cause, stop.income().ordered() * stop.departure().share(cause), Double::sum);
            }
        }
        return ordered;
    }

    /** How many of them have a cause as the largest that could have been influenced. */
    public long with(DepartureCause cause) {
        return stops.stream()
                .filter(stop -> stop.influenced().filter(main -> main == cause).isPresent())
                .count();
    }

    /** Those whose orders are enough to say what they would have ordered in a year. */
    public List<Stop> telling() {
        return stops.stream().filter(stop -> stop.income().isTelling()).toList();
    }

    /** What the {@link #telling} ones would have ordered in a year at their pace, thousand ₽: an estimate. */
    public double perYear() {
        return telling().stream().mapToDouble(s -> s.income().perYear()).sum();
    }

    /** Half the width of the 95 % interval of {@link #perYear}, thousand ₽; one client's chance is not another's. */
    public double uncertainty() {
        return Math.sqrt(telling().stream()
                .mapToDouble(s -> s.income().uncertainty())
                .map(u -> u * u)
                .sum());
    }
}
