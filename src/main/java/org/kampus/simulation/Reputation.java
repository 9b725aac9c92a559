package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;

import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;

/**
 * What is said about us in the market, from -1 to 1: moved slowly by the satisfaction of our clients, those whose word
 * carries further counting more, and of those who left through our fault. It brings or keeps away leads, and helps or
 * hinders winning them.
 */
final class Reputation {

    private final World world;
    private final double inertia;
    private final double reference;
    private final double reach;
    private final double effectOnLeads;
    private final double effectOnWinning;
    private double level;

    Reputation(World world) {
        this.world = world;
        this.inertia = world.rules.get(REPUTATION_INERTIA);
        this.reference = world.rules.get(REPUTATION_REFERENCE);
        this.reach = world.rules.get(REPUTATION_REACH);
        this.effectOnLeads = world.rules.get(REPUTATION_LEADS);
        this.effectOnWinning = world.rules.get(REPUTATION_WIN);
    }

    /** People talk. */
    void endWeek() {
        Clients clients = world.clients;
        double talk = 0;
        double weights = 0;
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            boolean speaks = clients.is(i, ClientState.ACTIVE)
                    || clients.is(i, ClientState.DORMANT) && clients.has(i, Clients.OUR_FAULT);
            if (speaks) {
                double weight = clients.influence[i];
                talk += weight * (clients.satisfaction[i] - reference);
                weights += weight;
            }
        }
        double said = weights > 0 ? Math.max(-1, Math.min(1, reach * talk / weights)) : 0;
        level += inertia * (said - level);
        world.tally.set(Measure.REPUTATION, level);
    }

    /** Factor on the number of leads. */
    double leads() {
        return Elementary.exp(effectOnLeads * level);
    }

    /** What it adds to the logarithm of the odds of winning. */
    double winning() {
        return effectOnWinning * level;
    }
}
