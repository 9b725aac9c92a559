package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;

import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Talk;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;

/**
 * What is said about us in the market, from -1 to 1: moved slowly by the satisfaction of our clients, those whose word
 * carries further counting more, and of those who left through our fault. It brings or keeps away leads, and helps or
 * hinders winning them.
 */
final class Reputation {

    private final Clients clients;
    private final Tally tally;
    private final Market market;
    private final Talk talkOf;

    Reputation(World world) {
        this.clients = world.clients;
        this.tally = world.tally;
        this.market = world.market;
        this.talkOf = new Talk(world.rules.numbers);
    }

    /** People talk. */
    void endWeek() {
        double talk = 0;
        double weights = 0;
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            boolean speaks = clients.is(i, ClientState.ACTIVE)
                    || clients.is(i, ClientState.DORMANT) && clients.has(i, Clients.OUR_FAULT);
            if (speaks) {
                double weight = clients.influence[i];
                talk += weight * talkOf.of(clients.satisfaction[i]);
                weights += weight;
            }
        }
        market.reputation += talkOf.moves(market.reputation, talkOf.said(talk, weights));
        tally.set(Measure.REPUTATION, market.reputation);
    }
}
