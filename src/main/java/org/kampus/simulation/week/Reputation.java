package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;

import java.util.Arrays;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.References;
import org.kampus.simulation.equation.Talk;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;

/**
 * What is said about us in the market, from -1 to 1: moved slowly by the satisfaction of our clients, those whose word
 * carries further counting more, of those who left through our fault, and of prospects whom nobody answered or whom we refused. It
 * brings or keeps away leads, helps or hinders winning them, and keeps or loosens clients.
 */
final class Reputation {

    private final Clients clients;
    private final Tally tally;
    private final Market market;
    private final Talk talkOf;
    private final References references;
    private final double snubbedWeight;
    private final double failure;
    private final double refusal;

    Reputation(World world) {
        this.clients = world.clients;
        this.tally = world.tally;
        this.market = world.market;
        this.talkOf = new Talk(world.rules.numbers);
        this.references = new References(world.rules.numbers);
        this.snubbedWeight = world.rules.get(SNUBBED_WEIGHT);
        this.failure = world.rules.get(FAILURE_QUALITY);
        this.refusal = world.rules.get(REFUSED_QUALITY);
    }

    /** A client stands as a reference, as long as it is content. */
    private void recommends(int i) {
        if (references.given(clients.satisfaction[i]) <= 0) {
            clients.clear(i, Clients.REFERENCE);
            return;
        }
        market.references[clients.line[i]] += clients.influence[i];
        tally.count(Measure.REFERENCES);
    }

    /** People talk. */
    void endWeek() {
        double talk = 0;
        double weights = 0;
        Arrays.fill(market.references, 0);
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            boolean speaks = clients.is(i, ClientState.ACTIVE)
                    || clients.is(i, ClientState.DORMANT) && clients.has(i, Clients.OUR_FAULT);
            if (speaks) {
                double weight = clients.influence[i];
                talk += weight * talkOf.of(clients.satisfaction[i]);
                weights += weight;
            }
            if (clients.has(i, Clients.REFERENCE)) {
                recommends(i);
            }
        }
        talk += snubbedWeight * (market.snubbed * talkOf.of(failure) + market.refused * talkOf.of(refusal));
        weights += snubbedWeight * (market.snubbed + market.refused);
        market.snubbed = 0;
        market.refused = 0;
        market.reputation += talkOf.moves(market.reputation, talkOf.said(talk, weights));
        tally.set(Measure.REPUTATION, market.reputation);
    }
}
