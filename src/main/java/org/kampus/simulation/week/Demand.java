package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.ASSORTMENT_SHARE;

import java.util.Arrays;
import org.kampus.market.ClientClass;
import org.kampus.market.LineParameter;
import org.kampus.organisation.Initiatives;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.Fading;
import org.kampus.simulation.equation.LeadPrice;
import org.kampus.simulation.equation.References;
import org.kampus.simulation.equation.Talk;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.Market;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * What the market and our own norms ask of the department in a week: leads, orders, next stages of
 * sales, touches, growth work, attempts to win back; each at its moment.
 */
final class Demand {

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Duties duties;
    private final Streams streams;
    private final Market market;
    private final NewClients newClients;
    private final SaleProgress sales;
    private final OrderService orders;
    private final AccountWork accounts;
    private final KeyAccounts keyAccounts;
    private final Talk talk;
    private final LeadPrice leadPrice;
    private final References references;
    private final Fading fading;
    private final Initiative initiative;
    private final Tally tally;

    private static final int TIME_BITS = 33;
    private static final int KIND_BITS = 4;
    private static final int INDEX_BITS = 26;

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
        SECOND_LINE,
        NEXT_NEED,
        REFERENCE
    }

    private static final Arrival[] ARRIVALS = Arrival.values();
    private static final ClientState[] STATES = ClientState.values();
    private static final ClientClass[] CLASSES = ClientClass.values();

    private final Week events = new Week();
    /** Touches that this week's care norm wants for a client, by class. */
    private final double[] touchesPerWeek = new double[CLASSES.length];

    /** Hours of growth work that it wants, a month. */
    private final double[] growthNorm = new double[CLASSES.length];

    /** Part of the growth hours that is meant for further categories. */
    private final double assortmentShare;

    Demand(
            World world,
            NewClients newClients,
            SaleProgress sales,
            OrderService orders,
            AccountWork accounts,
            KeyAccounts keyAccounts,
            Initiative initiative) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.duties = world.duties;
        this.streams = world.streams;
        this.market = world.market;
        this.newClients = newClients;
        this.sales = sales;
        this.orders = orders;
        this.accounts = accounts;
        this.keyAccounts = keyAccounts;
        this.talk = new Talk(world.rules.numbers);
        this.leadPrice = new LeadPrice(world.rules.numbers);
        this.references = new References(world.rules.numbers);
        this.fading = new Fading(world.rules.numbers);
        this.initiative = initiative;
        this.tally = world.tally;
        this.assortmentShare = world.rules.get(ASSORTMENT_SHARE);
    }

    /** Once a quarter: clients have grown or shrunk, each in its own way, and with them their class. */
    void beginWeek() {
        double drift = rules.get(GROWTH_DRIFT);
        double spread = rules.get(GROWTH_SPREAD);
        if (drift == 0 && spread == 0 || course.week == 0 || course.week % Scenario.WEEKS_PER_QUARTER != 0) {
            return;
        }
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.WRITTEN_OFF) || clients.is(i, ClientState.NEVER_WON)) {
                continue;
            }
            double perYear = drift + spread * Draws.normal(clients.key[i], 0, Purpose.OWN_GROWTH);
            double quarter = Scenario.WEEKS_PER_QUARTER / World.WEEKS_PER_YEAR;
            double largest =
                    rules.get(LARGEST_GROWTH) * rules.lineOf(clients, i).wallet(clients.key[i]);
            clients.wallet[i] = Math.min(largest, clients.wallet[i] * Elementary.exp(perYear * quarter));
            clients.clientClass[i] = (byte) rules.lineOf(clients, i).classOf(clients.orderRate[i] * clients.wallet[i]);
        }
    }

    /** Everything that arises in the present week, in the order of time. */
    Week ofWeek() {
        events.clear();
        for (ClientClass of : CLASSES) {
            touchesPerWeek[of.ordinal()] = course.plan.care().touches(of) / World.WEEKS_PER_MONTH;
            growthNorm[of.ordinal()] = course.plan.care().growthHours(of);
        }
        boolean care = duties.covers(SalesFunction.CARE);
        boolean grow = duties.covers(SalesFunction.GROW_ACCOUNT);
        boolean widen = duties.covers(SalesFunction.WIDEN_ASSORTMENT);
        boolean reactivate = duties.covers(SalesFunction.REACTIVATE);
        boolean initiatives = !course.plan.initiatives().equals(Initiatives.NONE);
        for (int l = 0; l < rules.lines.length; l++) {
            leads(l);
        }
        double end = course.weekEnd();
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            switch (STATES[clients.state[i]]) {
                case IN_DIARY -> {
                    double comesBack = clients.decidesAt[i] - rules.lineOf(clients, i).cycleDays;
                    if (comesBack < end) {
                        events.add(comesBack, Arrival.DIARY, i);
                    }
                }
                case ACTIVE -> {
                    orders(i);
                    if (rules.secondLineRate > 0 && clients.line[i] == 0) {
                        secondLine(i);
                    }
                    if (care) {
                        care(i);
                    }
                    if (grow || widen) {
                        growth(i, grow, widen);
                    }
                    if (initiatives) {
                        ofOurselves(i, care, reactivate);
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
        WorldRules.LineRules line = rules.lines[l];
        double own = line.get(LineParameter.LEADS_PER_WEEK)
                * market.leads
                * talk.leads(market.reputation)
                * references.leads(market.references[l]);
        double bought = course.plan.leadsBought();
        double mean = own * (1 + bought);
        if (bought > 0) {
            tally.add(Measure.INVESTMENT, leadPrice.perWeek(line.get(LineParameter.LEAD_PRICE), own, bought));
        }
        double dispersion = line.get(LineParameter.LEAD_DISPERSION);
        long weekKey = streams.marketOfWeek(l, course.week);
        double busy = mean * Draws.gamma(weekKey, Purpose.LEAD_COUNT, dispersion) / dispersion;
        int count = Draws.poisson(
                Draws.uniform(streams.market(), Streams.week(course.week, l), Purpose.LEAD_COUNT),
                busy,
                Elementary.exp(-busy));
        double share = market.prospectsLeft[l] / Math.max(1, line.get(LineParameter.PROSPECTS));
        for (int n = 0; n < count; n++) {
            long key = streams.lead(l, course.week, n);
            if (Draws.uniform(key, 0, Purpose.LEAD_SHOWS_UP) < share) {
                double at = Draws.uniform(key, 0, Purpose.LEAD_TIME);
                events.add(course.weekStart() + at * World.DAYS_PER_WEEK, Arrival.LEAD, l << LEAD_BITS | n);
            }
        }
    }

    private void orders(int i) {
        long key = streams.luck(clients.key[i]);
        double u = Draws.uniform(key, course.week, Purpose.ORDER_COUNT);
        if (u <= clients.noOrder[i]) {
            return;
        }
        int count = Draws.poisson(u, clients.orderRate[i], clients.noOrder[i]);
        for (int n = 0; n < count; n++) {
            double at = Draws.uniform(key, Streams.order(course.week, n), Purpose.ORDER_TIME);
            if (!holdsBack(key, Streams.order(course.week, n))
                    && !goesElsewhere(i, key, Streams.order(course.week, n))) {
                events.add(course.weekStart() + at * World.DAYS_PER_WEEK, Arrival.ORDER, i);
            }
        }
    }

    /** What a client of the main line needs of the second: its own luck, the same rate for all. */
    private void secondLine(int i) {
        long key = streams.luck(clients.key[i]);
        double rate = rules.secondLineRate;
        int count =
                Draws.poisson(Draws.uniform(key, course.week, Purpose.SECOND_LINE_COUNT), rate, Elementary.exp(-rate));
        for (int n = 0; n < count; n++) {
            double at = Draws.uniform(key, Streams.order(course.week, n), Purpose.SECOND_LINE_TIME);
            long order = Streams.secondLineOrder(course.week, n);
            if (!holdsBack(key, order) && !goesElsewhere(i, key, order)) {
                events.add(course.weekStart() + at * World.DAYS_PER_WEEK, Arrival.SECOND_LINE, i);
            }
        }
    }

    /** Whether an order that would have come does not, for a lack of budget. */
    private boolean holdsBack(long key, long moment) {
        return market.frozen > 0 && Draws.uniform(key, moment, Purpose.FROZEN_ORDER) < market.frozen;
    }

    /** Whether a client that is on its way to stop places an order elsewhere. */
    private boolean goesElsewhere(int i, long key, long moment) {
        return clients.has(i, Clients.REDUCED) && Draws.uniform(key, moment, Purpose.FADED_ORDER) >= fading.orders();
    }

    /** What people do of themselves for a client that buys. */
    private void ofOurselves(int i, boolean care, boolean reactivate) {
        double end = course.weekEnd();
        double call = initiative.callDue(i);
        if (reactivate && call < end) {
            clients.set(i, Clients.REACTIVATION_WAITS);
            events.add(call, Arrival.REACTIVATION, i);
        }
        if (care && initiative.nextNeedDue(i) < end) {
            clients.set(i, Clients.NEXT_NEED_WAITS);
            events.add(moment(i, Purpose.NEXT_NEED), Arrival.NEXT_NEED, i);
        }
        if (care && initiative.referenceDue(i) < end) {
            clients.set(i, Clients.REFERENCE_WAITS);
            events.add(moment(i, Purpose.REFERENCE), Arrival.REFERENCE, i);
        }
    }

    private void care(int i) {
        double norm = touchesPerWeek[clients.clientClass[i]];
        double credit = clients.careCredit[i] + norm;
        if (credit < 1 || clients.has(i, Clients.CARE_WAITS)) {
            clients.careCredit[i] = Math.min(credit, Math.max(1, norm));
            return;
        }
        clients.careCredit[i] = credit;
        clients.set(i, Clients.CARE_WAITS);
        events.add(moment(i, Purpose.CARE_PHASE), Arrival.CARE, i);
    }

    /** A share of the hours is meant for further categories: where nobody looks after those, nobody else uses it. */
    private void growth(int i, boolean grow, boolean widen) {
        double norm = (growthNorm[clients.clientClass[i]] + keyAccounts.budget(i)) / World.WEEKS_PER_MONTH;
        double credit = clients.growthCredit[i] + norm;
        if (credit >= accounts.taskHours) {
            boolean toWiden =
                    Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.GROWTH_PHASE) < assortmentShare;
            short flag = toWiden ? Clients.ASSORTMENT_WAITS : Clients.GROWTH_WAITS;
            if (!(toWiden ? widen : grow)) {
                clients.growthCredit[i] = credit % accounts.taskHours;
                return;
            }
            if (!clients.has(i, flag)) {
                clients.growthCredit[i] = credit;
                clients.set(i, flag);
                events.add(moment(i, Purpose.GROWTH_PHASE), toWiden ? Arrival.ASSORTMENT : Arrival.GROWTH, i);
                return;
            }
        }
        clients.growthCredit[i] = Math.min(credit, Math.max(accounts.taskHours, norm));
    }

    private void reactivation(int i) {
        if (clients.has(i, Clients.REACTIVATION_WAITS)) {
            return;
        }
        double noticed = clients.since[i]
                + World.DAYS_PER_WEEK
                        * Math.min(
                                rules.get(NOTICE_WEEKS), rules.get(NOTICE_GAPS) / Math.max(1e-6, clients.orderRate[i]));
        double again = clients.lastAttempt[i] + World.DAYS_PER_WEEK * rules.get(REACTIVATION_PAUSE_WEEKS);
        double due = Math.max(noticed, again);
        if (due < course.weekEnd()) {
            clients.set(i, Clients.REACTIVATION_WAITS);
            events.add(due, Arrival.REACTIVATION, i);
        }
    }

    private double moment(int i, Purpose purpose) {
        return course.weekStart()
                + World.DAYS_PER_WEEK
                        * Draws.uniform(streams.luck(clients.key[i]), Streams.phase(course.week), purpose);
    }

    private void deliver(Arrival kind, int index, double at) {
        switch (kind) {
            case LEAD -> {
                int l = index >> LEAD_BITS;
                if (market.prospectsLeft[l] < 1) {
                    return;
                }
                int i = newClients.lead(streams.lead(l, course.week, index & (1 << LEAD_BITS) - 1), l);
                market.prospectsLeft[l] = Math.max(0, market.prospectsLeft[l] - 1);
                sales.leadArrives(i, at);
            }
            case ORDER -> orders.placed(index, clients.line[index], at);
            case SECOND_LINE -> orders.placed(index, 1, at);
            case DIARY -> sales.comesBack(index, at);
            case CARE -> accounts.touchDue(index, at);
            case GROWTH -> accounts.growthDue(index, at);
            case ASSORTMENT -> accounts.assortmentDue(index, at);
            case REACTIVATION -> accounts.reactivationDue(index, at);
            case NEXT_NEED -> initiative.askNextNeed(index, at);
            case REFERENCE -> initiative.askReference(index, at);
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
            start = course.weekStart();
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
