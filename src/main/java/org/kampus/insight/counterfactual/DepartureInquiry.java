package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kampus.insight.ClientIncome;
import org.kampus.insight.StoppedClients;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.ClientEvent;
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

    /** Sets of causes that are tried at a time until one of them keeps a client. */
    private static final int ABREAST = 2;

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
        List<Lifeline> lines = departures.stream().map(this::real).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        PlayedFate fate = play(lines);
        return new Pieces(lines.size(), patience).work(lines.size(), n -> explain(fate, lines.get(n), patience));
    }

    /** One departure of the quarter, explained. */
    public DepartureExplanation explain(Departure departure, Patience patience) {
        Lifeline line = real(departure);
        return explain(play(List.of(line)), line, patience);
    }

    /** A client as it really went, from where its trouble began. */
    private Lifeline real(Departure departure) {
        return new Lifeline(departure, begin(departure), causes(departure));
    }

    private PlayedFate play(List<Lifeline> lines) {
        SimulationRun run = SimulationRun.ofFigures(longer);
        run.playTo(lines.stream().mapToInt(Lifeline::begin).min().orElseThrow());
        return new PlayedFate(run, lines, Integer.MAX_VALUE);
    }

    /**
     * In how many fates a client stays with and without causes: from where its trouble began everything has other luck.
     *
     * @param departure one of the quarter
     * @param causes what is taken away
     */
    public StaysOf fates(Departure departure, Collection<DepartureCause> causes, Patience patience) {
        List<DepartureCause> all = List.copyOf(causes);
        return fatesOfEach(departure, List.of(all), patience).getFirst();
    }

    /**
     * The same for several sets of causes, each taken away in the same fates.
     *
     * @return one for each set, in their order
     */
    public List<StaysOf> fatesOfEach(Departure departure, List<List<DepartureCause>> sets, Patience patience) {
        SimulationRun run = SimulationRun.ofFigures(longer);
        int begin = begin(departure);
        run.playTo(begin);
        List<DepartureCause> causes =
                sets.stream().flatMap(List::stream).distinct().toList();
        List<List<Boolean>> stays = new Pieces(FATES, patience).work(FATES, n -> {
            Lifeline line = new Lifeline(departure, begin, causes);
            PlayedFate fate = new PlayedFate(run.branchWithOtherLuck(n + 1L), List.of(line), Integer.MAX_VALUE);
            OtherLives others = new OtherLives(fate, line, causes);
            List<Boolean> found = new ArrayList<>();
            found.add(line.stays());
            sets.forEach(set -> found.add(others.without(set).outcome() == Outcome.STAYS));
            return found;
        });
        return IntStream.rangeClosed(1, sets.size())
                .mapToObj(set -> new StaysOf(FATES, staying(stays, 0), staying(stays, set)))
                .toList();
    }

    private static int staying(List<List<Boolean>> fates, int place) {
        return (int) fates.stream().filter(fate -> fate.get(place)).count();
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
            SimulationRun branch = run.branchWithout(OtherLives.against(asked.get(n), Intervention.EVERYBODY));
            List<Integer> who = staying(branch, identities);
            return new CompanyWithout(asked.get(n), who.size(), departures.size(), who);
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

    private DepartureExplanation explain(PlayedFate fate, Lifeline line, Patience patience) {
        List<DepartureCause> causes = causes(line.departure());
        OtherLives others = new OtherLives(fate, line, causes);
        List<OtherLife> alone = others.alone(patience);
        Optional<OtherLife> kept = first(alone);
        List<List<DepartureCause>> together = together(causes);
        for (int n = 0; n < together.size() && kept.isEmpty(); n += ABREAST) {
            List<List<DepartureCause>> next = together.subList(n, Math.min(n + ABREAST, together.size()));
            kept = first(patience.each(next.size(), k -> others.without(next.get(k))));
        }
        return new DepartureExplanation(line.departure(), line.begin() - weeksBeforeStart + 1, alone, kept);
    }

    private static Optional<OtherLife> first(List<OtherLife> lives) {
        return lives.stream().filter(life -> life.outcome() == Outcome.STAYS).findFirst();
    }

    /** Each two causes, then all. */
    private static List<List<DepartureCause>> together(List<DepartureCause> causes) {
        List<List<DepartureCause>> together = new ArrayList<>();
        for (int one = 0; one < causes.size(); one++) {
            for (int other = one + 1; other < causes.size(); other++) {
                together.add(List.of(causes.get(one), causes.get(other)));
            }
        }
        if (causes.size() > 2) {
            together.add(causes);
        }
        return together;
    }

    /** What the engine recorded of our doing, the largest share first. */
    private static List<DepartureCause> causes(Departure departure) {
        return StoppedClients.causes(departure).stream()
                .map(Map.Entry::getKey)
                .filter(cause -> cause != DepartureCause.OWN_REASONS)
                .toList();
    }

    /** Who the clients are; those who come during the quarter as they come in the real fate. */
    private Map<Departure, Long> identities(SimulationRun run) {
        SimulationRun real = run.branch();
        real.playToQuarter(quarter + 1);
        Map<Departure, Long> identities = new LinkedHashMap<>();
        departures.forEach(departure -> identities.put(departure, real.identity(departure.client())));
        return identities;
    }

    /** Which of the departures' clients buy for half a year beyond the week in which they really stopped, by their places. */
    private List<Integer> staying(SimulationRun branch, Map<Departure, Long> identities) {
        Map<Long, Integer> numbers = new TreeMap<>();
        int begin = branch.weeksPlayed();
        List<Lifeline> clients = identities.keySet().stream()
                .map(departure -> new Lifeline(departure, begin, List.of()))
                .toList();
        while (true) {
            for (int client = numbers.size(); client < branch.clients(); client++) {
                numbers.put(branch.identity(client), client);
            }
            clients.stream()
                    .filter(client -> !client.isDecided())
                    .forEach(client -> client.look(branch, numbers.get(identities.get(client.departure()))));
            if (clients.stream().allMatch(Lifeline::isDecided)) {
                return IntStream.range(0, clients.size())
                        .filter(place -> clients.get(place).stays())
                        .boxed()
                        .toList();
            }
            branch.playWeek();
        }
    }
}
