package org.kampus.simulation.luck;

import org.kampus.organisation.SalesFunction;

/**
 * The address of every random number: whom it is for, and which moment of its life. The only place where addresses
 * are made, so that no two purposes meet by accident; purposes themselves are apart by {@link Purpose}.
 *
 * <p>What somebody is hangs on its key, what happens to it on {@link #luck}: whoever is known when a world is given other
 * luck stays who it is. No address depends on how much happened before, nor on when our own work got around to something.
 */
public final class Streams {

    private static final int FUNCTIONS = SalesFunction.values().length;

    /** Above the numbers of clients and weeks. */
    private static final int LINE_SHIFT = 40;

    private static final long LEADS_PER_WEEK = 100_000L;
    private static final long EVENTS_PER_WEEK = 32L;
    private static final long SECOND_LINE = 16L;
    private static final long HOURS_PER_DAY = 8;
    private static final long QUESTIONS = 16L;
    private static final long PHASES = 1_000_000L;
    private static final long STAGES = -100L;
    private static final long HANDOVERS = -1_000L;
    private static final long STEPS = 4L;

    /** In place of the moment at which an order was needed: the first order of a client, signed with its first deal. */
    private static final long FIRST_ORDER = -1L << LINE_SHIFT;

    /** Keeps what happens to somebody apart from what somebody is. */
    private static final long APART = 0x5851F42D4C957F2DL;

    private final long seed;
    private final long shift;
    private final long market;

    /** The luck of a run. */
    public Streams(long seed) {
        this(seed, APART);
    }

    private Streams(long seed, long shift) {
        this.seed = seed;
        this.shift = shift;
        this.market = Draws.key(seed, Purpose.LEAD_COUNT, 0);
    }

    /** Other luck from now on. */
    public Streams other(long fate) {
        long mixed = Draws.mix(Draws.mix(seed + shift) + fate);
        return new Streams(mixed, mixed);
    }

    /** Address of what is going to happen to somebody. */
    public long luck(long key) {
        return key + shift;
    }

    // Who.

    /** The nth client of the base a line of business starts with. */
    public long baseClient(int line, int n) {
        return Draws.key(seed, Purpose.BASE_CLIENT, n + ofLine(line));
    }

    /** The nth lead of a line of business in a week. */
    public long lead(int line, int week, int n) {
        return Draws.key(seed, Purpose.LEAD, week * LEADS_PER_WEEK + n + ofLine(line));
    }

    /** The nth client that comes by an event in a week. */
    public long visitor(int week, int n) {
        return Draws.key(seed, Purpose.EVENT_CLIENT, week * EVENTS_PER_WEEK + n);
    }

    /**
     * A person: whatever the job is called.
     *
     * @param position number of the position, in the order of opening
     * @param generation persons who held that position before
     */
    public long person(int position, int generation) {
        long identity = ((long) position << LINE_SHIFT) | generation;
        return Draws.key(seed, Purpose.EMPLOYEE, identity);
    }

    /** What people report in a quarter. */
    public long reports(int quarter) {
        return Draws.key(seed, Purpose.REPORT, quarter);
    }

    /** The market. */
    public long market() {
        return market;
    }

    /** How busy a line's market is in a week. */
    public long marketOfWeek(int line, int week) {
        return Draws.key(seed, Purpose.LEAD_COUNT, 1 + week + ofLine(line));
    }

    /** An expert's own work on a day. */
    public long ownWork(long person, long day) {
        return Draws.key(luck(person), Purpose.OWN_WORK, day);
    }

    // When.

    private static long ofLine(int line) {
        return (long) line << LINE_SHIFT;
    }

    /** A week of a line of business. */
    public static long week(int week, int line) {
        return week + ofLine(line);
    }

    /** The nth order of a client in a week. */
    public static long order(int week, int n) {
        return week * EVENTS_PER_WEEK + n;
    }

    /** The nth order for the second line in a week, where both lines draw for the same purpose. */
    public static long secondLineOrder(int week, int n) {
        return week * EVENTS_PER_WEEK + SECOND_LINE + n;
    }

    /** The moment within a week at which a piece of our own work for a client falls due. */
    public static long phase(int week) {
        return week + PHASES;
    }

    /** A task about a client that arises at most once a week. */
    public static long task(int week, SalesFunction function) {
        return (long) week * FUNCTIONS + function.ordinal();
    }

    /** A task about a lead. */
    public static long leadTask(SalesFunction function) {
        return -1L - function.ordinal();
    }

    /** The work of a stage of the first sale, 1 to 5. */
    public static long stage(int stage) {
        return STAGES - stage;
    }

    /** The step of a handover that is begun in a week. */
    public static long handover(int week, int step) {
        return HANDOVERS - week * STEPS - step;
    }

    /**
     * An order. The need for it arises at the same moment in every world, however many orders came before; only the first
     * order of a client is placed when its first deal is signed.
     *
     * @param placedAt day
     * @param wonAt day of the first deal
     */
    public static long orderPlaced(double placedAt, double wonAt) {
        return placedAt == wonAt ? FIRST_ORDER : Double.doubleToLongBits(placedAt);
    }

    /** A task about an order. */
    public static long orderTask(long order, SalesFunction function) {
        return order * FUNCTIONS + function.ordinal();
    }

    /** A question about key accounts that nobody decided, in a quarter. */
    public static long question(int quarter, int question) {
        return quarter * QUESTIONS + question;
    }

    /** Whether a function is put off on a day. */
    public static long putOff(long day, int function) {
        return day * FUNCTIONS + function;
    }

    /** How a task about a client appeals to somebody in an hour of a working day. */
    public static long choice(double day, int function, long client) {
        return client + (long) (day * HOURS_PER_DAY) * FUNCTIONS + function;
    }

    /** A figure of a report: hours of a role on a function. */
    public static long figure(int role, int function) {
        return (long) role * FUNCTIONS + function;
    }
}
