package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.CUSTOM_WORK_MISFIT;
import static org.kampus.market.ClientParameter.RIVALS_FOLLOW;
import static org.kampus.market.ClientParameter.RIVALS_FOLLOW_WEEKS;
import static org.kampus.market.ClientParameter.USUAL_PRICE_WEEKS;

import org.kampus.market.LineParameter;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.equation.PriceResponse;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What we charge each client, against the market's price and against what the client is used to; rivals follow us down. */
final class Prices {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Market market;
    private final Spared spared;
    private final Streams streams;
    private final PriceResponse response;
    private final double[] sensitivity;

    Prices(World world) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.market = world.market;
        this.spared = world.spared;
        this.streams = world.streams;
        this.response = new PriceResponse(rules.numbers);
        this.sensitivity = new double[rules.lines.length];
        for (int l = 0; l < sensitivity.length; l++) {
            sensitivity[l] = rules.lines[l].get(LineParameter.PRICE_SENSITIVITY);
        }
    }

    /** Reduction of the price of a line for a client, share; less than 0 above the usual price. */
    double discount(int i, int l) {
        double surcharge = course.plan.terms().customSurcharge();
        double custom = surcharge == 0 ? 0 : surcharge * Math.min(1, clients.misfit[i] / rules.get(CUSTOM_WORK_MISFIT));
        return course.plan.terms().discountOf(l) - custom;
    }

    /** By how much a client pays us less than rivals ask, share; less than 0 if it pays more. */
    double advantage(int i, int l) {
        return discount(i, l) - market.rivalDiscount[l];
    }

    /** What our price adds to the log odds of winning a client. */
    double winning(int i) {
        int l = clients.line[i];
        return response.winning(sensitivity[l], advantage(i, l));
    }

    /** What our price adds to the log hazard of a client's leaving. */
    double leaving(int i) {
        int l = clients.line[i];
        double effect = response.leaving(sensitivity[l], advantage(i, l), rise(i));
        return spared.inRisk(DepartureCause.PRICE, i, course.gameWeek()) ? Math.min(0, effect) : effect;
    }

    /** Factor on the share of a client's wallet that is within our reach. */
    double wallet(int i) {
        int l = clients.line[i];
        return response.wallet(sensitivity[l], advantage(i, l));
    }

    /**
     * Whether an order goes elsewhere since the price has just risen.
     *
     * @param order address of the order's luck
     */
    boolean takesDealElsewhere(int i, int l, long order) {
        double rise = l == clients.line[i] ? rise(i) : 0;
        return rise > 0
                && !spared.from(DepartureCause.PRICE, i, course.gameWeek())
                && Draws.uniform(streams.luck(clients.key[i]), order, Purpose.PRICE_DEAL)
                        < response.dealLost(sensitivity[l], rise);
    }

    /** By how much a client pays more than it is used to, share. */
    double rise(int i) {
        return clients.usualDiscount[i] - discount(i, clients.line[i]);
    }

    /** A client is used to the price it pays from the first day on. */
    void isUsedTo(int i) {
        clients.usualDiscount[i] = discount(i, clients.line[i]);
    }

    /** At the end of a week: rivals follow a discount, and clients get used to what they pay. */
    void endWeek() {
        double follow = 1 / rules.get(RIVALS_FOLLOW_WEEKS);
        for (int l = 0; l < sensitivity.length; l++) {
            double wanted =
                    rules.get(RIVALS_FOLLOW) * Math.max(0, course.plan.terms().discountOf(l));
            market.rivalDiscount[l] += follow * (wanted - market.rivalDiscount[l]);
        }
        double habit = 1 / rules.get(USUAL_PRICE_WEEKS);
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            if (clients.is(i, ClientState.ACTIVE)) {
                clients.usualDiscount[i] -= habit * rise(i);
            }
        }
    }
}
