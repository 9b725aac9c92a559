package org.kampus.simulation.world;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kampus.market.MarketEvent;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.FeltObserver;
import org.kampus.simulation.api.Intervention;

/** Whom interventions spare which cause, and when. Never changes, but may tell an observer what is asked. */
public final class Spared {

    /** Nobody is spared anything. */
    public static final Spared NOTHING = new Spared(0, new short[0], new BitSet(), Set.of(), Map.of(), null);

    /** What weighs in the risk of leaving and is felt nowhere else: not before a client makes up its mind. */
    private static final List<DepartureCause> ONLY_RISKS =
            List.of(DepartureCause.WEAK_TIES, DepartureCause.MISFIT, DepartureCause.RIVAL, DepartureCause.PRICE);

    /** Beside the causes that departures are recorded with: terms that key accounts mind. */
    private static final int TERMS = DepartureCause.values().length;

    private final int everybody;
    private final short[] byClient;
    private final BitSet people;
    private final Set<MarketEvent> events;

    /** What is spared in single weeks besides. */
    private final Map<Integer, Spared> ofWeeks;

    private final @Nullable FeltObserver observer;

    private Spared(
            int everybody,
            short[] byClient,
            BitSet people,
            Set<MarketEvent> events,
            Map<Integer, Spared> ofWeeks,
            @Nullable FeltObserver observer) {
        this.everybody = everybody;
        this.byClient = byClient;
        this.people = people;
        this.events = events;
        this.ofWeeks = ofWeeks;
        this.observer = observer;
    }

    /** The same, of which an observer is told. */
    Spared observedBy(FeltObserver who) {
        return new Spared(everybody, byClient, people, events, ofWeeks, who);
    }

    /** These interventions beside those in force already. */
    public Spared and(List<Intervention> interventions) {
        int all = everybody;
        short[] some = byClient.clone();
        BitSet staying = (BitSet) people.clone();
        Set<MarketEvent> outside = new LinkedHashSet<>(events);
        SortedMap<Integer, Spared> weeks = new TreeMap<>(ofWeeks);
        for (Intervention intervention : interventions) {
            switch (intervention) {
                case Intervention.PersonStays stays -> staying.set(stays.employee());
                case Intervention.NoEvent no -> outside.add(no.event());
                case Intervention.InWeek of ->
                    weeks.put(of.week(), weeks.getOrDefault(of.week(), NOTHING).and(List.of(of.intervention())));
                case Intervention.ForClient of -> {
                    int bit = 1 << number(of);
                    if (of.client() == Intervention.EVERYBODY) {
                        all |= bit;
                    } else {
                        some = Arrays.copyOf(some, Math.max(some.length, of.client() + 1));
                        some[of.client()] |= (short) bit;
                    }
                }
            }
        }
        return new Spared(all, some, staying, outside, weeks, observer);
    }

    private static int number(Intervention.ForClient intervention) {
        return switch (intervention) {
            case Intervention.OrdersInTime of -> DepartureCause.SLOW_ORDERS.ordinal();
            case Intervention.NoErrors of -> DepartureCause.ERRORS.ordinal();
            case Intervention.HandedOverWhole of -> DepartureCause.HANDOVER.ordinal();
            case Intervention.OwnerStays of -> DepartureCause.OWNER_LEFT.ordinal();
            case Intervention.TouchedAtNorm of -> DepartureCause.NEGLECT.ordinal();
            case Intervention.TiesHold of -> DepartureCause.WEAK_TIES.ordinal();
            case Intervention.OfferFits of -> DepartureCause.MISFIT.ordinal();
            case Intervention.NoRival of -> DepartureCause.RIVAL.ordinal();
            case Intervention.PapersInTime of -> DepartureCause.LATE_PAPERS.ordinal();
            case Intervention.PromisesKept of -> DepartureCause.BROKEN_PROMISES.ordinal();
            case Intervention.PriceAccepted of -> DepartureCause.PRICE.ordinal();
            case Intervention.TermsMet of -> TERMS;
        };
    }

    /** Whether anybody is spared anything. */
    public boolean isAnything() {
        return this != NOTHING;
    }

    /**
     * Whether a client is spared a cause that it would feel now; asked only if it would.
     *
     * @param week of the game
     */
    public boolean from(DepartureCause cause, int client, int week) {
        if (this == NOTHING) {
            return false;
        }
        if (observer != null) {
            observer.felt(cause, client);
        }
        return isSpared(cause.ordinal(), client, week);
    }

    /**
     * Whether a cause does not count in a client's risk of leaving, which it feels when it makes up its mind.
     *
     * @param week of the game
     */
    public boolean inRisk(DepartureCause cause, int client, int week) {
        return this != NOTHING && isSpared(cause.ordinal(), client, week);
    }

    /** Something comes of a client's risk of leaving: what is spared in it is felt now. */
    public void riskIsFelt(int client) {
        if (observer != null) {
            for (DepartureCause cause : ONLY_RISKS) {
                observer.felt(cause, client);
            }
        }
    }

    /** Whether something from outside does not happen, or does not go on, in a week of the game. */
    public boolean from(MarketEvent event, int week) {
        Spared ofWeek = ofWeeks.get(week);
        return events.contains(event) || ofWeek != null && ofWeek.from(event, week);
    }

    /** Whether a client does not mind our terms in a week of the game. */
    public boolean fromTerms(int client, int week) {
        return this != NOTHING && isSpared(TERMS, client, week);
    }

    private boolean isSpared(int number, int client, int week) {
        int bits = client < byClient.length ? everybody | byClient[client] : everybody;
        if ((bits >> number & 1) != 0) {
            return true;
        }
        Spared ofWeek = ofWeeks.isEmpty() ? null : ofWeeks.get(week);
        return ofWeek != null && ofWeek.isSpared(number, client, week);
    }

    /** Whether a person does not resign in a week of the game. */
    public boolean stays(int employee, int week) {
        Spared ofWeek = ofWeeks.get(week);
        return employee >= 0 && people.get(employee) || ofWeek != null && ofWeek.stays(employee, week);
    }
}
