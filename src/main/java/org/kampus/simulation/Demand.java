package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.ASSORTMENT_SHARE;

import java.util.Arrays;
import org.kampus.market.ClientClass;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientState;

/**
 * What the market and our own norms ask of the department in a week: leads, orders, next stages of
 * sales, touches, growth work, attempts to win back; each at its moment.
 */
final class Demand {

    private static final int TIME_BITS = 33;
    private static final int KIND_BITS = 3;
    private static final int INDEX_BITS = 27;

    private static final double TICKS_PER_DAY = (double) (1L << TIME_BITS) / World.DAYS_PER_WEEK;

    /** Bits of a lead's number within its week; the line of business stands before them. */
    private static final int LEAD_BITS = 20;

    /** Kinds of arrivals; codes within the packed event. */
    private enum Arrival {
        LEAD,
        ORDER,
        DIARY,
        CARE,
        GROWTH,
        ASSORTMENT,
        REACTIVATION,
        SECOND_LINE
    }

    private static final Arrival[] ARRIVALS = Arrival.values();
    private static final ClientState[] STATES = ClientState.values();
    private static final ClientClass[] CLASSES = ClientClass.values();

    private final World world;
    private final Clients clients;
    private final Week events = new Week();
    private final long marketKey;
    private final double[] prospectsLeft;

    /** Touches that this week's care norm wants for a client, by class. */
    private final double[] touchesPerWeek = new double[CLASSES.length];

    /** Hours of growth work that it wants, a month. */
    private final double[] growthNorm = new double[CLASSES.length];

    Demand(World world) {
        this.world = world;
        this.clients = world.clients;
        this.marketKey = Draws.key(world.seed, Purpose.LEAD_COUNT, 0);
        this.prospectsLeft = new double[world.rules.lines.length];
        for (int l = 0; l < prospectsLeft.length; l++) {
            prospectsLeft[l] = world.rules.lines[l].get(LineParameter.PROSPECTS);
        }
    }

    /** The base the company starts with. */
    void populate() {
        for (int l = 0; l < world.rules.lines.length; l++) {
            WorldRules.LineRules line = world.rules.lines[l];
            int base = (int) line.get(LineParameter.CLIENTS_AT_START);
            for (int n = 0; n < base; n++) {
                long identity = n + ((long) l << 40);
                int i = create(Draws.key(world.seed, Purpose.BASE_CLIENT, identity), l, BASE_FIT_ALPHA, BASE_FIT_BETA);
                long key = clients.key[i];
                clients.become(i, ClientState.ACTIVE, 0);
                double weeksKnown = between(BASE_WEEKS_MIN, BASE_WEEKS_MAX, Draws.uniform(key, 0, Purpose.AGE));
                clients.wonAt[i] = -weeksKnown * World.DAYS_PER_WEEK;
                clients.orders[i] = 2 + (int) (weeksKnown * clients.orderRate[i]);
                clients.secondOrderAt[i] = clients.wonAt[i];
                double low = line.get(LineParameter.WALLET_SHARE_MIN);
                double high = line.get(LineParameter.WALLET_SHARE_MAX);
                clients.share[i] = low
                        + world.rules.get(BASE_SHARE_MAX) * (high - low) * Draws.uniform(key, 0, Purpose.INITIAL_SHARE);
                clients.breadth[i] =
                        between(BASE_BREADTH_MIN, BASE_BREADTH_MAX, Draws.uniform(key, 0, Purpose.INITIAL_BREADTH));
                clients.personBond[i] = initialBond(Draws.uniform(key, 0, Purpose.INITIAL_BOND));
                clients.firmBond[i] = initialBond(Draws.uniform(key, 1, Purpose.INITIAL_BOND));
                clients.satisfaction[i] = world.rules.get(NEW_CLIENT_SATISFACTION);
                clients.dossier[i] = world.rules.get(BASE_DOSSIER);
                world.handovers.settle(i);
            }
        }
    }

    private double between(ClientParameter low, ClientParameter high, double u) {
        double least = world.rules.get(low);
        return least + (Math.max(least, world.rules.get(high)) - least) * u;
    }

    private double initialBond(double u) {
        double bond = world.rules.get(BASE_BOND) + world.rules.get(BASE_BOND_SPREAD) * (u - 0.5);
        return Math.max(0, Math.min(1, bond));
    }

    private int create(long key, int l, ClientParameter alpha, ClientParameter beta) {
        int i = clients.add(key);
        WorldRules.LineRules line = world.rules.lines[l];
        clients.line[i] = (byte) l;
        clients.fitAtFirst[i] = Draws.beta(key, Purpose.FIT, world.rules.get(alpha), world.rules.get(beta));
        world.coverage.cover(i);
        clients.orderRate[i] = line.orderRate(key);
        clients.noOrder[i] = Elementary.exp(-clients.orderRate[i]);
        clients.wallet[i] = line.wallet(key);
        clients.travel[i] = ClientTraits.travel(key, world.rules);
        clients.chemistry[i] = ClientTraits.chemistry(key, world.rules);
        clients.influence[i] = ClientTraits.influence(key, world.rules);
        clients.paymentCost[i] = ClientTraits.paymentCost(key, world.rules);
        clients.clientClass[i] = (byte) line.classOf(clients.orderRate[i] * clients.wallet[i]);
        clients.careCredit[i] = Draws.uniform(key, -1, Purpose.CARE_PHASE);
        clients.growthCredit[i] = Draws.uniform(key, -1, Purpose.GROWTH_PHASE);
        return i;
    }

    /** Somebody with a wish of its own, from outside the usual stream of leads. */
    int createVisitor(long key) {
        return create(key, 0, LEAD_FIT_ALPHA, LEAD_FIT_BETA);
    }

    /** Once a quarter: clients have grown or shrunk, each in its own way, and with them their class. */
    void beginWeek() {
        double drift = world.rules.get(GROWTH_DRIFT);
        double spread = world.rules.get(GROWTH_SPREAD);
        if (drift == 0 && spread == 0 || world.week == 0 || world.week % Scenario.WEEKS_PER_QUARTER != 0) {
            return;
        }
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.WRITTEN_OFF) || clients.is(i, ClientState.NEVER_WON)) {
                continue;
            }
            double perYear = drift + spread * Draws.normal(clients.key[i], 0, Purpose.OWN_GROWTH);
            double quarter = Scenario.WEEKS_PER_QUARTER / World.WEEKS_PER_YEAR;
            double largest = world.rules.get(LARGEST_GROWTH) * world.line(i).wallet(clients.key[i]);
            clients.wallet[i] = Math.min(largest, clients.wallet[i] * Elementary.exp(perYear * quarter));
            clients.clientClass[i] = (byte) world.line(i).classOf(clients.orderRate[i] * clients.wallet[i]);
        }
    }

    /** Everything that arises in the present week, in the order of time. */
    Week ofWeek() {
        events.clear();
        for (ClientClass of : CLASSES) {
            touchesPerWeek[of.ordinal()] = world.plan.care().touches(of) / World.WEEKS_PER_MONTH;
            growthNorm[of.ordinal()] = world.plan.care().growthHours(of);
        }
        boolean care = world.routing.covers(SalesFunction.CARE);
        boolean grow = world.routing.covers(SalesFunction.GROW_ACCOUNT);
        boolean widen = world.routing.covers(SalesFunction.WIDEN_ASSORTMENT);
        boolean reactivate = world.routing.covers(SalesFunction.REACTIVATE);
        for (int l = 0; l < world.rules.lines.length; l++) {
            leads(l);
        }
        double end = world.weekStart() + World.DAYS_PER_WEEK;
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            switch (STATES[clients.state[i]]) {
                case IN_DIARY -> {
                    double comesBack = clients.decidesAt[i] - world.line(i).cycleDays;
                    if (comesBack < end) {
                        events.add(comesBack, Arrival.DIARY, i);
                    }
                }
                case ACTIVE -> {
                    orders(i);
                    if (world.rules.secondLineRate > 0 && clients.line[i] == 0) {
                        secondLine(i);
                    }
                    if (care) {
                        care(i);
                    }
                    if (grow || widen) {
                        growth(i, grow, widen);
                    }
                }
                case DORMANT -> {
                    if (reactivate) {
                        reactivation(i);
                    }
                }
                default -> {}
            }
        }
        events.sort();
        return events;
    }

    private void leads(int l) {
        WorldRules.LineRules line = world.rules.lines[l];
        double mean = line.get(LineParameter.LEADS_PER_WEEK) * world.calendar.leads() * world.reputation.leads();
        double dispersion = line.get(LineParameter.LEAD_DISPERSION);
        long weekKey = Draws.key(world.seed, Purpose.LEAD_COUNT, 1 + world.week + ((long) l << 40));
        double busy = mean * Draws.gamma(weekKey, Purpose.LEAD_COUNT, dispersion) / dispersion;
        int count = Draws.poisson(
                Draws.uniform(marketKey, world.week + ((long) l << 40), Purpose.LEAD_COUNT),
                busy,
                Elementary.exp(-busy));
        double share = prospectsLeft[l] / Math.max(1, line.get(LineParameter.PROSPECTS));
        for (int n = 0; n < count; n++) {
            long key = leadKey(l, n);
            if (Draws.uniform(key, 0, Purpose.LEAD_SHOWS_UP) < share) {
                double at = Draws.uniform(key, 0, Purpose.LEAD_TIME);
                events.add(world.weekStart() + at * World.DAYS_PER_WEEK, Arrival.LEAD, l << LEAD_BITS | n);
            }
        }
    }

    private long leadKey(int l, int n) {
        return Draws.key(world.seed, Purpose.LEAD, world.week * 100_000L + n + ((long) l << 40));
    }

    private void orders(int i) {
        long key = clients.key[i];
        double u = Draws.uniform(key, world.week, Purpose.ORDER_COUNT);
        if (u <= clients.noOrder[i]) {
            return;
        }
        int count = Draws.poisson(u, clients.orderRate[i], clients.noOrder[i]);
        for (int n = 0; n < count; n++) {
            double at = Draws.uniform(key, world.week * 32L + n, Purpose.ORDER_TIME);
            if (!world.calendar.holdsBack(key, world.week * 32L + n)) {
                events.add(world.weekStart() + at * World.DAYS_PER_WEEK, Arrival.ORDER, i);
            }
        }
    }

    /** What a client of the main line needs of the second: its own luck, the same rate for all. */
    private void secondLine(int i) {
        long key = clients.key[i];
        double rate = world.rules.secondLineRate;
        int count =
                Draws.poisson(Draws.uniform(key, world.week, Purpose.SECOND_LINE_COUNT), rate, Elementary.exp(-rate));
        for (int n = 0; n < count; n++) {
            double at = Draws.uniform(key, world.week * 32L + n, Purpose.SECOND_LINE_TIME);
            if (!world.calendar.holdsBack(key, world.week * 32L + 16 + n)) {
                events.add(world.weekStart() + at * World.DAYS_PER_WEEK, Arrival.SECOND_LINE, i);
            }
        }
    }

    private void care(int i) {
        double credit = clients.careCredit[i] + touchesPerWeek[clients.clientClass[i]];
        if (credit >= 1 && !clients.has(i, Clients.CARE_WAITS)) {
            credit -= 1;
            clients.set(i, Clients.CARE_WAITS);
            events.add(moment(i, Purpose.CARE_PHASE), Arrival.CARE, i);
        }
        clients.careCredit[i] = Math.min(credit, 1);
    }

    private void growth(int i, boolean grow, boolean widen) {
        double norm = growthNorm[clients.clientClass[i]] + world.keyAccounts.budget(i);
        double credit = clients.growthCredit[i] + norm / World.WEEKS_PER_MONTH;
        if (credit >= world.accounts.taskHours) {
            boolean toWiden = widen
                    && (!grow
                            || Draws.uniform(clients.key[i], world.week, Purpose.GROWTH_PHASE)
                                    < world.rules.get(ASSORTMENT_SHARE));
            short flag = toWiden ? Clients.ASSORTMENT_WAITS : Clients.GROWTH_WAITS;
            if (!clients.has(i, flag)) {
                credit -= world.accounts.taskHours;
                clients.set(i, flag);
                events.add(moment(i, Purpose.GROWTH_PHASE), toWiden ? Arrival.ASSORTMENT : Arrival.GROWTH, i);
            }
        }
        clients.growthCredit[i] = Math.min(credit, world.accounts.taskHours);
    }

    private void reactivation(int i) {
        if (clients.has(i, Clients.REACTIVATION_WAITS)) {
            return;
        }
        double noticed = clients.since[i]
                + World.DAYS_PER_WEEK
                        * Math.min(
                                world.rules.get(NOTICE_WEEKS),
                                world.rules.get(NOTICE_GAPS) / Math.max(1e-6, clients.orderRate[i]));
        double again = clients.lastAttempt[i] + World.DAYS_PER_WEEK * world.rules.get(REACTIVATION_PAUSE_WEEKS);
        double due = Math.max(noticed, again);
        if (due < world.weekStart() + World.DAYS_PER_WEEK) {
            clients.set(i, Clients.REACTIVATION_WAITS);
            events.add(due, Arrival.REACTIVATION, i);
        }
    }

    private double moment(int i, Purpose purpose) {
        return world.weekStart()
                + World.DAYS_PER_WEEK * Draws.uniform(clients.key[i], world.week + 1_000_000L, purpose);
    }

    private void deliver(Arrival kind, int index, double at) {
        switch (kind) {
            case LEAD -> {
                int l = index >> LEAD_BITS;
                if (prospectsLeft[l] < 1) {
                    return;
                }
                int i = create(leadKey(l, index & (1 << LEAD_BITS) - 1), l, LEAD_FIT_ALPHA, LEAD_FIT_BETA);
                prospectsLeft[l] = Math.max(0, prospectsLeft[l] - 1);
                world.sales.leadArrives(i, at);
            }
            case ORDER -> world.orders.placed(index, clients.line[index], at);
            case SECOND_LINE -> world.orders.placed(index, 1, at);
            case DIARY -> world.sales.comesBack(index, at);
            case CARE -> world.accounts.touchDue(index, at);
            case GROWTH -> world.accounts.growthDue(index, at);
            case ASSORTMENT -> world.accounts.assortmentDue(index, at);
            case REACTIVATION -> world.accounts.reactivationDue(index, at);
        }
    }

    /** The arrivals of one week, packed as time, kind, index, so that sorting numbers sorts them. */
    final class Week {

        private long[] packed = new long[256];
        private int size;
        private int next;
        private double nextTime;
        private double start;

        private void clear() {
            size = 0;
            next = 0;
            start = world.weekStart();
        }

        private void add(double at, Arrival kind, int index) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            double days = Math.max(0, Math.min(at - start, World.DAYS_PER_WEEK));
            long time = Math.min((1L << TIME_BITS) - 1, (long) (days * TICKS_PER_DAY));
            packed[size++] = time << (KIND_BITS + INDEX_BITS) | (long) kind.ordinal() << INDEX_BITS | index;
        }

        private void sort() {
            Arrays.sort(packed, 0, size);
            findTime();
        }

        /** Day of the next arrival; infinity when there is none. */
        double nextTime() {
            return nextTime;
        }

        private void findTime() {
            nextTime = next == size
                    ? Double.POSITIVE_INFINITY
                    : start + (packed[next] >>> (KIND_BITS + INDEX_BITS)) / TICKS_PER_DAY;
        }

        /** Lets the next arrival happen. */
        void deliverNext() {
            double at = nextTime;
            long event = packed[next++];
            findTime();
            Arrival kind = ARRIVALS[(int) (event >>> INDEX_BITS) & (1 << KIND_BITS) - 1];
            deliver(kind, (int) (event & (1L << INDEX_BITS) - 1), at);
        }
    }
}
