package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;

import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.ClientTraits;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** Clients become known: what they are is drawn from their keys. */
final class NewClients {

    private final Clients clients;
    private final WorldRules rules;
    private final Streams streams;
    private final CoverageOfNeeds coverage;
    private final Handovers handovers;
    private final Prices prices;

    NewClients(World world, CoverageOfNeeds coverage, Handovers handovers, Prices prices) {
        this.clients = world.clients;
        this.rules = world.rules;
        this.streams = world.streams;
        this.coverage = coverage;
        this.handovers = handovers;
        this.prices = prices;
    }

    /** The base the company starts with. */
    void populate() {
        for (int l = 0; l < rules.lines.length; l++) {
            WorldRules.LineRules line = rules.lines[l];
            int base = (int) line.get(LineParameter.CLIENTS_AT_START);
            for (int n = 0; n < base; n++) {
                int i = create(streams.baseClient(l, n), l, BASE_FIT_ALPHA, BASE_FIT_BETA);
                long key = clients.key[i];
                clients.become(i, ClientState.ACTIVE, 0);
                double weeksKnown = between(BASE_WEEKS_MIN, BASE_WEEKS_MAX, Draws.uniform(key, 0, Purpose.AGE));
                clients.wonAt[i] = -weeksKnown * World.DAYS_PER_WEEK;
                clients.orders[i] = 2 + (int) (weeksKnown * clients.orderRate[i]);
                clients.secondOrderAt[i] = clients.wonAt[i];
                double low = line.get(LineParameter.WALLET_SHARE_MIN);
                double high = line.get(LineParameter.WALLET_SHARE_MAX);
                clients.share[i] =
                        low + rules.get(BASE_SHARE_MAX) * (high - low) * Draws.uniform(key, 0, Purpose.INITIAL_SHARE);
                clients.breadth[i] =
                        between(BASE_BREADTH_MIN, BASE_BREADTH_MAX, Draws.uniform(key, 0, Purpose.INITIAL_BREADTH));
                clients.personBond[i] = initialBond(Draws.uniform(key, 0, Purpose.INITIAL_BOND));
                clients.firmBond[i] = initialBond(Draws.uniform(key, 1, Purpose.INITIAL_BOND));
                clients.satisfaction[i] = rules.get(NEW_CLIENT_SATISFACTION);
                clients.dossier[i] = rules.get(BASE_DOSSIER);
                prices.isUsedTo(i);
                handovers.settle(i);
            }
        }
    }

    private double between(ClientParameter low, ClientParameter high, double u) {
        double least = rules.get(low);
        return least + (Math.max(least, rules.get(high)) - least) * u;
    }

    private double initialBond(double u) {
        double bond = rules.get(BASE_BOND) + rules.get(BASE_BOND_SPREAD) * (u - 0.5);
        return Math.max(0, Math.min(1, bond));
    }

    private int create(long key, int l, ClientParameter alpha, ClientParameter beta) {
        int i = clients.add(key);
        WorldRules.LineRules line = rules.lines[l];
        clients.line[i] = (byte) l;
        clients.fitAtFirst[i] = Draws.beta(key, Purpose.FIT, rules.get(alpha), rules.get(beta));
        coverage.cover(i);
        clients.orderRate[i] = line.orderRate(key);
        clients.noOrder[i] = Elementary.exp(-clients.orderRate[i]);
        clients.wallet[i] = line.wallet(key);
        clients.travel[i] = ClientTraits.travel(key, rules);
        clients.chemistry[i] = ClientTraits.chemistry(key, rules);
        clients.influence[i] = ClientTraits.influence(key, rules);
        clients.paymentCost[i] = ClientTraits.paymentCost(key, rules);
        clients.clientClass[i] = (byte) line.classOf(clients.orderRate[i] * clients.wallet[i]);
        clients.careCredit[i] = Draws.uniform(key, -1, Purpose.CARE_PHASE);
        clients.growthCredit[i] = Draws.uniform(key, -1, Purpose.GROWTH_PHASE);
        return i;
    }

    /** A lead of a line of business. */
    int lead(long key, int l) {
        return create(key, l, LEAD_FIT_ALPHA, LEAD_FIT_BETA);
    }

    /** Somebody with a wish of its own, from outside the usual stream of leads. */
    int visitor(long key) {
        return lead(key, 0);
    }
}
