package org.kampus.simulation;

import java.util.Arrays;
import org.kampus.simulation.api.ClientState;

/**
 * Everybody who ever became known to the company, in columns indexed by client number. A client's
 * luck hangs on its key, not on its number.
 */
final class Clients {

    private int capacity;
    private int size;

    /** Numbers of those who still matter, in their order. */
    private int[] followed = {};

    private int followedCount;

    /** Numbers of the active ones, as last listed. */
    private int[] active = {};

    /** Address of all the client's draws. */
    long[] key;
    /** Index of {@link ClientState}. */
    byte[] state;
    /** Index of {@link org.kampus.market.ClientClass}. */
    byte[] clientClass;
    /** Index of the line of business. */
    byte[] line;
    /** Share of needs we cover, 0-1, now and before any change of our value chain. */
    double[] fit;

    double[] fitAtFirst;
    /** {@link WorldRules#misfit} of the fit, kept since every step of every week asks for it. */
    double[] misfit;
    /** Orders needed a week. */
    double[] orderRate;
    /** Probability of a week without an order: e to the minus order rate. */
    double[] noOrder;
    /** Value of an order if all of it came to us, thousand ₽. */
    double[] wallet;
    /** Share of wallet, 0-1. */
    double[] share;
    /** What its way of paying takes off the margin, share of the value. */
    double[] paymentCost;
    /** Traits that are asked for every week: see {@link ClientTraits}. */
    double[] travel;

    double[] chemistry;
    double[] influence;
    /** Orders' worth of goods the client was talked into and has not needed yet. */
    double[] stock;
    /** Value of those goods that is not paid for yet: ordered, and delivered, thousand ₽. */
    double[] onTheWay;

    double[] onTrust;
    /** Share of our categories bought, 0-1. */
    double[] breadth;
    /** 0-1. */
    double[] satisfaction;
    /** Bond with the person in the position in charge, 0-1. */
    double[] personBond;
    /** Bond with the company, 0-1. */
    double[] firmBond;
    /** How complete our dossier on the client is, 0-1. */
    double[] dossier;
    /** Satisfaction lately lost by waiting, errors, handovers, owners who left; fades with satisfaction's memory. */
    double[] lostByWaiting;

    double[] lostByErrors;
    double[] lostByHandover;
    double[] lostByOwnersLeaving;
    /** By how much the bond with the person in charge would be higher without any handover so far, 0-1. */
    double[] bondHandedOver;
    /** By how much it would be higher if nobody in charge had left, 0-1. */
    double[] bondTakenAlong;
    /** Rival's temptation, 0 and up. */
    double[] temptation;
    /** Skilled hours of growth work a month, smoothed. */
    double[] growthEffort;

    /** How far processes are made for the client, 0-1. */
    double[] integration;
    /** How well we know what the client will need, 0-1. */
    double[] anticipation;

    double[] careCredit;
    double[] growthCredit;
    /** Index of the position in charge, or -1. */
    int[] owner;
    /** Receiver of a handover under way, or -1. */
    int[] successor;

    int[] orders;
    /** Bought since the first deal, thousand ₽. */
    double[] bought;
    /** Days since the beginning of the run. */
    double[] since;
    /** Day of the first deal; of the second order, or infinity. */
    double[] wonAt;

    double[] secondOrderAt;
    /** Day on which the prospect is going to decide. */
    double[] decidesAt;
    /** Stage of sale 1-5 under way. */
    byte[] stage;
    /** Day since which the sale waits for us; infinity while it waits for the client. */
    double[] idleSince;
    /** Day on which the client is ready for the next stage; infinity while the sale waits for us. */
    double[] readyAt;
    /** Weeks a solution kept the sale waiting. */
    double[] solutionWait;

    double[] saleHours;
    /** Day until which new eyes see new chances. */
    double[] freshUntil;

    double[] lastAttempt;
    /** Weeks the lead waited for us so far. */
    double[] patienceUsed;
    /** Kinds of optional work already waiting, as bits of {@link #CARE_WAITS} and following. */
    short[] waiting;

    static final short CARE_WAITS = 1;
    static final short GROWTH_WAITS = 2;
    static final short ASSORTMENT_WAITS = 4;
    static final short REACTIVATION_WAITS = 8;
    /** Went dormant for a reason of ours. */
    static final short OUR_FAULT = 16;
    /** Handover tasks are under way. */
    static final short HANDOVER_RUNS = 32;
    /** Something went wrong for the client. */
    static final short HAD_TROUBLE = 64;
    /** The first order is fulfilled. */
    static final short SERVED = 128;
    /** Is a key account this quarter. */
    static final short KEY_ACCOUNT = 256;

    Clients(int capacity) {
        resize(Math.max(16, capacity));
    }

    int size() {
        return size;
    }

    /** How many are still followed: all but those lost or never won before this week. */
    int followed() {
        return followedCount;
    }

    /** The number of the nth of those who are followed, in the order of their numbers. */
    int followed(int nth) {
        return followed[nth];
    }

    /**
     * Lists the active clients, in their order, for loops that do one short thing to each of them. A processor looks
     * a few hundred instructions ahead: in a short loop that is several clients, whose divisions and exponentials it
     * works on at the same time; in a long one it waits for those of a single client.
     *
     * @return how many there are
     */
    int listActive() {
        int count = 0;
        for (int nth = 0; nth < followedCount; nth++) {
            active[count] = followed[nth];
            count += is(followed[nth], ClientState.ACTIVE) ? 1 : 0;
        }
        return count;
    }

    /** The number of the nth active client, as last listed. */
    int active(int nth) {
        return active[nth];
    }

    /** Stops following those lost or never won: nothing happens to them any more. */
    void forgetGone() {
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
    int add(long clientKey) {
        if (size == capacity) {
            resize(capacity * 2);
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
        return i;
    }

    boolean is(int i, ClientState wanted) {
        return state[i] == wanted.ordinal();
    }

    void become(int i, ClientState now, double day) {
        state[i] = (byte) now.ordinal();
        since[i] = day;
    }

    boolean has(int i, short flag) {
        return (waiting[i] & flag) != 0;
    }

    void set(int i, short flag) {
        waiting[i] |= flag;
    }

    void clear(int i, short flag) {
        waiting[i] &= (short) ~flag;
    }

    private void resize(int to) {
        followed = Arrays.copyOf(followed, to);
        active = Arrays.copyOf(active, to);
        key = key == null ? new long[to] : Arrays.copyOf(key, to);
        state = bytes(state, to);
        clientClass = bytes(clientClass, to);
        line = bytes(line, to);
        stage = bytes(stage, to);
        waiting = waiting == null ? new short[to] : Arrays.copyOf(waiting, to);
        bought = doubles(bought, to);
        fit = doubles(fit, to);
        fitAtFirst = doubles(fitAtFirst, to);
        misfit = doubles(misfit, to);
        integration = doubles(integration, to);
        anticipation = doubles(anticipation, to);
        orderRate = doubles(orderRate, to);
        noOrder = doubles(noOrder, to);
        wallet = doubles(wallet, to);
        paymentCost = doubles(paymentCost, to);
        travel = doubles(travel, to);
        chemistry = doubles(chemistry, to);
        influence = doubles(influence, to);
        share = doubles(share, to);
        stock = doubles(stock, to);
        onTheWay = doubles(onTheWay, to);
        onTrust = doubles(onTrust, to);
        breadth = doubles(breadth, to);
        satisfaction = doubles(satisfaction, to);
        personBond = doubles(personBond, to);
        firmBond = doubles(firmBond, to);
        dossier = doubles(dossier, to);
        lostByWaiting = doubles(lostByWaiting, to);
        lostByErrors = doubles(lostByErrors, to);
        lostByHandover = doubles(lostByHandover, to);
        lostByOwnersLeaving = doubles(lostByOwnersLeaving, to);
        bondHandedOver = doubles(bondHandedOver, to);
        bondTakenAlong = doubles(bondTakenAlong, to);
        temptation = doubles(temptation, to);
        growthEffort = doubles(growthEffort, to);
        careCredit = doubles(careCredit, to);
        growthCredit = doubles(growthCredit, to);
        owner = ints(owner, to);
        successor = ints(successor, to);
        orders = ints(orders, to);
        since = doubles(since, to);
        wonAt = doubles(wonAt, to);
        secondOrderAt = doubles(secondOrderAt, to);
        decidesAt = doubles(decidesAt, to);
        idleSince = doubles(idleSince, to);
        readyAt = doubles(readyAt, to);
        solutionWait = doubles(solutionWait, to);
        saleHours = doubles(saleHours, to);
        freshUntil = doubles(freshUntil, to);
        lastAttempt = doubles(lastAttempt, to);
        patienceUsed = doubles(patienceUsed, to);
        capacity = to;
    }

    private static byte[] bytes(byte @org.jspecify.annotations.Nullable [] old, int to) {
        return old == null ? new byte[to] : Arrays.copyOf(old, to);
    }

    private static int[] ints(int @org.jspecify.annotations.Nullable [] old, int to) {
        return old == null ? new int[to] : Arrays.copyOf(old, to);
    }

    private static double[] doubles(double @org.jspecify.annotations.Nullable [] old, int to) {
        return old == null ? new double[to] : Arrays.copyOf(old, to);
    }
}
