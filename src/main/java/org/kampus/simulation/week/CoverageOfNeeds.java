package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.Arrays;
import org.kampus.organisation.ClientNeed;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.Misfit;
import org.kampus.simulation.world.ClientTraits;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Investment;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * How far investment into the value chain has closed the gap between clients' needs and our offer. The gap in a group
 * of needs closes by {@code 1 - exp(-invested / scale)}, each amount counting once its time has passed.
 */
final class CoverageOfNeeds {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Tally tally;
    private final Misfit misfits;
    private final Investment so;

    private static final ClientNeed[] NEEDS = ClientNeed.values();

    CoverageOfNeeds(World world) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.tally = world.tally;
        this.misfits = new Misfit(world.rules.numbers);
        this.so = world.investment;
    }

    /** Pays for a week's investment and lets an older one show. */
    void week() {
        double[] now = new double[NEEDS.length];
        for (ClientNeed need : NEEDS) {
            now[need.ordinal()] = course.plan.valueChain().investment(need);
        }
        double paid = course.plan.valueChain().total();
        tally.add(Measure.INVESTMENT, paid);
        so.any |= paid > 0;
        if (!so.any) {
            return;
        }
        so.underWay.add(now);
        if (so.underWay.size() <= rules.get(VALUE_CHAIN_WEEKS)) {
            return;
        }
        double[] ripe = so.underWay.removeFirst();
        if (Arrays.stream(ripe).sum() == 0) {
            return;
        }
        for (int n = 0; n < ripe.length; n++) {
            so.invested[n] += ripe[n];
            so.closed[n] = 1 - Elementary.exp(-so.invested[n] / rules.get(VALUE_CHAIN_SCALE));
        }
        for (int nth = 0; nth < clients.followed(); nth++) {
            cover(clients.followed(nth));
        }
    }

    /** Sets the fit of a client to what our offer covers by now. */
    void cover(int i) {
        clients.fit[i] = clients.fitAtFirst[i] + (so.any ? (1 - clients.fitAtFirst[i]) * gained(i) : 0);
        clients.misfit[i] = misfits.gap(clients.fit[i]);
    }

    /** Part of a client's uncovered needs that our offer covers by now. */
    private double gained(int i) {
        double[] weights = ClientTraits.needs(clients.key[i], rules);
        double gained = 0;
        for (int n = 0; n < weights.length; n++) {
            gained += weights[n] * so.closed[n];
        }
        return gained;
    }
}
