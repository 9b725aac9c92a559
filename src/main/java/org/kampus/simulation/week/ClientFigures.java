package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.REPUTATION_LEAVING;
import static org.kampus.organisation.OrganisationParameter.DISCOUNT_RATE;

import org.kampus.market.LineParameter;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.equation.ClientValue;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.Fading;
import org.kampus.simulation.equation.LeavingHazard;
import org.kampus.simulation.equation.Margin;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What can be said of a client as it stands: what it buys, what we earn by it, how likely it leaves. Changes nothing. */
final class ClientFigures {

    private final Clients clients;
    private final WorldRules rules;
    private final Course course;
    private final KeyAccounts keyAccounts;
    private final Spared spared;
    private final LeavingHazard leaving;
    private final Prices prices;
    private final Market market;
    private final double reputationEffect;
    private final Margin margin;
    private final Fading fading;

    ClientFigures(World world, KeyAccounts keyAccounts, Prices prices) {
        this.clients = world.clients;
        this.rules = world.rules;
        this.course = world.course;
        this.keyAccounts = keyAccounts;
        this.spared = world.spared;
        this.prices = prices;
        this.market = world.market;
        this.reputationEffect = rules.get(REPUTATION_LEAVING);
        this.leaving = new LeavingHazard(world.rules.numbers);
        this.margin = new Margin(world.rules.numbers);
        this.fading = new Fading(world.rules.numbers);
    }

    /** The equation of leaving. */
    LeavingHazard leaving() {
        return leaving;
    }

    /** Gross margin of a client's orders in a line of business before any discount. */
    double margin(int i, int l) {
        return margin.of(rules.lines[l].get(LineParameter.GROSS_MARGIN), clients.misfit[i], clients.paymentCost[i]);
    }

    /**
     * What an order is worth before its own luck, thousand ₽: the client's wallet times our share of it. In another
     * line than its own the client is as large, relative to others, and stands as high between the bounds of share.
     */
    double usualValue(int i, int l) {
        if (l == clients.line[i]) {
            return clients.wallet[i] * clients.share[i];
        }
        WorldRules.LineRules own = rules.lineOf(clients, i);
        WorldRules.LineRules other = rules.lines[l];
        double size = clients.wallet[i] / own.get(LineParameter.ORDER_VALUE);
        return other.get(LineParameter.ORDER_VALUE) * size * other.shareAt(own.standing(clients.share[i]));
    }

    /** Expected revenue of a client a year at its present pace, thousand ₽. */
    double yearlyRevenue(int i) {
        double second = secondLine(i);
        double revenue = ownLine(i) * (1 - prices.discount(i, clients.line[i]));
        return second > 0 ? revenue + second * (1 - prices.discount(i, 1)) : revenue;
    }

    /** What a client buys of its own line a year at list price, thousand ₽. */
    private double ownLine(int i) {
        double orders = clients.orderRate[i] * World.WEEKS_PER_YEAR * clients.wallet[i] * clients.share[i];
        return clients.has(i, Clients.REDUCED) ? fading.orders() * orders : orders;
    }

    /** What a client of the main line buys of the second a year at list price, thousand ₽. */
    private double secondLine(int i) {
        double rate = rules.secondLineRate;
        return rate == 0 || clients.line[i] != 0 ? 0 : rate * World.WEEKS_PER_YEAR * usualValue(i, 1);
    }

    /** Base hazard a week: of any client, plus that of a newcomer that only tries us. */
    double hazardBase(int i) {
        return rules.lineOf(clients, i).baseHazard + leaving.trial(clients.orders[i], clients.orderRate[i]);
    }

    /** Logarithm of the factor on the base hazard: the sum of its parts by cause. */
    double logHazard(int i) {
        return leaving.dissatisfaction(clients.satisfaction[i])
                + leaving.weakBond(clients.personBond[i])
                + weakTies(i)
                + misfit(i)
                + temptation(i)
                + price(i);
    }

    /** Effect of what ties a client to the company, and of what is said about it. */
    double weakTies(int i) {
        double effect =
                leaving.weakTies(clients.firmBond[i], keyAccounts.hazard(i), clients.breadth[i], clients.integration[i])
                        - reputationEffect * market.reputation;
        return spared.inRisk(DepartureCause.WEAK_TIES, i, course.gameWeek()) ? Math.min(0, effect) : effect;
    }

    /** Effect of needs that our offer does not cover. */
    double misfit(int i) {
        return spared.inRisk(DepartureCause.MISFIT, i, course.gameWeek()) ? 0 : leaving.misfit(clients.misfit[i]);
    }

    /** Effect of a rival's temptation. */
    double temptation(int i) {
        return spared.inRisk(DepartureCause.RIVAL, i, course.gameWeek())
                ? 0
                : leaving.temptation(clients.temptation[i]);
    }

    /** Effect of our price. */
    double price(int i) {
        return prices.leaving(i);
    }

    /** Factor of our price on the part of a client's wallet within reach. */
    double walletWithinReach(int i) {
        return prices.wallet(i);
    }

    /** Rate at which clients like this one leave, 1/year, the trial risk of newcomers left out. */
    double leavingPerYear(int i) {
        return rules.lineOf(clients, i).baseHazard * Elementary.exp(logHazard(i)) * World.WEEKS_PER_YEAR;
    }

    /** Expected discounted gross profit of an active client until it leaves, thousand ₽, at the price it is used to. */
    double expectedValue(int i) {
        return expectedValue(i, Elementary.exp(logHazard(i)));
    }

    /**
     * The same of a client that leaves so many times as fast as its line's base.
     *
     * @param factor on the base hazard
     */
    double expectedValue(int i, double factor) {
        double trial = leaving.trial(clients.orders[i], 1) * factor;
        double perYear = rules.lineOf(clients, i).baseHazard * factor * World.WEEKS_PER_YEAR;
        double second = secondLine(i);
        int l = clients.line[i];
        double grossProfit = ownLine(i) * (margin(i, l) - clients.usualDiscount[i]);
        if (second > 0) {
            grossProfit += second * (margin(i, 1) - prices.discount(i, 1));
        }
        return ClientValue.of(grossProfit, trial, perYear, rules.get(DISCOUNT_RATE));
    }
}
