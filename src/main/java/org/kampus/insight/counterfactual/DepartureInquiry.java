package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.ClientIncome;
import org.kampus.insight.StoppedClients;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * Asks of the clients that stopped buying in a quarter what would have kept them. Their lives are played again from where the
 * trouble of each began, under the same plan and the same luck, and followed for half a year beyond the week in which they
 * stopped; after the quarter its plan goes on.
 *
 * <p>A client that stays orders and takes hours from others: that is part of what would have happened.
 */
public final class DepartureInquiry {

    /** Weeks for which a client is followed beyond the week in which it stopped. */
    public static final int WEEKS_BEYOND = 26;

    /** Fates in which a single client is looked at. */
    public static final int FATES = 100;

    /** Clients looked at in one go: each needs a branch of its own. */
    private static final int AT_ONCE = 16;

    /** How far back a client's trouble is looked for, weeks before it stopped. */
    private static final int TROUBLE_WITHIN = 52;

    private static final Set<EventKind> TROUBLE = EnumSet.of(
            EventKind.ORDER_LATE,
            EventKind.ORDER_CANCELLED,
            EventKind.ERROR,
            EventKind.HANDED_OVER,
            EventKind.HANDOVER_BREAK_OFF,
            EventKind.OWNER_LEFT,
            EventKind.OWNER_LEFT_BREAK_OFF,
            EventKind.RIVAL_ATTACK,
            EventKind.DEAL_LOST);

    private final SimulationInput longer;
    private final List<Departure> departures;
    private final Map<Integer, List<ClientEvent>> lives;
    private final int weeksBeforeStart;
    private final int quarter;

    /**
     * Asks about a quarter.
     *
     * @param input the game, with plans at least up to the quarter
     * @param result its traced result
     */
    public DepartureInquiry(SimulationInput input, SimulationResult result, int quarter) {
        this.quarter = quarter;
        this.departures = result.quarter(quarter).departures();
        this.lives = ClientIncome.lives(
                result, departures.stream().map(Departure::client).toList());
        this.weeksBeforeStart = input.scenario().weeksBeforeStart();
        List<OperatingPlan> plans = new ArrayList<>(input.plans().subList(0, quarter));
        for (int week = 0; week < WEEKS_BEYOND; week += Scenario.WEEKS_PER_QUARTER) {
            plans.add(plans.getLast());
        }
        longer = new SimulationInput(input.scenario(), input.seed(), plans, input.events());
    }

    /** The departures of the quarter, explained, in their order. */
    public List<DepartureExplanation> explain(Patience patience) {
        List<Departure> sooner = new ArrayList<>(departures);
        sooner.sort(Comparator.comparingInt(this::begin));
        Map<Departure, DepartureExplanation> found = new HashMap<>();
        Pieces pieces = new Pieces(departures.size(), patience);
        SimulationRun run = SimulationRun.ofFigures(longer);
        for (int from = 0; from < sooner.size(); from += AT_ONCE) {
            List<Departure> those = sooner.subList(from, Math.min(from + AT_ONCE, sooner.size()));
            List<SimulationRun> begins = new ArrayList<>();
            for (Departure departure : those) {
                run.playTo(begin(departure));
                begins.add(run.branch());
            }
            pieces.work(those.size(), n -> explain(begins.get(n), those.get(n), begin(those.get(n)), patience))
                    .forEach(explanation -> found.put(explanation.departure(), explanation));
        }
        return departures.stream()
                .map(departure -> Objects.requireNonNull(found.get(departure)))
                .toList();
    }

    /** One departure of the quarter, explained. */
    public DepartureExplanation explain(Departure departure, Patience patience) {
        SimulationRun run = SimulationRun.ofFigures(longer);
        int week = begin(departure);
        run.playTo(week);
        return explain(run, departure, week, patience);
    }

    /**
     * In how many fates a client stays with and without causes: from where its trouble began everything has other luck.
     *
     * @param departure one of the quarter
     * @param causes what is taken away
     */
    public StaysOf fates(Departure departure, Collection<DepartureCause> causes, Patience patience) {
        SimulationRun run = SimulationRun.ofFigures(longer);
        run.playTo(begin(departure));
        List<Boolean> stays = new Pieces(2 * FATES, patience).work(2 * FATES, n -> {
            SimulationRun other = run.branchWithOtherLuck(n / 2 + 1L);
            return life(n % 2 == 0 ? other : other.branchWithout(against(causes, departure.client())), departure)
                    .isEmpty();
        });
        int with = 0;
        int without = 0;
        for (int n = 0; n < stays.size(); n++) {
            with += stays.get(n) && n % 2 == 0 ? 1 : 0;
            without += stays.get(n) && n % 2 == 1 ? 1 : 0;
        }
        return new StaysOf(FATES, with, without);
    }

    /** What the whole company would have kept without each cause of the quarter's departures, and without all of them. */
    public List<CompanyWithout> company(Patience patience) {
        Set<DepartureCause> causes = EnumSet.noneOf(DepartureCause.class);
        departures.forEach(departure -> causes.addAll(causes(departure)));
        List<List<DepartureCause>> asked = new ArrayList<>();
        causes.forEach(cause -> asked.add(List.of(cause)));
        if (causes.size() > 1) {
            asked.add(List.copyOf(causes));
        }
        SimulationRun run = SimulationRun.ofFigures(longer);
        run.playToQuarter(quarter);
        Map<Departure, Long> identities = identities(run);
        return new Pieces(asked.size(), patience).work(asked.size(), n -> {
            SimulationRun branch = run.branchWithout(against(asked.get(n), Intervention.EVERYBODY));
            return new CompanyWithout(asked.get(n), staying(branch, identities), departures.size());
        });
    }

    /** Week of the run from whose beginning a client's life is played again. */
    private int begin(Departure departure) {
        int stopped = departure.week();
        int opening = weeksBeforeStart + (quarter - 1) * Scenario.WEEKS_PER_QUARTER;
        List<ClientEvent> life = Objects.requireNonNull(lives.get(departure.client()));
        double first = life.stream()
                .filter(event -> TROUBLE.contains(event.kind())
                        && event.time() > stopped - TROUBLE_WITHIN
                        && event.time() < stopped)
                .mapToDouble(ClientEvent::time)
                .min()
                .orElse(stopped - 1.0);
        double known = life.stream()
                .filter(event -> event.kind() == EventKind.LEAD_ARRIVED)
                .mapToDouble(ClientEvent::time)
                .min()
                .orElse(-weeksBeforeStart);
        int trouble = weeksBeforeStart + (int) Math.floor(first);
        // Whoever came after the opening is known from the week after it came.
        int earliest = weeksBeforeStart + (int) Math.ceil(known);
        return Math.max(Math.min(trouble, opening), earliest);
    }

    private DepartureExplanation explain(SimulationRun run, Departure departure, int week, Patience patience) {
        List<DepartureCause> causes = causes(departure);
        List<OtherLife> alone = patience.each(causes.size(), n -> without(run, departure, List.of(causes.get(n))));
        Optional<OtherLife> kept =
                alone.stream().filter(life -> life.outcome() == Outcome.STAYS).findFirst();
        for (int one = 0; one < causes.size() && kept.isEmpty(); one++) {
            for (int other = one + 1; other < causes.size() && kept.isEmpty(); other++) {
                kept = Optional.of(without(run, departure, List.of(causes.get(one), causes.get(other))))
                        .filter(life -> life.outcome() == Outcome.STAYS);
            }
        }
        if (kept.isEmpty() && causes.size() > 2) {
            kept = Optional.of(without(run, departure, causes)).filter(life -> life.outcome() == Outcome.STAYS);
        }
        return new DepartureExplanation(departure, week - weeksBeforeStart + 1, alone, kept);
    }

    /** What the engine recorded of our doing, the largest share first. */
    private static List<DepartureCause> causes(Departure departure) {
        return StoppedClients.causes(departure).stream()
                .map(Map.Entry::getKey)
                .filter(cause -> cause != DepartureCause.OWN_REASONS)
                .toList();
    }

    private static List<Intervention> against(Collection<DepartureCause> causes, int client) {
        return causes.stream()
                .flatMap(cause -> Intervention.against(cause, client).stream())
                .toList();
    }

    private OtherLife without(SimulationRun run, Departure departure, List<DepartureCause> causes) {
        Optional<Integer> stops = life(run.branchWithout(against(causes, departure.client())), departure);
        if (stops.isEmpty()) {
            return new OtherLife(causes, Outcome.STAYS, WEEKS_BEYOND);
        }
        int later = stops.get() - departure.week();
        return new OtherLife(causes, later > 0 ? Outcome.LATER : Outcome.SAME, Math.max(0, later));
    }

    /** Week of the game in which a client stops buying in a branch; empty if it does not until the end of the inquiry. */
    private Optional<Integer> life(SimulationRun branch, Departure departure) {
        Followed client = new Followed(departure);
        client.look(branch, departure.client());
        while (!client.decided) {
            branch.playWeek();
            client.look(branch, departure.client());
        }
        return client.stays ? Optional.empty() : Optional.of(client.week);
    }

    /** A client followed from a branching on until it stops buying, or until the end of the inquiry. */
    private final class Followed {

        private final Departure departure;
        private boolean bought;
        private boolean begun;
        private boolean decided;
        private boolean stays;

        /** When it stopped in this branch, week of the game; that of the real fate if it did not buy at the end. */
        private int week;

        Followed(Departure departure) {
            this.departure = departure;
            this.week = departure.week();
        }

        /** How it is at the end of a week. */
        void look(SimulationRun branch, @Nullable Integer number) {
            boolean buys = number != null && branch.state(number) == ClientState.ACTIVE;
            boolean stopped = number != null && branch.justStopped(number);
            int now = branch.weeksPlayed() - weeksBeforeStart;
            if (bought && !buys || begun && stopped) {
                week = now;
                decided = true;
            } else if (now >= departure.week() + WEEKS_BEYOND) {
                stays = buys;
                decided = true;
            }
            bought = buys;
            begun = true;
        }
    }

    /** Who the clients are; those who come during the quarter as they come in the real fate. */
    private Map<Departure, Long> identities(SimulationRun run) {
        SimulationRun real = run.branch();
        real.playToQuarter(quarter + 1);
        Map<Departure, Long> identities = new LinkedHashMap<>();
        departures.forEach(departure -> identities.put(departure, real.identity(departure.client())));
        return identities;
    }

    /** How many of the clients buy for half a year beyond the week in which they really stopped. */
    private int staying(SimulationRun branch, Map<Departure, Long> identities) {
        Map<Long, Integer> numbers = new TreeMap<>();
        List<Followed> clients = identities.keySet().stream().map(Followed::new).toList();
        while (true) {
            for (int client = numbers.size(); client < branch.clients(); client++) {
                numbers.put(branch.identity(client), client);
            }
            clients.stream()
                    .filter(client -> !client.decided)
                    .forEach(client -> client.look(branch, numbers.get(identities.get(client.departure))));
            if (clients.stream().allMatch(client -> client.decided)) {
                return (int) clients.stream().filter(client -> client.stays).count();
            }
            branch.playWeek();
        }
    }
}
