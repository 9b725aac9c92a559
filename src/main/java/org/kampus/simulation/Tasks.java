package org.kampus.simulation;

import java.util.Arrays;
import org.kampus.organisation.SalesFunction;

/**
 * All tasks waiting or in work, in columns, chained into first-come-first-served queues in which some may go first. Queue {@code
 * f} is the common queue of function {@code f}; each position has a queue of its own per function
 * behind them.
 */
final class Tasks {

    static final int FUNCTIONS = SalesFunction.values().length;
    static final int NONE = -1;

    private int capacity = 256;
    private int free = NONE;
    private int used;
    byte[] function = new byte[capacity];
    int[] client = new int[capacity];
    /** Line of business of the order; where no order is concerned, that of the client. */
    byte[] line = new byte[capacity];
    /** Days since the beginning of the run. */
    double[] created = new double[capacity];
    /** Days until the task is late. */
    double[] allowance = new double[capacity];
    /** Hours of work left for a fully skilled person. */
    double[] hours = new double[capacity];
    /** A number whose meaning depends on the function: order value, stage of sale, step of handover. */
    double[] value = new double[capacity];

    /** Whether the task overtakes those that are not so. */
    boolean[] first = new boolean[capacity];

    private int[] next = new int[capacity];

    private int[] head = new int[FUNCTIONS];
    private int[] tail = new int[FUNCTIONS];
    private int[] length = new int[FUNCTIONS];
    /** The last task of each queue that goes first, behind which the next such is put. */
    private int[] lastFirst = new int[FUNCTIONS];

    /** Which functions have tasks waiting, as bits: entry 0 for the common queues, then one per position. */
    private int[] waiting = new int[1];

    /** Tasks alive by function, queued or in work. */
    final int[] alive = new int[FUNCTIONS];
    /** Standard hours alive by function. */
    final double[] aliveHours = new double[FUNCTIONS];

    Tasks() {
        Arrays.fill(head, NONE);
        Arrays.fill(tail, NONE);
        Arrays.fill(lastFirst, NONE);
    }

    /** Makes room for the queues of so many positions. */
    void ensurePositions(int positions) {
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
    static int queueOf(int position, int function) {
        return FUNCTIONS * (position + 1) + function;
    }

    int create(int f, int who, double at, double days, double work, double number) {
        int task = free;
        if (task == NONE) {
            if (used == capacity) {
                grow();
            }
            task = used++;
        } else {
            free = next[task];
        }
        function[task] = (byte) f;
        client[task] = who;
        created[task] = at;
        allowance[task] = days;
        hours[task] = work;
        value[task] = number;
        first[task] = false;
        next[task] = NONE;
        alive[f]++;
        aliveHours[f] += work;
        return task;
    }

    private void grow() {
        capacity *= 2;
        function = Arrays.copyOf(function, capacity);
        client = Arrays.copyOf(client, capacity);
        line = Arrays.copyOf(line, capacity);
        created = Arrays.copyOf(created, capacity);
        allowance = Arrays.copyOf(allowance, capacity);
        hours = Arrays.copyOf(hours, capacity);
        value = Arrays.copyOf(value, capacity);
        first = Arrays.copyOf(first, capacity);
        next = Arrays.copyOf(next, capacity);
    }

    /** Takes a finished or dropped task out of the world. */
    void remove(int task) {
        int f = function[task];
        alive[f]--;
        aliveHours[f] = alive[f] == 0 ? 0 : aliveHours[f] - hours[task];
        next[task] = free;
        free = task;
    }

    /** Takes hours off a task in work. */
    void work(int task, double amount) {
        hours[task] -= amount;
        aliveHours[function[task]] -= amount;
    }

    /** Puts a task at the end of a queue, or of those in it that go first if it is one of them. */
    void enqueue(int queue, int task) {
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
    void putBack(int queue, int task) {
        next[task] = head[queue];
        if (head[queue] == NONE) {
            tail[queue] = task;
        }
        head[queue] = task;
        waiting[queue / FUNCTIONS] |= 1 << queue % FUNCTIONS;
        length[queue]++;
    }

    int peek(int queue) {
        return head[queue];
    }

    int poll(int queue) {
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
    int commonlyWaiting() {
        return waiting[0];
    }

    /** Functions with tasks in a position's own queues, as bits. */
    int waitingFor(int position) {
        return waiting[position + 1];
    }

    int length(int queue) {
        return length[queue];
    }
}
