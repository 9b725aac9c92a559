package org.kampus.simulation.world;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kampus.market.MarketEvent;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Intervention;

/** Whom interventions spare which cause. Never changes. */
public final class Spared {

    /** Nobody is spared anything. */
    public static final Spared NOTHING = new Spared(0, new short[0], new BitSet(), Set.of());

    private final int everybody;
    private final short[] byClient;
    private final BitSet people;
    private final Set<MarketEvent> events;

    private Spared(int everybody, short[] byClient, BitSet people, Set<MarketEvent> events) {
        this.everybody = everybody;
        this.byClient = byClient;
        this.people = people;
        this.events = events;
    }

    /** These interventions beside those in force already. */
    public Spared and(List<Intervention> interventions) {
        int all = everybody;
        short[] some = byClient.clone();
        BitSet staying = (BitSet) people.clone();
        Set<MarketEvent> outside = new LinkedHashSet<>(events);
        for (Intervention intervention : interventions) {
            switch (intervention) {
                case Intervention.PersonStays stays -> staying.set(stays.employee());
                case Intervention.NoEvent no -> outside.add(no.event());
                case Intervention.ForClient of -> {
                    int bit = 1 << cause(of).ordinal();
                    if (of.client() == Intervention.EVERYBODY) {
                        all |= bit;
                    } else {
                        some = Arrays.copyOf(some, Math.max(some.length, of.client() + 1));
                        some[of.client()] |= (short) bit;
                    }
                }
            }
        }
        return new Spared(all, some, staying, outside);
    }

    private static DepartureCause cause(Intervention.ForClient intervention) {
        return switch (intervention) {
            case Intervention.OrdersInTime of -> DepartureCause.SLOW_ORDERS;
            case Intervention.NoErrors of -> DepartureCause.ERRORS;
            case Intervention.HandedOverWhole of -> DepartureCause.HANDOVER;
            case Intervention.OwnerStays of -> DepartureCause.OWNER_LEFT;
            case Intervention.TouchedAtNorm of -> DepartureCause.NEGLECT;
            case Intervention.TiesHold of -> DepartureCause.WEAK_TIES;
            case Intervention.OfferFits of -> DepartureCause.MISFIT;
            case Intervention.NoRival of -> DepartureCause.RIVAL;
        };
    }

    /** Whether anybody is spared anything. */
    public boolean isAnything() {
        return this != NOTHING;
    }

    /** Whether a client is spared a cause. */
    public boolean from(DepartureCause cause, int client) {
        if (this == NOTHING) {
            return false;
        }
        int bits = client < byClient.length ? everybody | byClient[client] : everybody;
        return (bits >> cause.ordinal() & 1) != 0;
    }

    /** Whether something from outside does not happen. */
    public boolean from(MarketEvent event) {
        return events.contains(event);
    }

    /** Whether a person does not resign. */
    public boolean stays(int employee) {
        return employee >= 0 && people.get(employee);
    }
}
