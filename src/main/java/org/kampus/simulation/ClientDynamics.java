package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayList;
import java.util.List;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;

/**
 * What a week does to clients: bonds fade, the share of wallet follows our work, rivals attack, some
 * stop buying. The weekly hazard of leaving is {@code base * exp(sum of effects)}; each effect is one
 * cause, and the causes are recorded with every departure.
 */
final class ClientDynamics {

    private static final ClientState[] STATES = ClientState.values();
    private static final int CAUSES = DepartureCause.values().length;

    /** Upper bounds of e to the x for whole x from -20 to 20: most clients need no exact value. */
    private static final double[] BOUND = new double[42];

    static {
        for (int i = 0; i < BOUND.length; i++) {
            BOUND[i] = Elementary.exp(i - 20);
        }
    }

    private final World world;
    private final Clients clients;
    private final WorldRules rules;
    private final double personDecay;
    private final double firmDecay;
    private final double breadthDecay;
    private final double temptationDecay;
    private final double effortDecay;
    private final double attackRate;
    private final double adjustment;
    private final double breadthWeight;
    private final double misfitWallet;
    private final double attackExposure;

    /** Weekly fading of what a client remembers of single disappointments. */
    private final double memory;

    /** Hazard of a newcomer that only tries us, by the orders it placed. */
    private final double[] trialHazards = new double[64];

    private final double satisfactionEffect;
    private final double satisfactionReference;
    private final double bondReference;
    private final double personEffect;
    private final double firmEffect;
    private final double breadthEffect;
    private final double breadthReference;
    private final double integrationEffect;
    private final double misfitEffect;
    private final double attackEffect;
    private List<Departure> departures = new ArrayList<>();
    private int writtenOffClients;

    /** How much likelier than usual each active client leaves. */
    private double[] factors = {};

    ClientDynamics(World world) {
        this.world = world;
        this.clients = world.clients;
        this.rules = world.rules;
        this.personDecay = 1 - rules.get(PERSON_BOND_DECAY);
        this.firmDecay = 1 - rules.get(FIRM_BOND_DECAY);
        this.breadthDecay = 1 - rules.get(BREADTH_DECAY);
        this.temptationDecay = Elementary.exp(-1 / rules.get(ATTACK_MEMORY_WEEKS));
        this.effortDecay = 1 - 1 / (rules.get(GROWTH_MEMORY_MONTHS) * World.WEEKS_PER_MONTH);
        this.memory = rules.get(DISAPPOINTMENT_MEMORY);
        this.satisfactionEffect = rules.get(SATISFACTION_EFFECT);
        this.satisfactionReference = rules.get(SATISFACTION_REFERENCE);
        this.bondReference = rules.get(BOND_REFERENCE);
        this.personEffect = rules.get(PERSON_BOND_EFFECT);
        this.firmEffect = rules.get(FIRM_BOND_EFFECT);
        this.breadthEffect = rules.get(BREADTH_EFFECT);
        this.breadthReference = rules.get(BREADTH_REFERENCE);
        this.integrationEffect = rules.get(INTEGRATION_EFFECT);
        this.misfitEffect = rules.get(MISFIT_EFFECT);
        this.attackEffect = rules.get(ATTACK_EFFECT);
        this.adjustment = rules.get(GROWTH_ADJUSTMENT);
        this.breadthWeight = rules.get(BREADTH_WALLET_WEIGHT);
        this.misfitWallet = rules.get(MISFIT_WALLET);
        for (int orders = 0; orders < trialHazards.length; orders++) {
            trialHazards[orders] = trialHazardAfter(orders);
        }
        this.attackRate = rules.get(ATTACKS_PER_YEAR) / World.WEEKS_PER_YEAR;
        this.attackExposure = rules.get(ATTACK_EXPOSURE);
    }

    /** Departures since the last call. */
    List<Departure> takeDepartures() {
        List<Departure> taken = departures;
        departures = new ArrayList<>();
        return taken;
    }

    void endWeek() {
        double end = world.weekStart() + World.DAYS_PER_WEEK;
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            if (clients.is(i, ClientState.ACTIVE)) {
                live(i, end);
            } else if (clients.is(i, ClientState.DORMANT)) {
                fadeBonds(i);
                double weeks = (end - clients.since[i]) / World.DAYS_PER_WEEK;
                if (weeks >= rules.get(WRITTEN_OFF_AFTER_WEEKS)) {
                    writeOff(i, weeks, end);
                }
            }
        }
    }

    private void writeOff(int i, double weeks, double end) {
        clients.become(i, ClientState.WRITTEN_OFF, end);
        writtenOffClients++;
        clients.owner[i] = -1;
        world.tally.count(Measure.WRITTEN_OFF);
        world.log.add(i, end, EventKind.WRITTEN_OFF, weeks, -1);
    }

    private void live(int i, double end) {
        fadeBonds(i);
        clients.breadth[i] *= breadthDecay;
        clients.growthEffort[i] *= effortDecay;
        clients.lostByWaiting[i] *= memory;
        clients.lostByErrors[i] *= memory;
        clients.lostByHandover[i] *= memory;
        clients.lostByOwnersLeaving[i] *= memory;
        clients.temptation[i] *= temptationDecay;
        if (clients.integration[i] > 0 || clients.anticipation[i] > 0) {
            clients.integration[i] *= 1 - rules.get(INTEGRATION_DECAY);
            clients.anticipation[i] *= 1 - rules.get(ANTICIPATION_DECAY);
        }
        clients.share[i] += adjustment * (targetShare(i) - clients.share[i]);
        double exposure = attackRate * (attackExposure - clients.personBond[i]);
        if (Draws.uniform(clients.key[i], world.week, Purpose.ATTACK) < exposure) {
            attacked(i, end);
        }
        double log = logHazard(i);
        double base = hazardBase(i);
        double u = Draws.uniform(clients.key[i], world.week, Purpose.DEPARTURE);
        int cell = Math.max(0, Math.min(BOUND.length - 1, (int) Math.ceil(log) + 20));
        if (u >= base * BOUND[cell]) {
            return;
        }
        double hazard = 1 - Elementary.exp(-base * Elementary.exp(log));
        if (u < hazard) {
            depart(i, hazard, end);
        }
    }

    /** Bonds fade, and with them what they would be without a change of persons. */
    private void fadeBonds(int i) {
        clients.personBond[i] *= personDecay;
        clients.firmBond[i] *= firmDecay;
        clients.bondHandedOver[i] *= personDecay;
        clients.bondTakenAlong[i] *= personDecay;
    }

    void attacked(int i, double end) {
        double loss = rules.get(ATTACK_EROSION) * (1 - clients.personBond[i]);
        clients.temptation[i] += 1;
        clients.share[i] *= 1 - loss;
        world.tally.count(Measure.RIVAL_ATTACKS);
        world.log.add(i, end, EventKind.RIVAL_ATTACK, loss, -1);
    }

    /** Share of wallet towards which our growth work, our fit and the breadth of supply lead. */
    private double targetShare(int i) {
        WorldRules.LineRules line = world.line(i);
        double low = line.lowestShare;
        double fit = 1 - misfitWallet * clients.misfit[i];
        double range = 1 - breadthWeight * (1 - clients.breadth[i]);
        double high = low + (line.highestShare - low) * fit * range;
        return low + (high - low) * line.growthResponse(clients.growthEffort[i]);
    }

    /** Base hazard a week: of any client, plus that of a newcomer that only tries us. */
    private double hazardBase(int i) {
        return world.line(i).baseHazard + trialHazard(i);
    }

    private double trialHazard(int i) {
        int orders = clients.orders[i];
        return orders < trialHazards.length ? trialHazards[orders] : trialHazardAfter(orders);
    }

    private double trialHazardAfter(double orders) {
        double atLeastOne = Math.max(1, orders);
        return rules.get(TRIAL_HAZARD) / (atLeastOne * atLeastOne * atLeastOne);
    }

    /** Logarithm of the factor on the base hazard: the sum of its parts by cause. */
    private double logHazard(int i) {
        return dissatisfaction(i) + neglect(i) + weakTies(i) + mismatch(i) + temptation(i);
    }

    private double dissatisfaction(int i) {
        return satisfactionEffect * Math.max(0, satisfactionReference - clients.satisfaction[i]);
    }

    private double neglect(int i) {
        return personEffect * (bondReference - clients.personBond[i]);
    }

    private double weakTies(int i) {
        return firmEffect * (bondReference - clients.firmBond[i])
                + world.keyAccounts.hazard(i)
                + breadthEffect * (breadthReference - clients.breadth[i])
                - integrationEffect * clients.integration[i];
    }

    private double mismatch(int i) {
        return misfitEffect * clients.misfit[i];
    }

    private double temptation(int i) {
        return attackEffect * clients.temptation[i];
    }

    /** The client leaves; every cause has the share of its effect on the hazard. */
    private void depart(int i, double hazard, double end) {
        double[] effects = new double[CAUSES];
        effects[DepartureCause.WEAK_TIES.ordinal()] = weakTies(i);
        effects[DepartureCause.MISFIT.ordinal()] = mismatch(i);
        effects[DepartureCause.RIVAL.ordinal()] = temptation(i);
        splitNeglect(i, effects);
        splitDissatisfaction(i, effects);
        double excess = 0;
        for (double effect : effects) {
            excess += Math.max(0, effect);
        }
        double preventable = 1 - Elementary.exp(-excess);
        List<Double> shares = new ArrayList<>(CAUSES);
        for (double effect : effects) {
            shares.add(excess > 0 ? preventable * Math.max(0, effect) / excess : 0);
        }
        shares.set(DepartureCause.OWN_REASONS.ordinal(), 1 - preventable);
        leave(i, hazard, shares, end);
    }

    /**
     * Divides what a weak bond with the person in charge does among its sources: as far as the bond would be stronger
     * without a handover, or without owners who left, they are the cause; the rest is neglect. A bond fades and grows
     * towards 1 in proportion, so what it lost fades with it, and the difference is exact.
     */
    private void splitNeglect(int i, double[] effects) {
        double all = neglect(i);
        double handedOver = clients.bondHandedOver[i];
        double takenAlong = clients.bondTakenAlong[i];
        double missing = Math.max(bondReference - clients.personBond[i], handedOver + takenAlong);
        double weight = all > 0 ? all / missing : 0;
        effects[DepartureCause.HANDOVER.ordinal()] += weight * handedOver;
        effects[DepartureCause.OWNER_LEFT.ordinal()] += weight * takenAlong;
        effects[DepartureCause.NEGLECT.ordinal()] = all - weight * (handedOver + takenAlong);
    }

    /** Divides dissatisfaction among its sources by what each lately cost. */
    private void splitDissatisfaction(int i, double[] effects) {
        double all = dissatisfaction(i);
        double waiting = clients.lostByWaiting[i];
        double errors = clients.lostByErrors[i];
        double handover = clients.lostByHandover[i];
        double leaving = clients.lostByOwnersLeaving[i];
        double sum = waiting + errors + handover + leaving;
        effects[DepartureCause.ERRORS.ordinal()] = sum > 0 ? all * errors / sum : 0;
        effects[DepartureCause.HANDOVER.ordinal()] += sum > 0 ? all * handover / sum : 0;
        effects[DepartureCause.OWNER_LEFT.ordinal()] += sum > 0 ? all * leaving / sum : 0;
        effects[DepartureCause.SLOW_ORDERS.ordinal()] = sum > 0 ? all * waiting / sum : all;
    }

    /** A client breaks off at once for a single cause. */
    void breakOff(int i, DepartureCause cause, double chance, double now) {
        List<Double> shares = new ArrayList<>(java.util.Collections.nCopies(CAUSES, 0.0));
        shares.set(cause.ordinal(), 1.0);
        leave(i, chance, shares, now);
    }

    private void leave(int i, double hazard, List<Double> shares, double now) {
        int gameWeek = world.week - world.weeksBeforeStart + 1;
        Departure departure = new Departure(i, gameWeek, yearlyRevenue(i), hazard, shares);
        departures.add(departure);
        clients.become(i, ClientState.DORMANT, now);
        switch (departure.mainCause()) {
            case SLOW_ORDERS, ERRORS, HANDOVER, OWNER_LEFT, NEGLECT -> clients.set(i, Clients.OUR_FAULT);
            default -> clients.clear(i, Clients.OUR_FAULT);
        }
        world.tally.count(Measure.WENT_DORMANT);
        world.log.add(i, now, EventKind.WENT_DORMANT, hazard, -1);
    }

    /** Expected revenue of a client a year at its present pace, thousand ₽. */
    double yearlyRevenue(int i) {
        return yearlyAtListPrice(i) * (1 - world.plan.terms().discount());
    }

    private double yearlyAtListPrice(int i) {
        return clients.orderRate[i] * World.WEEKS_PER_YEAR * clients.wallet[i] * clients.share[i] + secondLine(i);
    }

    /** What a client of the main line buys of the second a year, thousand ₽. */
    private double secondLine(int i) {
        double rate = rules.secondLineRate;
        return rate == 0 || clients.line[i] != 0 ? 0 : rate * World.WEEKS_PER_YEAR * world.orders.usualValue(i, 1);
    }

    /** Rate at which clients like this one leave, 1/year, the trial risk of newcomers left out. */
    double leavingPerYear(int i) {
        return world.line(i).baseHazard * Elementary.exp(logHazard(i)) * World.WEEKS_PER_YEAR;
    }

    /**
     * Expected discounted gross profit of an active client until it leaves, thousand ₽: yearly gross
     * profit over the yearly rates of leaving and of discount (simple lifetime value with constant
     * rates; Gupta and Lehmann 2005). A newcomer's trial risk counts once, before the lasting rate.
     */
    double expectedValue(int i) {
        return expectedValue(i, Elementary.exp(logHazard(i)));
    }

    private double expectedValue(int i, double factor) {
        double trial = trialHazard(i) * factor;
        double survivesTrial = clients.orderRate[i] / (clients.orderRate[i] + trial);
        double leaving = world.line(i).baseHazard * factor * World.WEEKS_PER_YEAR;
        double second = secondLine(i);
        double grossProfit = (yearlyAtListPrice(i) - second) * world.orders.margin(i, clients.line[i])
                - yearlyAtListPrice(i) * world.plan.terms().discount();
        if (second > 0) {
            grossProfit += second * world.orders.margin(i, 1);
        }
        return grossProfit * survivesTrial / (leaving + rules.get(DISCOUNT_RATE));
    }

    /** Puts stocks and averages of the week's end into the tally. */
    void report() {
        for (int nth = 0; nth < clients.followed(); nth++) {
            switch (STATES[clients.state[clients.followed(nth)]]) {
                case LEAD -> world.tally.count(Measure.LEADS_WAITING);
                case IN_DIARY -> world.tally.count(Measure.LEADS_IN_DIARY);
                case QUALIFIED -> world.tally.count(Measure.LEADS_QUALIFIED);
                case IN_SALE -> world.tally.count(Measure.OPEN_SALES);
                case DORMANT -> world.tally.count(Measure.DORMANT_CLIENTS);
                default -> {}
            }
        }
        int active = clients.listActive();
        double walletSum = 0;
        double ownSum = 0;
        double satisfaction = 0;
        double person = 0;
        double firm = 0;
        double breadth = 0;
        for (int nth = 0; nth < active; nth++) {
            int i = clients.active(nth);
            double potential = clients.orderRate[i] * clients.wallet[i];
            walletSum += potential;
            ownSum += potential * clients.share[i];
            satisfaction += clients.satisfaction[i];
            person += clients.personBond[i];
            firm += clients.firmBond[i];
            breadth += clients.breadth[i];
            if (world.keyAccounts.is(i)) {
                world.tally.count(Measure.KEY_ACCOUNTS);
            }
            world.tally.count(ACTIVE_BY_CLASS[clients.clientClass[i]]);
            if (clients.has(i, Clients.HANDOVER_RUNS)) {
                world.tally.count(Measure.AWAITING_HANDOVER);
            }
        }
        world.tally.set(Measure.ACTIVE_CLIENTS, active);
        world.tally.set(Measure.WRITTEN_OFF_CLIENTS, writtenOffClients);
        world.tally.set(Measure.SHARE_OF_WALLET, walletSum > 0 ? ownSum / walletSum : 0);
        int n = Math.max(1, active);
        world.tally.set(Measure.SATISFACTION, satisfaction / n);
        world.tally.set(Measure.PERSON_BOND, person / n);
        world.tally.set(Measure.FIRM_BOND, firm / n);
        world.tally.set(Measure.ASSORTMENT_BREADTH, breadth / n);
        world.tally.set(Measure.CLIENT_BASE_VALUE, valueOfActive(active));
    }

    /** Expected value of all active clients as last listed. */
    private double valueOfActive(int active) {
        if (factors.length < active) {
            factors = new double[2 * active];
        }
        for (int nth = 0; nth < active; nth++) {
            factors[nth] = logHazard(clients.active(nth));
        }
        for (int nth = 0; nth < active; nth++) {
            factors[nth] = Elementary.exp(factors[nth]);
        }
        double value = 0;
        for (int nth = 0; nth < active; nth++) {
            value += expectedValue(clients.active(nth), factors[nth]);
        }
        return value;
    }

    private static final Measure[] ACTIVE_BY_CLASS = {
        Measure.ACTIVE_A, Measure.ACTIVE_B, Measure.ACTIVE_C, Measure.ACTIVE_D
    };
}
