package org.kampus.simulation.world;

import java.util.Arrays;
import org.kampus.simulation.api.ClientState;

/**
 * Everybody who ever became known to the company, in columns indexed by client number. A client's
 * luck hangs on its key, not on its number.
 */
public final class Clients {

    private int capacity;
    private int size;

    /** Numbers of those who still matter, in their order. */
    private int[] followed = {};

    private int followedCount;

    /** Numbers of the active ones, as last listed. */
    private int[] active = {};

    /** Address of what the client is, and of its luck. */
    public long[] key = {};
    /** Index of {@link ClientState}. */
    public byte[] state = {};
    /** Index of {@link org.kampus.market.ClientClass}. */
    public byte[] clientClass = {};
    /** Index of the line of business. */
    public byte[] line = {};
    /** Share of needs we cover, 0-1, now and before any change of our value chain. */
    public double[] fit = {};

    public double[] fitAtFirst = {};
    /** {@link WorldRules#misfit} of the fit, kept since every step of every week asks for it. */
    public double[] misfit = {};
    /** Orders needed a week. */
    public double[] orderRate = {};
    /** Probability of a week without an order: e to the minus order rate. */
    public double[] noOrder = {};
    /** Value of an order if all of it came to us, thousand ₽. */
    public double[] wallet = {};
    /** Share of wallet, 0-1. */
    public double[] share = {};
    /** What its way of paying takes off the margin, share of the value. */
    public double[] paymentCost = {};
    /** Traits that are asked for every week: see {@link ClientTraits}. */
    public double[] travel = {};

    public double[] chemistry = {};
    public double[] influence = {};
    /** Orders' worth of goods the client was talked into and has not needed yet. */
    public double[] stock = {};
    /** Value of those goods that is not paid for yet: ordered, and delivered, thousand ₽. */
    public double[] onTheWay = {};

    public double[] onTrust = {};
    /** Share of our categories bought, 0-1. */
    public double[] breadth = {};
    /** 0-1. */
    public double[] satisfaction = {};
    /** Bond with the person in the position in charge, 0-1. */
    public double[] personBond = {};
    /** Bond with the company, 0-1. */
    public double[] firmBond = {};
    /** How complete our dossier on the client is, 0-1. */
    public double[] dossier = {};
    /** Satisfaction lately lost by waiting, errors, handovers, owners who left; fades with satisfaction's memory. */
    public double[] lostByWaiting = {};

    public double[] lostByErrors = {};
    public double[] lostByHandover = {};
    public double[] lostByOwnersLeaving = {};
    public double[] lostByPapers = {};
    public double[] lostByPromises = {};
    /** By how much the bond with the person in charge would be higher without any handover so far, 0-1. */
    public double[] bondHandedOver = {};
    /** By how much it would be higher if nobody in charge had left, 0-1. */
    public double[] bondTakenAlong = {};
    /** Deliveries whose papers are not written yet. */
    public int[] papersOpen = {};
    /** Day since which the oldest of them waits. */
    public double[] papersSince = {};
    /** Things that went wrong and are not put right yet. */
    public int[] problems = {};
    /** Day since which the oldest of them lasts. */
    public double[] problemSince = {};
    /** Contacts a month on our initiative, smoothed. */
    public double[] contacts = {};
    /** Reduction of the price the client is used to, share; negative above the market's price. */
    public double[] usualDiscount = {};
    /** Day on which the offer was made that the prospect thinks over. */
    public double[] offeredAt = {};
    /** Rival's temptation, 0 and up. */
    public double[] temptation = {};
    /** Skilled hours of growth work a month, smoothed. */
    public double[] growthEffort = {};

    /** How far processes are made for the client, 0-1. */
    public double[] integration = {};
    /** How well we know what the client will need, 0-1. */
    public double[] anticipation = {};

    public double[] careCredit = {};
    public double[] growthCredit = {};
    /** Index of the position in charge, or -1. */
    public int[] owner = {};
    /** Receiver of a handover under way, or -1. */
    public int[] successor = {};

    public int[] orders = {};
    /** Bought since the first deal, thousand ₽. */
    public double[] bought = {};
    /** Days since the beginning of the run. */
    public double[] since = {};
    /** Day of the first deal; of the second order, or infinity. */
    public double[] wonAt = {};

    public double[] secondOrderAt = {};
    /** Day on which the prospect is going to decide. */
    public double[] decidesAt = {};
    /** Stage of sale 1-5 under way. */
    public byte[] stage = {};
    /** Day since which the sale waits for us; infinity while it waits for the client. */
    public double[] idleSince = {};
    /** Day on which the client is ready for the next stage; infinity while the sale waits for us. */
    public double[] readyAt = {};
    /** Weeks a solution kept the sale waiting. */
    public double[] solutionWait = {};

    public double[] saleHours = {};
    /** Day until which new eyes see new chances. */
    public double[] freshUntil = {};

    public double[] lastAttempt = {};
    /** Day of the last order. */
    public double[] lastOrder = {};
    /** Day on which a client that orders less will stop, and the hazard of the week in which that began. */
    public double[] fadesUntil = {};

    public double[] fadingHazard = {};
    /** Day on which it was last asked for its next need; how well we know that need, 0-1. */
    public double[] needAsked = {};

    public double[] needKnown = {};
    /** Day on which it was last asked for a reference. */
    public double[] referenceAsked = {};
    /** Weeks the lead waited for us so far. */
    public double[] patienceUsed = {};
    /** Kinds of optional work already waiting, as bits of {@link #CARE_WAITS} and following. */
    public short[] waiting = {};

    public static final short CARE_WAITS = 1;
    public static final short GROWTH_WAITS = 2;
    public static final short ASSORTMENT_WAITS = 4;
    public static final short REACTIVATION_WAITS = 8;
    /** Went dormant for a reason of ours. */
    public static final short OUR_FAULT = 16;
    /** Handover tasks are under way. */
    public static final short HANDOVER_RUNS = 32;
    /** Something went wrong for the client. */
    public static final short HAD_TROUBLE = 64;
    /** The first order is fulfilled. */
    public static final short SERVED = 128;
    /** Is a key account this quarter. */
    public static final short KEY_ACCOUNT = 256;
    /** Nobody found out, before the sale, what it needs. */
    public static final short UNQUALIFIED = 512;
    /** Whoever keeps it is in touch with it in its present project. */
    public static final short ACCOMPANIED = 1024;
    /** Orders less than it needs, and is going to stop. */
    public static final short REDUCED = 2048;

    public static final short NEXT_NEED_WAITS = 4096;
    public static final short REFERENCE_WAITS = 8192;
    /** Recommends us to others. */
    public static final short REFERENCE = 16_384;

    public Clients(int capacity) {
        fill(this, Math.max(16, capacity));
    }

    /** The same once more, without room to grow. */
    Clients copy() {
        Clients copy = new Clients();
        copy.fill(this, Math.max(16, size));
        copy.size = size;
        copy.followedCount = followedCount;
        return copy;
    }

    private Clients() {}

    public int size() {
        return size;
    }

    /** How many are still followed: all but those lost or never won before this week. */
    public int followed() {
        return followedCount;
    }

    /** The number of the nth of those who are followed, in the order of their numbers. */
    public int followed(int nth) {
        return followed[nth];
    }

    /**
     * Lists the active clients, in their order, for loops that do one short thing to each of them. A processor looks
     * a few hundred instructions ahead: in a short loop that is several clients, whose divisions and exponentials it
     * works on at the same time; in a long one it waits for those of a single client.
     *
     * @return how many there are
     */
    public int listActive() {
        int count = 0;
        for (int nth = 0; nth < followedCount; nth++) {
            active[count] = followed[nth];
            count += is(followed[nth], ClientState.ACTIVE) ? 1 : 0;
        }
        return count;
    }

    /** The number of the nth active client, as last listed. */
    public int active(int nth) {
        return active[nth];
    }

    /** Stops following those lost or never won: nothing happens to them any more. */
    public void forgetGone() {
        int kept = 0;
        for (int nth = 0; nth < followedCount; nth++) {
            int i = followed[nth];
            if (!is(i, ClientState.WRITTEN_OFF) && !is(i, ClientState.NEVER_WON)) {
                followed[kept++] = i;
            }
        }
        followedCount = kept;
    }

    /** A new client with the given key; every other column still holds its zero. */
    public int add(long clientKey) {
        if (size == capacity) {
            fill(this, capacity * 2);
        }
        int i = size++;
        followed[followedCount++] = i;
        key[i] = clientKey;
        owner[i] = -1;
        successor[i] = -1;
        secondOrderAt[i] = Double.POSITIVE_INFINITY;
        wonAt[i] = Double.POSITIVE_INFINITY;
        idleSince[i] = Double.POSITIVE_INFINITY;
        readyAt[i] = Double.POSITIVE_INFINITY;
        lastAttempt[i] = Double.NEGATIVE_INFINITY;
        referenceAsked[i] = Double.NEGATIVE_INFINITY;
        return i;
    }

    public boolean is(int i, ClientState wanted) {
        return state[i] == wanted.ordinal();
    }

    public void become(int i, ClientState now, double day) {
        state[i] = (byte) now.ordinal();
        since[i] = day;
    }

    public boolean has(int i, short flag) {
        return (waiting[i] & flag) != 0;
    }

    public void set(int i, short flag) {
        waiting[i] |= flag;
    }

    public void clear(int i, short flag) {
        waiting[i] &= (short) ~flag;
    }

    /** Room for so many, with the columns of another as far as they go. */
    private void fill(Clients from, int to) {
        followed = Arrays.copyOf(from.followed, to);
        active = Arrays.copyOf(from.active, to);
        key = Arrays.copyOf(from.key, to);
        state = Arrays.copyOf(from.state, to);
        clientClass = Arrays.copyOf(from.clientClass, to);
        line = Arrays.copyOf(from.line, to);
        fit = Arrays.copyOf(from.fit, to);
        fitAtFirst = Arrays.copyOf(from.fitAtFirst, to);
        misfit = Arrays.copyOf(from.misfit, to);
        orderRate = Arrays.copyOf(from.orderRate, to);
        noOrder = Arrays.copyOf(from.noOrder, to);
        wallet = Arrays.copyOf(from.wallet, to);
        share = Arrays.copyOf(from.share, to);
        paymentCost = Arrays.copyOf(from.paymentCost, to);
        travel = Arrays.copyOf(from.travel, to);
        chemistry = Arrays.copyOf(from.chemistry, to);
        influence = Arrays.copyOf(from.influence, to);
        stock = Arrays.copyOf(from.stock, to);
        onTheWay = Arrays.copyOf(from.onTheWay, to);
        onTrust = Arrays.copyOf(from.onTrust, to);
        breadth = Arrays.copyOf(from.breadth, to);
        satisfaction = Arrays.copyOf(from.satisfaction, to);
        personBond = Arrays.copyOf(from.personBond, to);
        firmBond = Arrays.copyOf(from.firmBond, to);
        dossier = Arrays.copyOf(from.dossier, to);
        lostByWaiting = Arrays.copyOf(from.lostByWaiting, to);
        lostByErrors = Arrays.copyOf(from.lostByErrors, to);
        lostByHandover = Arrays.copyOf(from.lostByHandover, to);
        lostByOwnersLeaving = Arrays.copyOf(from.lostByOwnersLeaving, to);
        bondHandedOver = Arrays.copyOf(from.bondHandedOver, to);
        bondTakenAlong = Arrays.copyOf(from.bondTakenAlong, to);
        temptation = Arrays.copyOf(from.temptation, to);
        growthEffort = Arrays.copyOf(from.growthEffort, to);
        integration = Arrays.copyOf(from.integration, to);
        anticipation = Arrays.copyOf(from.anticipation, to);
        careCredit = Arrays.copyOf(from.careCredit, to);
        growthCredit = Arrays.copyOf(from.growthCredit, to);
        owner = Arrays.copyOf(from.owner, to);
        successor = Arrays.copyOf(from.successor, to);
        orders = Arrays.copyOf(from.orders, to);
        bought = Arrays.copyOf(from.bought, to);
        since = Arrays.copyOf(from.since, to);
        wonAt = Arrays.copyOf(from.wonAt, to);
        secondOrderAt = Arrays.copyOf(from.secondOrderAt, to);
        decidesAt = Arrays.copyOf(from.decidesAt, to);
        stage = Arrays.copyOf(from.stage, to);
        idleSince = Arrays.copyOf(from.idleSince, to);
        readyAt = Arrays.copyOf(from.readyAt, to);
        solutionWait = Arrays.copyOf(from.solutionWait, to);
        saleHours = Arrays.copyOf(from.saleHours, to);
        freshUntil = Arrays.copyOf(from.freshUntil, to);
        lastAttempt = Arrays.copyOf(from.lastAttempt, to);
        lostByPapers = Arrays.copyOf(from.lostByPapers, to);
        lostByPromises = Arrays.copyOf(from.lostByPromises, to);
        papersOpen = Arrays.copyOf(from.papersOpen, to);
        papersSince = Arrays.copyOf(from.papersSince, to);
        problems = Arrays.copyOf(from.problems, to);
        problemSince = Arrays.copyOf(from.problemSince, to);
        contacts = Arrays.copyOf(from.contacts, to);
        usualDiscount = Arrays.copyOf(from.usualDiscount, to);
        offeredAt = Arrays.copyOf(from.offeredAt, to);
        lastOrder = Arrays.copyOf(from.lastOrder, to);
        fadesUntil = Arrays.copyOf(from.fadesUntil, to);
        fadingHazard = Arrays.copyOf(from.fadingHazard, to);
        needAsked = Arrays.copyOf(from.needAsked, to);
        needKnown = Arrays.copyOf(from.needKnown, to);
        referenceAsked = Arrays.copyOf(from.referenceAsked, to);
        patienceUsed = Arrays.copyOf(from.patienceUsed, to);
        waiting = Arrays.copyOf(from.waiting, to);
        capacity = to;
    }
}
