package org.kampus.simulation.api;

import java.util.Optional;
import org.kampus.market.MarketEvent;

/**
 * Takes one cause of leaving away, for one client, one person or everybody, from a week on, and nothing else: what the
 * client or person lives through changes, not the hours that are spent. There is a case for each cause that the engine
 * records, but for clients' own reasons.
 */
public sealed interface Intervention {

    /** In place of a client's number: all clients, those to come included. */
    int EVERYBODY = -1;

    /** An intervention for clients. */
    sealed interface ForClient extends Intervention {

        /** Number of the client, or {@link #EVERYBODY}. */
        int client();
    }

    /** No order takes so long that it costs the client's satisfaction. */
    record OrdersInTime(int client) implements ForClient {}

    /** The client does not notice errors, nor their repair. */
    record NoErrors(int client) implements ForClient {}

    /** The client keeps all of its bond at handovers. */
    record HandedOverWhole(int client) implements ForClient {}

    /** The client keeps all of its bond when the person in charge leaves the company. */
    record OwnerStays(int client) implements ForClient {}

    /** The client is touched as often as the care norm wants, by whoever is in charge, whether anybody has time or not. */
    record TouchedAtNorm(int client) implements ForClient {}

    /** What ties the client to the company never counts for leaving. */
    record TiesHold(int client) implements ForClient {}

    /** That our offer does not cover its needs never counts for leaving. */
    record OfferFits(int client) implements ForClient {}

    /** No rival attacks the client, and no attack of before tempts it. */
    record NoRival(int client) implements ForClient {}

    /** No papers come so late that the client minds. */
    record PapersInTime(int client) implements ForClient {}

    /** That an order comes later than promised never disappoints the client. */
    record PromisesKept(int client) implements ForClient {}

    /** Our price never counts for leaving. */
    record PriceAccepted(int client) implements ForClient {}

    /** Something from outside does not happen. */
    record NoEvent(MarketEvent event) implements Intervention {}

    /** A key account never minds that our concessions stay behind what it expects, nor gives a deal elsewhere for it. */
    record TermsMet(int client) implements ForClient {}

    /** A person does not resign. */
    record PersonStays(int employee) implements Intervention {}

    /**
     * What another intervention takes away, in one week only.
     *
     * @param week of the game, 1 is the first one played
     * @param intervention for all weeks, itself not of a week
     */
    record InWeek(int week, Intervention intervention) implements Intervention {

        /** Checks that it is not of another week already. */
        public InWeek {
            if (intervention instanceof InWeek) {
                throw new IllegalArgumentException("an intervention has one week, not two: " + intervention);
            }
        }
    }

    /** The intervention that takes away a recorded cause for a client, or for everybody; none for its own reasons. */
    static Optional<Intervention> against(DepartureCause cause, int client) {
        return Optional.ofNullable(
                switch (cause) {
                    case OWN_REASONS -> null;
                    case SLOW_ORDERS -> new OrdersInTime(client);
                    case ERRORS -> new NoErrors(client);
                    case HANDOVER -> new HandedOverWhole(client);
                    case OWNER_LEFT -> new OwnerStays(client);
                    case NEGLECT -> new TouchedAtNorm(client);
                    case WEAK_TIES -> new TiesHold(client);
                    case MISFIT -> new OfferFits(client);
                    case RIVAL -> new NoRival(client);
                    case LATE_PAPERS -> new PapersInTime(client);
                    case BROKEN_PROMISES -> new PromisesKept(client);
                    case PRICE -> new PriceAccepted(client);
                });
    }
}
