package org.kampus.simulation;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kampus.organisation.ClientNeed;
import org.kampus.simulation.api.Measure;

/**
 * How far investment into the value chain has closed the gap between clients' needs and our offer. The gap in a group
 * of needs closes by {@code 1 - exp(-invested / scale)}, each amount counting once its time has passed.
 */
final class CoverageOfNeeds {

    private static final ClientNeed[] NEEDS = ClientNeed.values();

    private final World world;
    private final double[] invested = new double[NEEDS.length];
    private final double[] closed = new double[NEEDS.length];

    /** Investment of past weeks that does not show yet, oldest first. */
    private final List<double[]> underWay = new ArrayList<>();

    private boolean any;

    CoverageOfNeeds(World world) {
        this.world = world;
    }

    /** Pays for a week's investment and lets an older one show. */
    void week() {
        double[] now = new double[NEEDS.length];
        for (ClientNeed need : NEEDS) {
            now[need.ordinal()] = world.plan.valueChain().investment(need);
        }
        double paid = world.plan.valueChain().total();
        world.tally.add(Measure.INVESTMENT, paid);
        any |= paid > 0;
        if (!any) {
            return;
        }
        underWay.add(now);
        if (underWay.size() <= world.rules.get(VALUE_CHAIN_WEEKS)) {
            return;
        }
        double[] ripe = underWay.removeFirst();
        if (Arrays.stream(ripe).sum() == 0) {
            return;
        }
        for (int n = 0; n < ripe.length; n++) {
            invested[n] += ripe[n];
            closed[n] = 1 - Elementary.exp(-invested[n] / world.rules.get(VALUE_CHAIN_SCALE));
        }
        for (int nth = 0; nth < world.clients.followed(); nth++) {
            cover(world.clients.followed(nth));
        }
    }

    /** Sets the fit of a client to what our offer covers by now. */
    void cover(int i) {
        Clients clients = world.clients;
        clients.fit[i] = clients.fitAtFirst[i] + (any ? (1 - clients.fitAtFirst[i]) * gained(i) : 0);
        clients.misfit[i] = world.rules.misfit(clients.fit[i]);
    }

    /** Part of a client's uncovered needs that our offer covers by now. */
    private double gained(int i) {
        double[] weights = ClientTraits.needs(world.clients.key[i], world.rules);
        double gained = 0;
        for (int n = 0; n < weights.length; n++) {
            gained += weights[n] * closed[n];
        }
        return gained;
    }
}
