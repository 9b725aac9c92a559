package org.kampus.simulation.world;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.SalesFunction;

/**
 * All tasks waiting or in work, in columns, chained into first-come-first-served queues in which some may go first. Queue {@code
 * f} is the common queue of function {@code f}; each position has a queue of its own per function
 * behind them.
 */
public final class Tasks {

    /** How many functions there are. */
    public static final int FUNCTIONS = SalesFunction.values().length;

    /** No task. */
    public static final int NONE = -1;

    private static final SalesFunction[] KINDS = SalesFunction.values();

    private int capacity = 256;
    private int free = NONE;
    private int used;

    /** Function by its number. */
    public byte[] function = new byte[capacity];

    public int[] client = new int[capacity];
    /** Days since the beginning of the run. */
    public double[] created = new double[capacity];
    /** Days until the task is late. */
    public double[] allowance = new double[capacity];
    /** Hours of work left for a fully skilled person. */
    public double[] hours = new double[capacity];
    /** Stage of the sale or step of the handover. */
    public byte[] step = new byte[capacity];

    /** Whether the task overtakes those that are not so. */
    public boolean[] first = new boolean[capacity];

    /** Line of business of the order; where no order is concerned, that of the client. */
    private byte[] line = new byte[capacity];
    /** Hours of work when the task was given. */
    private double[] standardHours = new double[capacity];
    /** Value of the order concerned, thousand ₽. */
    private double[] orderValue = new double[capacity];

    private int[] next = new int[capacity];

    private int[] head = new int[FUNCTIONS];
    private int[] tail = new int[FUNCTIONS];
    private int[] length = new int[FUNCTIONS];
    /** The last task of each queue that goes first, behind which the next such is put. */
    private int[] lastFirst = new int[FUNCTIONS];

    /** Which functions have tasks waiting, as bits: entry 0 for the common queues, then one per position. */
    private int[] waiting = new int[1];

    /** Tasks alive by function, queued or in work. */
    private final int[] alive = new int[FUNCTIONS];
    /** Standard hours alive by function. */
    private final double[] aliveHours = new double[FUNCTIONS];

    /** Tasks that may only be taken up later, the next first. */
    private final PriorityQueue<Held> held =
            new PriorityQueue<>(Comparator.comparingDouble(Held::from).thenComparingLong(Held::number));

    private long heldSoFar;

    /**
     * A task that waits for its time.
     *
     * @param from day from which it may be taken up
     * @param number of those held before
     * @param task its number
     * @param inCharge position in charge of the client, or -1
     */
    public record Held(double from, long number, int task, int inCharge) {}

    Tasks() {
        Arrays.fill(head, NONE);
        Arrays.fill(tail, NONE);
        Arrays.fill(lastFirst, NONE);
    }

    /** The same once more, without room to grow. */
    Tasks copy() {
        Tasks copy = new Tasks();
        copy.fill(this, Math.max(16, used));
        copy.free = free;
        copy.used = used;
        copy.head = head.clone();
        copy.tail = tail.clone();
        copy.length = length.clone();
        copy.lastFirst = lastFirst.clone();
        copy.waiting = waiting.clone();
        System.arraycopy(alive, 0, copy.alive, 0, FUNCTIONS);
        System.arraycopy(aliveHours, 0, copy.aliveHours, 0, FUNCTIONS);
        copy.held.addAll(held);
        copy.heldSoFar = heldSoFar;
        return copy;
    }

    /** Makes room for the queues of so many positions. */
    public void ensurePositions(int positions) {
        int wanted = FUNCTIONS * (positions + 1);
        int had = head.length;
        if (wanted > had) {
            int size = Math.max(wanted, had * 2);
            head = Arrays.copyOf(head, size);
            tail = Arrays.copyOf(tail, size);
            length = Arrays.copyOf(length, size);
            lastFirst = Arrays.copyOf(lastFirst, size);
            Arrays.fill(lastFirst, had, size, NONE);
            waiting = Arrays.copyOf(waiting, size / FUNCTIONS + 1);
            Arrays.fill(head, had, size, NONE);
            Arrays.fill(tail, had, size, NONE);
        }
    }

    /** The queue of a position for a function. */
    public static int queueOf(int position, int function) {
        return FUNCTIONS * (position + 1) + function;
    }

    /**
     * A new task in no queue yet.
     *
     * @param days allowance until it is late
     * @return its number
     */
    public int create(Task given, double days) {
        int f = given.function().ordinal();
        int task = free;
        if (task == NONE) {
            if (used == capacity) {
                fill(this, capacity * 2);
            }
            task = used++;
        } else {
            free = next[task];
        }
        function[task] = (byte) f;
        client[task] = given.client();
        line[task] = (byte) given.line();
        created[task] = given.created();
        allowance[task] = days;
        hours[task] = given.hours();
        standardHours[task] = given.hours();
        orderValue[task] = given.orderValue();
        step[task] = (byte) given.step();
        first[task] = false;
        next[task] = NONE;
        alive[f]++;
        aliveHours[f] += given.hours();
        return task;
    }

    private void fill(Tasks from, int to) {
        function = Arrays.copyOf(from.function, to);
        client = Arrays.copyOf(from.client, to);
        line = Arrays.copyOf(from.line, to);
        created = Arrays.copyOf(from.created, to);
        allowance = Arrays.copyOf(from.allowance, to);
        hours = Arrays.copyOf(from.hours, to);
        standardHours = Arrays.copyOf(from.standardHours, to);
        orderValue = Arrays.copyOf(from.orderValue, to);
        step = Arrays.copyOf(from.step, to);
        first = Arrays.copyOf(from.first, to);
        next = Arrays.copyOf(from.next, to);
        capacity = to;
    }

    /** Takes a finished or dropped task out of the world; what it was is handed out. */
    public Task remove(int task) {
        int f = function[task];
        alive[f]--;
        aliveHours[f] = alive[f] == 0 ? 0 : aliveHours[f] - hours[task];
        next[task] = free;
        free = task;
        return new Task(
                KINDS[f], client[task], line[task], created[task], standardHours[task], orderValue[task], step[task]);
    }

    /** Takes hours off a task in work. */
    public void work(int task, double amount) {
        hours[task] -= amount;
        aliveHours[function[task]] -= amount;
    }

    /** Holds a task back until its time. */
    public void hold(int task, int inCharge, double from) {
        held.add(new Held(from, heldSoFar++, task, inCharge));
    }

    /** The next task held back whose time has come, if any, which then is held no more. */
    public @Nullable Held release(double now) {
        Held soonest = held.peek();
        return soonest != null && soonest.from <= now ? held.poll() : null;
    }

    /** Puts a task at the end of a queue, or of those in it that go first if it is one of them. */
    public void enqueue(int queue, int task) {
        int before = first[task] ? lastFirst[queue] : tail[queue];
        if (head[queue] == NONE || before == NONE) {
            next[task] = head[queue];
            head[queue] = task;
        } else {
            next[task] = next[before];
            next[before] = task;
        }
        if (next[task] == NONE) {
            tail[queue] = task;
        }
        if (first[task]) {
            lastFirst[queue] = task;
        }
        waiting[queue / FUNCTIONS] |= 1 << queue % FUNCTIONS;
        length[queue]++;
    }

    /** Puts a task back to the front. */
    public void putBack(int queue, int task) {
        next[task] = head[queue];
        if (head[queue] == NONE) {
            tail[queue] = task;
        }
        head[queue] = task;
        waiting[queue / FUNCTIONS] |= 1 << queue % FUNCTIONS;
        length[queue]++;
    }

    /** The first task of a queue, or {@link #NONE}. */
    public int peek(int queue) {
        return head[queue];
    }

    /** Takes the first task out of a queue that has one. */
    public int poll(int queue) {
        int task = head[queue];
        head[queue] = next[task];
        if (head[queue] == NONE) {
            tail[queue] = NONE;
            waiting[queue / FUNCTIONS] &= ~(1 << queue % FUNCTIONS);
        }
        if (lastFirst[queue] == task) {
            lastFirst[queue] = NONE;
        }
        next[task] = NONE;
        length[queue]--;
        return task;
    }

    /** Functions with tasks in the common queues, as bits. */
    public int commonlyWaiting() {
        return waiting[0];
    }

    /** Functions with tasks in a position's own queues, as bits. */
    public int waitingFor(int position) {
        return waiting[position + 1];
    }

    /** How many tasks wait in a queue. */
    public int length(int queue) {
        return length[queue];
    }

    /** The tasks held back, in no particular order. */
    public Collection<Held> held() {
        return Collections.unmodifiableCollection(held);
    }

    /** The task behind another in its queue, or {@link #NONE}. */
    public int behind(int task) {
        return next[task];
    }

    /** Value of the order a task is about, thousand ₽; 0 where no order is concerned. */
    public double orderValue(int task) {
        return orderValue[task];
    }

    /** How many queues there are. */
    public int queues() {
        return head.length;
    }

    /** Tasks of a function, queued, held back or in work. */
    public int alive(int f) {
        return alive[f];
    }

    /** Standard hours of those still to be worked. */
    public double aliveHours(int f) {
        return aliveHours[f];
    }
}
