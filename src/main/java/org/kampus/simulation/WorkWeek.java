package org.kampus.simulation;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.Arrays;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.RoleMeasure;

/**
 * The working days of everybody: people choose tasks, work on them, finish them, while new demand
 * arrives. A small discrete-event simulation; the next event is always the earliest in time.
 */
final class WorkWeek {

    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();
    private static final TaskFamily[] FAMILIES = TaskFamily.values();

    /** Family of each function. */
    private static final int[] FAMILY =
            Arrays.stream(FUNCTIONS).mapToInt(f -> f.family().ordinal()).toArray();

    /** More choices than anybody makes in a day. */
    private static final long CHOICES_PER_DAY = 4096;

    private final World world;
    private final Tasks tasks;
    private final Agenda agenda = new Agenda();
    private final IdleStaff idle = new IdleStaff();
    private long day;

    /** The moment the working week has reached, in days. */
    private double now;

    /** The best queue found so far in the choice under way, its function, and its score once it has a rival. */
    private int best;

    private int bestFunction;
    private boolean scored;
    private double highest;

    private final double absence;
    private final double switchHours;
    private final double switchCap;
    private final double preferenceWeight;
    private final double aversion;
    private final double noise;
    private final double ageWeight;
    private final double stickiness;
    private final double priorityPull;
    private final double oldest;
    private final double clearDislike;
    private final double[] urgencies = new double[FAMILIES.length];

    WorkWeek(World world) {
        this.world = world;
        this.tasks = world.tasks;
        this.absence = world.rules.get(ABSENCE);
        this.switchHours = world.rules.get(SWITCHING_MINUTES) / 60;
        this.switchCap = world.rules.get(SWITCHING_CAP);
        this.preferenceWeight = world.rules.get(PREFERENCE_WEIGHT);
        this.aversion = world.rules.get(AVERSION);
        this.noise = world.rules.get(CHOICE_NOISE);
        this.ageWeight = world.rules.get(AGE_WEIGHT);
        this.stickiness = world.rules.get(STICKINESS);
        this.priorityPull = world.rules.get(PRIORITY_PULL);
        this.oldest = world.rules.get(AGE_MOST);
        this.clearDislike = world.rules.get(CLEAR_DISLIKE);
        for (TaskFamily family : FAMILIES) {
            urgencies[family.ordinal()] = world.rules.get(urgency(family));
        }
    }

    /** Works through a week's demand. */
    void run(Demand.Week demand) {
        for (int d = 0; d < World.DAYS_PER_WEEK; d++) {
            day = (long) world.week * World.DAYS_PER_WEEK + d;
            double end = day + 1.0;
            now = day;
            beginDay();
            world.routing.release(day);
            world.sales.beginDay(day);
            while (true) {
                double next = agenda.nextTime();
                double arrival = demand.nextTime();
                if (arrival < end && arrival <= next) {
                    now = arrival;
                    demand.deliverNext();
                } else if (next < end) {
                    now = next;
                    act(world.position(agenda.next()));
                } else {
                    break;
                }
            }
            endDay(end);
            world.plant.workDay(end);
        }
    }

    /** Makes an idle person look for work at once. */
    void wake(Position position) {
        if (position.idle) {
            idle.remove(position);
            agenda.set(position.index, now);
        }
    }

    /** Wakes the one who has been idle longest: a doer if there is one, else a helper; roles as bits. */
    void wakeOne(int doers, int helpers) {
        Position position = idle.longest(doers);
        if (position == null) {
            position = idle.longest(helpers);
        }
        if (position != null) {
            wake(position);
        }
    }

    private void beginDay() {
        agenda.beginDay(day, world.positions.size());
        for (Position position : world.positions) {
            position.present = position.works()
                    && position.hoursPerDay > 0
                    && Draws.uniform(position.personKey, day, Purpose.ABSENCE) >= absence;
            if (position.present) {
                agenda.add(position.index, Draws.bits(position.personKey, day, Purpose.DAY_ORDER));
            }
        }
        agenda.open();
        for (Position position : world.positions) {
            if (position.present) {
                start(position);
            }
        }
    }

    private void start(Position position) {
        double hours = position.hoursPerDay;
        double own = world.experts.ownWork(position, day, hours);
        position.hoursToday = hours - own;
        position.usedToday = 0;
        position.weekAvailable += position.hoursToday;
        world.tally.add(RoleMeasure.HOURS_AVAILABLE, position.role.ordinal(), position.hoursToday);
        position.switchedToday = 0;
        position.choices = 0;
        position.putOff = putOff(position);
        double begins = day + own / hours;
        agenda.set(position.index, position.task == Position.NO_TASK ? begins : resume(position, begins));
    }

    /** Functions a person does not get around to today, as bits; only if there is other work. */
    private int putOff(Position position) {
        int bits = 0;
        double freedom = aversion * (1 - world.plan.control());
        for (int f : world.routing.does[position.role.ordinal()]) {
            double dislike = -position.liking[FAMILY[f]];
            if (dislike > 0
                    && Draws.uniform(position.personKey, day * Tasks.FUNCTIONS + f, Purpose.PUT_OFF)
                            < freedom * dislike) {
                bits |= 1 << f;
            }
        }
        return bits;
    }

    /** The person works on the task in hand from a moment on; returns the day-time at which it is done. */
    private double resume(Position position, double at) {
        position.taskStarted = at;
        double pace = world.rules.pace(position, position.taskFunction);
        double hours = Math.max(0, tasks.hours[position.task]) / pace;
        return at + hours / position.hoursPerDay;
    }

    /** The person finishes the task in hand, if any, and chooses the next. */
    private void act(Position position) {
        if (position.task != Position.NO_TASK) {
            book(position, now);
            int task = position.task;
            position.task = Position.NO_TASK;
            finish(position, task, now);
        }
        int chosen = choose(position, now);
        if (chosen == Tasks.NONE) {
            idle.add(position, now);
            agenda.set(position.index, Double.POSITIVE_INFINITY);
            return;
        }
        int f = tasks.function[chosen];
        position.task = chosen;
        position.taskFunction = f;
        world.tally.add(FunctionMeasure.WAIT_SUM, f, (now - tasks.created[chosen]) / World.DAYS_PER_WEEK);
        agenda.set(position.index, resume(position, now + change(position, FAMILY[f], now)));
    }

    /** Set-up for another family of tasks, in days; what the day has no room for is spared. */
    private double change(Position position, int family, double now) {
        boolean changes = position.lastFamily >= 0 && position.lastFamily != family;
        position.lastFamily = family;
        if (!changes) {
            return 0;
        }
        double left = switchCap * position.hoursPerDay - position.switchedToday;
        double today = (day + 1 - now) * position.hoursPerDay;
        double hours = Math.max(0, Math.min(switchHours, Math.min(left, today)));
        position.switchedToday += hours;
        position.weekUsed += hours;
        position.usedToday += hours;
        world.tally.add(RoleMeasure.HOURS_SWITCHING, position.role.ordinal(), hours);
        return hours / position.hoursPerDay;
    }

    private void endDay(double end) {
        for (Position position : world.positions) {
            if (position.present && position.task != Position.NO_TASK) {
                book(position, end);
            }
            if (position.present) {
                double own = world.experts.endDay(position);
                position.weekAvailable -= own;
                world.tally.add(RoleMeasure.HOURS_AVAILABLE, position.role.ordinal(), -own);
            }
            position.present = false;
        }
        idle.clear();
    }

    /** Books the work done on the task in hand up to a moment. */
    private void book(Position position, double until) {
        double hours = Math.max(0, until - position.taskStarted) * position.hoursPerDay;
        int family = FAMILY[position.taskFunction];
        double skilled =
                Math.min(hours * world.rules.pace(position, position.taskFunction), tasks.hours[position.task]);
        tasks.work(position.task, skilled);
        world.tally.addHours(position.role.ordinal(), position.taskFunction, hours);
        position.weekUsed += hours;
        position.usedToday += hours;
        position.weekHours[family] += hours;
        if (position.liking[family] < -clearDislike) {
            position.weekDisliked += hours;
        }
        position.taskStarted = until;
    }

    private void finish(Position position, int task, double now) {
        if (!world.routing.applies(task)) {
            world.routing.drop(task, now);
            return;
        }
        int f = tasks.function[task];
        int client = tasks.client[task];
        int line = tasks.line[task];
        double created = tasks.created[task];
        double value = tasks.value[task];
        tasks.remove(task);
        world.tally.add(FunctionMeasure.COMPLETED, f, 1);
        switch (FUNCTIONS[f]) {
            case QUALIFY -> world.sales.qualified(client, created, now);
            case CHECK_TIMELINESS -> world.sales.timed(client, created, now);
            case ESTABLISH_RELATIONSHIP, FIRST_SALE -> world.sales.stageDone(client, position, now);
            case FORM_SOLUTION -> world.sales.solved(client, created, now);
            case HAND_OVER -> world.handovers.stepDone(client, position, value, now);
            case ADVISE -> world.orders.advised(client, line, created, value);
            case PROCESS_ORDERS, RUN_PROJECT -> world.orders.processed(client, line, position, created, value, now);
            case PAPERWORK -> world.orders.documented(client, position, created, now);
            case RESOLVE_PROBLEMS -> world.orders.resolved(client, line, created, now);
            case CARE -> world.accounts.touched(client, position, now);
            case GROW_ACCOUNT -> world.accounts.grown(client, position, value, now);
            case WIDEN_ASSORTMENT -> world.accounts.widened(client, position, value, now);
            case REACTIVATE -> world.accounts.attempted(client, position, now);
        }
    }

    /**
     * Discrete choice of the next task: urgency under control, liking without it, and noise. Work one helps with
     * counts like one's own when it is late or when nobody is there whose work it is; otherwise it comes into play
     * only when none of one's own work waits.
     */
    private int choose(Position position, double now) {
        position.choices++;
        int queue = best(position, ~position.putOff, true, now);
        if (queue < 0 && position.putOff != 0) {
            queue = best(position, -1, true, now);
        }
        if (queue < 0) {
            queue = best(position, -1, false, now);
        }
        return queue < 0 ? Tasks.NONE : tasks.poll(queue);
    }

    private int best(Position position, int allowed, boolean busy, double now) {
        best = -1;
        scored = false;
        int common = tasks.commonlyWaiting();
        int role = position.role.ordinal();
        if (busy) {
            int some = (common | tasks.waitingFor(position.index)) & world.routing.doesBits[role] & allowed;
            for (; some != 0; some &= some - 1) {
                int f = Integer.numberOfTrailingZeros(some);
                consider(position, f, earlier(f, Tasks.queueOf(position.index, f), now), now);
            }
        }
        for (int some = common & world.routing.helpsBits[role]; some != 0; some &= some - 1) {
            int f = Integer.numberOfTrailingZeros(some);
            int task = world.routing.head(f, now);
            if (task != Tasks.NONE && (!busy || world.routing.needsHelp(f, task, now))) {
                consider(position, f, f, now);
            }
        }
        return best;
    }

    /** Holds a queue against the best one so far. About every second choice has but one candidate, which needs no score. */
    private void consider(Position position, int f, int queue, double now) {
        if (queue < 0) {
            return;
        }
        if (best >= 0) {
            if (!scored) {
                highest = score(position, bestFunction, best, now);
                scored = true;
            }
            double score = score(position, f, queue, now);
            if (score <= highest) {
                return;
            }
            highest = score;
        }
        best = queue;
        bestFunction = f;
    }

    private double score(Position position, int f, int queue, double now) {
        int task = tasks.peek(queue);
        int family = FAMILY[f];
        double control = world.plan.control();
        double age = (now - tasks.created[task]) / Math.max(0.1, tasks.allowance[task]);
        long moment = (day * CHOICES_PER_DAY + position.choices) * Tasks.FUNCTIONS + f;
        double urgency = urgencies[family]
                + (tasks.first[task] ? priorityPull : 0)
                + world.keyAccounts.pull(tasks.client[task], FAMILIES[family]);
        return control * (urgency + ageWeight * Math.min(age, oldest))
                + (1 - control) * preferenceWeight * position.liking[family]
                + (family == position.lastFamily ? stickiness : 0)
                + noise * Draws.gumbel(position.personKey, moment, Purpose.CHOICE);
    }

    /** Of the common and the personal queue of a function, the one whose first task is older. */
    private int earlier(int pool, int personal, double now) {
        int common = world.routing.head(pool, now);
        int mine = world.routing.head(personal, now);
        if (mine == Tasks.NONE) {
            return common == Tasks.NONE ? -1 : pool;
        }
        if (common == Tasks.NONE) {
            return personal;
        }
        if (tasks.first[common] != tasks.first[mine]) {
            return tasks.first[common] ? pool : personal;
        }
        return tasks.created[common] < tasks.created[mine] ? pool : personal;
    }
}
