package org.kampus.simulation;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.RoleMeasure;

/** Who gets which task: the person in charge if the function is theirs, else the common queue. */
final class Routing {

    private static final int[] NOTHING = {};
    private static final int ROLES = Role.values().length;
    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();

    private final World world;
    private final Tasks tasks;
    /** Functions each role does. */
    final int[][] does = new int[ROLES][];

    /** The same as bits, and the functions each role helps with. */
    final int[] doesBits = new int[ROLES];

    final int[] helpsBits = new int[ROLES];
    private final boolean[][] isDoer = new boolean[FUNCTIONS.length][ROLES];
    private final boolean[][] isHelper = new boolean[FUNCTIONS.length][ROLES];
    private final boolean[] covered = new boolean[FUNCTIONS.length];
    private final int[] doers = new int[FUNCTIONS.length];
    private final int[] present = new int[FUNCTIONS.length];
    /** Roles that do a function, and those that help with it, as bits. */
    private final int[] doing = new int[FUNCTIONS.length];

    private final int[] helping = new int[FUNCTIONS.length];
    /** Hours that a role takes of each hour of common work on a function, by this week's skills. */
    private final double[][] pace = new double[FUNCTIONS.length][ROLES];

    // Whether a waiting task still makes sense is asked of the head of every queue at every choice. Tables answer it
    // without a branch for each kind of task, which no processor could foresee.

    /** Functions whose tasks belong to one stage of a sale, as bits. */
    private static final int STAGES_OF_SALE = 1 << SalesFunction.ESTABLISH_RELATIONSHIP.ordinal()
            | 1 << SalesFunction.FIRST_SALE.ordinal()
            | 1 << SalesFunction.FORM_SOLUTION.ordinal();

    private final int[] concerned = new int[FUNCTIONS.length];
    /** A task is given up when older than so many of its allowances and so many days together. */
    private final double[] allowancesKept = new double[FUNCTIONS.length];

    private final double[] daysKept = new double[FUNCTIONS.length];

    private final PriorityQueue<Held> held =
            new PriorityQueue<>(Comparator.comparingDouble((Held h) -> h.from).thenComparingLong(h -> h.number));
    private long heldSoFar;

    Routing(World world) {
        this.world = world;
        this.tasks = world.tasks;
        for (SalesFunction function : FUNCTIONS) {
            int f = function.ordinal();
            concerned[f] = concerned(function);
            switch (function) {
                case QUALIFY, CHECK_TIMELINESS -> allowancesKept[f] = world.rules.get(LEAD_GIVE_UP);
                case PROCESS_ORDERS, RUN_PROJECT, ADVISE -> allowancesKept[f] = world.rules.get(ORDER_GIVE_UP);
                case HAND_OVER -> allowancesKept[f] = world.rules.get(HANDOVER_GIVE_UP);
                case PAPERWORK, RESOLVE_PROBLEMS -> daysKept[f] = world.rules.days(FORGOTTEN_WORK_WEEKS);
                default -> daysKept[f] = Double.POSITIVE_INFINITY;
            }
        }
    }

    /** Reads the table of the plan in force. */
    void update() {
        for (Role role : Role.values()) {
            does[role.ordinal()] = functions(role, Involvement.DOES, isDoer);
            doesBits[role.ordinal()] = bits(does[role.ordinal()]);
            helpsBits[role.ordinal()] = bits(functions(role, Involvement.HELPS, isHelper));
        }
        for (int f = 0; f < FUNCTIONS.length; f++) {
            doing[f] = 0;
            helping[f] = 0;
            for (int role = 0; role < ROLES; role++) {
                doing[f] |= isDoer[f][role] ? 1 << role : 0;
                helping[f] |= isHelper[f][role] ? 1 << role : 0;
            }
        }
        Arrays.fill(covered, false);
        Arrays.fill(doers, 0);
        for (Position position : world.positions) {
            if (position.exists) {
                for (int f = 0; f < FUNCTIONS.length; f++) {
                    covered[f] |= isDoer[f][position.role.ordinal()] || isHelper[f][position.role.ordinal()];
                    doers[f] += isDoer[f][position.role.ordinal()] ? 1 : 0;
                }
            }
        }
        learnPace();
    }

    private static int bits(int[] functions) {
        int bits = 0;
        for (int f : functions) {
            bits |= 1 << f;
        }
        return bits;
    }

    private int[] functions(Role role, Involvement involvement, boolean[][] flags) {
        int[] found = new int[FUNCTIONS.length];
        int n = 0;
        for (SalesFunction function : FUNCTIONS) {
            boolean is = world.plan.structure().involvement(function, role) == involvement;
            flags[function.ordinal()][role.ordinal()] = is;
            if (is) {
                found[n++] = function.ordinal();
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Whether the plan has at least one position that does a function or helps with it. */
    boolean covers(SalesFunction function) {
        return covered[function.ordinal()];
    }

    boolean does(Position position, SalesFunction function) {
        return isDoer[function.ordinal()][position.role.ordinal()];
    }

    /** Whether helpers should step in: the task is late, or nobody is there whose work it is. */
    boolean needsHelp(int f, int task, double now) {
        return present[f] == 0 || now - tasks.created[task] > tasks.allowance[task];
    }

    /** Counts who is there to do what; vacancies make helpers step in. */
    void countPresent() {
        Arrays.fill(present, 0);
        learnPace();
        for (Position position : world.positions) {
            if (position.works()) {
                for (int f : does[position.role.ordinal()]) {
                    present[f]++;
                }
            }
        }
    }

    /** Finds out how long common work takes those who do it now, if each gets its share. */
    private void learnPace() {
        for (double[] roles : pace) {
            Arrays.fill(roles, 0);
        }
        for (Position position : world.positions) {
            int role = position.role.ordinal();
            for (int f : position.exists ? does[role] : NOTHING) {
                double done = world.rules.pace(position, f);
                pace[f][role] += 1 / (done > 0 ? done : 1) / doers[f];
            }
        }
    }

    /**
     * Creates a task and gives it to somebody.
     *
     * @param inCharge position of the person in charge, or -1
     * @param at days since the beginning of the run
     * @param allowance days until the task is late
     * @param hours work for a fully skilled person, h
     * @param value see {@link Tasks#value}
     */
    void give(
            SalesFunction function, int client, int inCharge, double at, double allowance, double hours, double value) {
        give(function, client, world.clients.line[client], inCharge, at, allowance, hours, value);
    }

    /** The same for an order, which may belong to another line of business than its client. */
    void give(
            SalesFunction function,
            int client,
            int line,
            int inCharge,
            double at,
            double allowance,
            double hours,
            double value) {
        giveLater(function, client, line, inCharge, at, at, allowance, hours, value);
    }

    /**
     * Creates a task that may only be taken up later.
     *
     * @param from day from which it may be taken up
     */
    void giveLater(
            SalesFunction function,
            int client,
            int line,
            int inCharge,
            double at,
            double from,
            double allowance,
            double hours,
            double value) {
        int f = function.ordinal();
        int task = tasks.create(f, client, at, allowance, hours, value);
        tasks.line[task] = (byte) line;
        world.tally.add(FunctionMeasure.ARRIVED, f, 1);
        double ready = Math.max(from, at + world.experts.delayDays(function, inCharge));
        if (ready > at) {
            held.add(new Held(ready, heldSoFar++, task, inCharge));
        } else {
            place(task, f, inCharge);
        }
    }

    /** Lets tasks be taken up whose time has come. */
    void release(double now) {
        while (!held.isEmpty() && held.peek().from <= now) {
            Held next = held.poll();
            place(next.task, tasks.function[next.task], next.inCharge);
        }
    }

    /** A task that waits for its time. */
    private record Held(double from, long number, int task, int inCharge) {}

    /** Whether a client's tasks overtake others. */
    boolean goesFirst(int client) {
        int classes = world.plan.base().priority().ordinal();
        return world.clients.clientClass[client] < classes || world.keyAccounts.goesFirst(client);
    }

    private void place(int task, int f, int inCharge) {
        tasks.first[task] = goesFirst(tasks.client[task]);
        Position owner = inCharge >= 0 ? world.position(inCharge) : null;
        if (owner != null && owner.works() && isDoer[f][owner.role.ordinal()] && !shared(f)) {
            tasks.enqueue(Tasks.queueOf(owner.index, f), task);
            world.tally.add(RoleMeasure.HOURS_ASKED, owner.role.ordinal(), paced(owner, f, task));
            world.work.wake(owner);
            return;
        }
        tasks.enqueue(f, task);
        wakeSomebody(f);
        for (int role = 0; role < ROLES; role++) {
            if (pace[f][role] > 0) {
                world.tally.add(RoleMeasure.HOURS_ASKED, role, tasks.hours[task] * pace[f][role]);
            }
        }
    }

    private double paced(Position position, int f, int task) {
        double done = world.rules.pace(position, f);
        return tasks.hours[task] / (done > 0 ? done : 1);
    }

    private boolean shared(int f) {
        return world.plan.ordersShared()
                && (f == SalesFunction.PROCESS_ORDERS.ordinal() || f == SalesFunction.RUN_PROJECT.ordinal());
    }

    private void wakeSomebody(int f) {
        world.work.wakeOne(doing[f], helping[f]);
    }

    /** Moves the tasks waiting at a position to where they now belong. */
    void redistribute(Position position) {
        if (position.task != Position.NO_TASK) {
            tasks.putBack(Tasks.queueOf(position.index, position.taskFunction), position.task);
            position.task = Position.NO_TASK;
        }
        for (int f = 0; f < FUNCTIONS.length; f++) {
            int queue = Tasks.queueOf(position.index, f);
            if (position.works() && isDoer[f][position.role.ordinal()] && !shared(f)) {
                continue;
            }
            for (int n = tasks.length(queue); n > 0; n--) {
                tasks.enqueue(f, tasks.poll(queue));
                wakeSomebody(f);
            }
        }
    }

    /** Drops tasks at the head of the common queues that no longer make sense, whoever does them. */
    void sweep() {
        double now = world.weekStart() + World.DAYS_PER_WEEK;
        for (int f = 0; f < FUNCTIONS.length; f++) {
            head(f, now);
        }
    }

    /** The first sensible task of a queue, or {@link Tasks#NONE}; drops those before it. */
    int head(int queue, double now) {
        int task = tasks.peek(queue);
        while (task != Tasks.NONE && !sensible(task, now)) {
            tasks.poll(queue);
            drop(task, now);
            task = tasks.peek(queue);
        }
        return task;
    }

    /** Takes a task out of the world undone. */
    void drop(int task, double now) {
        int f = tasks.function[task];
        int client = tasks.client[task];
        world.tally.add(FunctionMeasure.DROPPED, f, 1);
        double value = tasks.value[task];
        tasks.remove(task);
        switch (FUNCTIONS[f]) {
            case QUALIFY, CHECK_TIMELINESS -> world.sales.goCold(client, now);
            case PROCESS_ORDERS, RUN_PROJECT, ADVISE -> world.orders.cancel(client, now);
            case CARE -> world.clients.clear(client, Clients.CARE_WAITS);
            case GROW_ACCOUNT -> world.clients.clear(client, Clients.GROWTH_WAITS);
            case WIDEN_ASSORTMENT -> world.clients.clear(client, Clients.ASSORTMENT_WAITS);
            case REACTIVATE -> world.clients.clear(client, Clients.REACTIVATION_WAITS);
            case HAND_OVER -> world.handovers.abandon(client, value, now);
            default -> {}
        }
    }

    private boolean sensible(int task, double now) {
        return applies(task) && !isTooOld(task, now);
    }

    private boolean isTooOld(int task, double now) {
        int f = tasks.function[task];
        double age = now - tasks.created[task];
        return age > allowancesKept[f] * tasks.allowance[task] + daysKept[f];
    }

    /** Whether a task, waiting or in work, still concerns its client as the client now stands. */
    boolean applies(int task) {
        int f = tasks.function[task];
        int client = tasks.client[task];
        if ((concerned[f] >> world.clients.state[client] & 1) == 0) {
            return false;
        }
        if ((STAGES_OF_SALE >> f & 1) != 0) {
            return world.clients.stage[client] == (int) tasks.value[task];
        }
        return f != SalesFunction.HAND_OVER.ordinal() || world.clients.has(client, Clients.HANDOVER_RUNS);
    }

    /** States of a client that a function concerns, as bits. */
    private static int concerned(SalesFunction function) {
        return switch (function) {
            case QUALIFY, CHECK_TIMELINESS -> bit(ClientState.LEAD);
            case ESTABLISH_RELATIONSHIP, FIRST_SALE, FORM_SOLUTION -> bit(ClientState.IN_SALE);
            case CARE, GROW_ACCOUNT, WIDEN_ASSORTMENT, HAND_OVER -> bit(ClientState.ACTIVE);
            case REACTIVATE -> bit(ClientState.DORMANT);
            case PROCESS_ORDERS, RUN_PROJECT, ADVISE -> -1;
            case PAPERWORK, RESOLVE_PROBLEMS -> ~bit(ClientState.WRITTEN_OFF);
        };
    }

    private static int bit(ClientState state) {
        return 1 << state.ordinal();
    }
}
