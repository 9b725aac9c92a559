package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.*;

import java.util.Arrays;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Duties;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Staff;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Task;
import org.kampus.simulation.world.Tasks;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * The working days of everybody: people choose tasks, work on them, finish them, while new demand
 * arrives. A small discrete-event simulation; the next event is always the earliest in time.
 */
final class WorkWeek {

    private final Course course;
    private final WorldRules rules;
    private final Clients clients;
    private final Staff staff;
    private final Tally tally;
    private final Tasks tasks;
    private final Duties duties;
    private final Streams streams;
    private final Presence presence;
    private final Routing routing;
    private final Relevance relevance;
    private final TaskOutcomes outcomes;
    private final ExpertDepartment experts;
    private final KeyAccounts keyAccounts;
    private final SaleProgress sales;
    private final Plant plant;

    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();
    private static final TaskFamily[] FAMILIES = TaskFamily.values();

    /** Family of each function. */
    private static final int[] FAMILY =
            Arrays.stream(FUNCTIONS).mapToInt(f -> f.family().ordinal()).toArray();

    private long day;

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

    WorkWeek(
            World world,
            Presence presence,
            Routing routing,
            Relevance relevance,
            TaskOutcomes outcomes,
            ExpertDepartment experts,
            KeyAccounts keyAccounts,
            SaleProgress sales,
            Plant plant) {
        this.course = world.course;
        this.rules = world.rules;
        this.clients = world.clients;
        this.staff = world.staff;
        this.tally = world.tally;
        this.tasks = world.tasks;
        this.duties = world.duties;
        this.streams = world.streams;
        this.presence = presence;
        this.routing = routing;
        this.relevance = relevance;
        this.outcomes = outcomes;
        this.experts = experts;
        this.keyAccounts = keyAccounts;
        this.sales = sales;
        this.plant = plant;
        this.absence = rules.get(ABSENCE);
        this.switchHours = rules.get(SWITCHING_MINUTES) / 60;
        this.switchCap = rules.get(SWITCHING_CAP);
        this.preferenceWeight = rules.get(PREFERENCE_WEIGHT);
        this.aversion = rules.get(AVERSION);
        this.noise = rules.get(CHOICE_NOISE);
        this.ageWeight = rules.get(AGE_WEIGHT);
        this.stickiness = rules.get(STICKINESS);
        this.priorityPull = rules.get(PRIORITY_PULL);
        this.oldest = rules.get(AGE_MOST);
        this.clearDislike = rules.get(CLEAR_DISLIKE);
        for (TaskFamily family : FAMILIES) {
            urgencies[family.ordinal()] = rules.get(urgency(family));
        }
    }

    /** Works through a week's demand. */
    void run(Demand.Week demand) {
        for (int d = 0; d < World.DAYS_PER_WEEK; d++) {
            day = (long) course.week * World.DAYS_PER_WEEK + d;
            double end = day + 1.0;
            beginDay();
            routing.release(day);
            sales.beginDay(day);
            while (true) {
                double next = presence.nextTurn();
                double arrival = demand.nextTime();
                if (arrival < end && arrival <= next) {
                    presence.reach(arrival);
                    demand.deliverNext();
                } else if (next < end) {
                    presence.reach(next);
                    act(staff.position(presence.next()), next);
                } else {
                    break;
                }
            }
            endDay(end);
            plant.workDay(end);
        }
    }

    private void beginDay() {
        presence.beginDay(day, staff.positions.size());
        for (Position position : staff.positions) {
            position.present = position.works()
                    && position.hoursPerDay > 0
                    && Draws.uniform(streams.luck(position.personKey), day, Purpose.ABSENCE) >= absence;
        }
        presence.open(staff.positions, position -> streams.luck(position.personKey), day);
        for (Position position : staff.positions) {
            if (position.present) {
                start(position);
            }
        }
    }

    private void start(Position position) {
        double hours = position.hoursPerDay;
        double own = experts.ownWork(position, day, hours);
        position.hoursToday = hours - own;
        position.usedToday = 0;
        position.weekAvailable += position.hoursToday;
        tally.add(RoleMeasure.HOURS_AVAILABLE, position.role.ordinal(), position.hoursToday);
        position.switchedToday = 0;
        position.putOff = putOff(position);
        double begins = day + own / hours;
        presence.busy(position, position.task == Position.NO_TASK ? begins : resume(position, begins));
    }

    /** Functions a person does not get around to today, as bits; only if there is other work. */
    private int putOff(Position position) {
        int bits = 0;
        double freedom = aversion * (1 - course.plan.control());
        for (int f : duties.of(position.role.ordinal())) {
            double dislike = -position.liking[FAMILY[f]];
            if (dislike > 0
                    && Draws.uniform(streams.luck(position.personKey), Streams.putOff(day, f), Purpose.PUT_OFF)
                            < freedom * dislike) {
                bits |= 1 << f;
            }
        }
        return bits;
    }

    /** The person works on the task in hand from a moment on; returns the day-time at which it is done. */
    private double resume(Position position, double at) {
        position.taskStarted = at;
        double pace = rules.pace(position, position.taskFunction);
        double hours = Math.max(0, tasks.hours[position.task]) / pace;
        return at + hours / position.hoursPerDay;
    }

    /** The person finishes the task in hand, if any, and chooses the next. */
    private void act(Position position, double now) {
        if (position.task != Position.NO_TASK) {
            book(position, now);
            int task = position.task;
            position.task = Position.NO_TASK;
            finish(position, task, now);
        }
        int chosen = choose(position, now);
        if (chosen == Tasks.NONE) {
            presence.idles(position);
            return;
        }
        int f = tasks.function[chosen];
        position.task = chosen;
        position.taskFunction = f;
        tally.add(FunctionMeasure.WAIT_SUM, f, (now - tasks.created[chosen]) / World.DAYS_PER_WEEK);
        presence.busy(position, resume(position, now + change(position, FAMILY[f], now)));
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
        tally.add(RoleMeasure.HOURS_SWITCHING, position.role.ordinal(), hours);
        return hours / position.hoursPerDay;
    }

    private void endDay(double end) {
        for (Position position : staff.positions) {
            if (position.present && position.task != Position.NO_TASK) {
                book(position, end);
            }
            if (position.present) {
                double own = experts.endDay(position);
                position.weekAvailable -= own;
                tally.add(RoleMeasure.HOURS_AVAILABLE, position.role.ordinal(), -own);
            }
            position.present = false;
        }
        presence.endDay();
    }

    /** Books the work done on the task in hand up to a moment. */
    private void book(Position position, double until) {
        double hours = Math.max(0, until - position.taskStarted) * position.hoursPerDay;
        int family = FAMILY[position.taskFunction];
        double skilled = Math.min(hours * rules.pace(position, position.taskFunction), tasks.hours[position.task]);
        tasks.work(position.task, skilled);
        tally.addHours(position.role.ordinal(), position.taskFunction, hours);
        position.weekUsed += hours;
        position.usedToday += hours;
        position.weekHours[family] += hours;
        position.weekWork[position.taskFunction] += hours;
        if (position.liking[family] < -clearDislike) {
            position.weekDisliked += hours;
        }
        position.taskStarted = until;
    }

    private void finish(Position position, int task, double now) {
        if (!relevance.applies(task)) {
            relevance.drop(task, now);
            return;
        }
        Task done = tasks.remove(task);
        tally.add(FunctionMeasure.COMPLETED, done.function().ordinal(), 1);
        outcomes.tellDone(done, position, now);
    }

    /**
     * Discrete choice of the next task: urgency under control, liking without it, and noise. Work one helps with
     * counts like one's own when it is late or when nobody is there whose work it is; otherwise it comes into play
     * only when none of one's own work waits.
     */
    private int choose(Position position, double now) {
        int queue = best(position, ~position.putOff, true, now);
        if (queue < 0 && position.putOff != 0) {
            queue = best(position, -1, true, now);
        }
        if (queue < 0) {
            queue = best(position, -1, false, now);
        }
        return queue < 0 ? Tasks.NONE : tasks.poll(queue);
    }

    /**
     * The queue whose first task the person likes best, or -1: about every second choice has but one candidate, which needs
     * no score.
     */
    private int best(Position position, int allowed, boolean busy, double now) {
        int common = tasks.commonlyWaiting();
        int role = position.role.ordinal();
        int own = busy ? (common | tasks.waitingFor(position.index)) & duties.doneBy(role) & allowed : 0;
        int helped = common & duties.helpedBy(role);
        int best = -1;
        double highest = Double.NaN;
        while ((own | helped) != 0) {
            int queue;
            if (own != 0) {
                int f = Integer.numberOfTrailingZeros(own);
                own &= own - 1;
                queue = earlier(f, Tasks.queueOf(position.index, f), now);
            } else {
                int f = Integer.numberOfTrailingZeros(helped);
                helped &= helped - 1;
                queue = helpWanted(f, busy, now);
            }
            if (queue < 0) {
                continue;
            }
            if (best < 0) {
                best = queue;
                continue;
            }
            highest = Double.isNaN(highest) ? score(position, best, now) : highest;
            double score = score(position, queue, now);
            if (score > highest) {
                highest = score;
                best = queue;
            }
        }
        return best;
    }

    /**
     * The common queue of a function if helpers should step in, or -1: whenever something waits if they are not busy, else
     * if the task is late, or nobody is there whose work it is.
     */
    private int helpWanted(int f, boolean busy, double now) {
        int task = relevance.head(f, now);
        boolean wanted = task != Tasks.NONE
                && (!busy || !duties.anybodyPresent(f) || now - tasks.created[task] > tasks.allowance[task]);
        return wanted ? f : -1;
    }

    private double score(Position position, int queue, double now) {
        int f = queue % Tasks.FUNCTIONS;
        int task = tasks.peek(queue);
        int family = FAMILY[f];
        double control = course.plan.control();
        double age = (now - tasks.created[task]) / Math.max(0.1, tasks.allowance[task]);
        long moment = Streams.choice(now, f, clients.key[tasks.client[task]]);
        double urgency = urgencies[family]
                + (tasks.first[task] ? priorityPull : 0)
                + keyAccounts.pull(tasks.client[task], FAMILIES[family]);
        return control * (urgency + ageWeight * Math.min(age, oldest))
                + (1 - control) * preferenceWeight * position.liking[family]
                + (family == position.lastFamily ? stickiness : 0)
                + noise * Draws.gumbel(streams.luck(position.personKey), moment, Purpose.CHOICE);
    }

    /** Of the common and the personal queue of a function, the one whose first task is older. */
    private int earlier(int pool, int personal, double now) {
        int common = relevance.head(pool, now);
        int mine = relevance.head(personal, now);
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
