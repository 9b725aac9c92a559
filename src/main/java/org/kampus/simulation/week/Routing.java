package org.kampus.simulation.week;

import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.RoleMeasure;
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

/** Who gets which task: the person in charge if the function is theirs, else the common queue. */
final class Routing {

    private static final int ROLES = Role.values().length;
    private static final int FUNCTIONS = Tasks.FUNCTIONS;

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Staff staff;
    private final Tally tally;
    private final Tasks tasks;
    private final Duties duties;
    private final KeyAccounts keyAccounts;
    private final ExpertDepartment experts;
    private final Presence presence;

    Routing(World world, KeyAccounts keyAccounts, ExpertDepartment experts, Presence presence) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.staff = world.staff;
        this.tally = world.tally;
        this.tasks = world.tasks;
        this.duties = world.duties;
        this.keyAccounts = keyAccounts;
        this.experts = experts;
        this.presence = presence;
    }

    /**
     * Work about a client, for which no order matters.
     *
     * @param inCharge position of the person in charge, or -1
     * @param at days since the beginning of the run
     * @param allowance days until the task is late
     * @param hours work for a fully skilled person, h
     */
    void give(SalesFunction function, int client, int inCharge, double at, double allowance, double hours) {
        give(function, client, inCharge, at, allowance, hours, 0);
    }

    /**
     * The same for a step of something longer.
     *
     * @param step stage of the sale, or step of the handover
     */
    void give(SalesFunction function, int client, int inCharge, double at, double allowance, double hours, int step) {
        give(new Task(function, client, clients.line[client], at, hours, 0, step), inCharge, at, allowance);
    }

    /**
     * Gives a task to somebody.
     *
     * @param from day from which it may be taken up
     */
    void give(Task task, int inCharge, double from, double allowance) {
        SalesFunction function = task.function();
        int number = tasks.create(task, allowance);
        tally.add(FunctionMeasure.ARRIVED, function.ordinal(), 1);
        double ready = Math.max(from, task.created() + experts.delayDays(function, inCharge));
        if (ready > task.created()) {
            tasks.hold(number, inCharge, ready);
        } else {
            place(number, function.ordinal(), inCharge);
        }
    }

    /** Lets tasks be taken up whose time has come. */
    void release(double now) {
        for (Tasks.@Nullable Held next = tasks.release(now); next != null; next = tasks.release(now)) {
            place(next.task(), tasks.function[next.task()], next.inCharge());
        }
    }

    private boolean goesFirst(int client) {
        int classes = course.plan.base().priority().ordinal();
        return clients.clientClass[client] < classes || keyAccounts.goesFirst(client);
    }

    private void place(int task, int f, int inCharge) {
        tasks.first[task] = goesFirst(tasks.client[task]);
        Position owner = inCharge >= 0 ? staff.position(inCharge) : null;
        if (owner != null && belongsTo(owner, f)) {
            tasks.enqueue(Tasks.queueOf(owner.index, f), task);
            double done = rules.pace(owner, f);
            tally.add(RoleMeasure.HOURS_ASKED, owner.role.ordinal(), tasks.hours[task] / (done > 0 ? done : 1));
            presence.wake(owner);
            return;
        }
        tasks.enqueue(f, task);
        wakeSomebody(f);
        for (int role = 0; role < ROLES; role++) {
            if (duties.pace(f, role) > 0) {
                tally.add(RoleMeasure.HOURS_ASKED, role, tasks.hours[task] * duties.pace(f, role));
            }
        }
    }

    /** Whether a function's tasks about the clients of a position are for the position itself. */
    private boolean belongsTo(Position position, int f) {
        return position.works() && duties.does(position, f) && !shared(f);
    }

    private boolean shared(int f) {
        return course.plan.ordersShared()
                && (f == SalesFunction.PROCESS_ORDERS.ordinal() || f == SalesFunction.RUN_PROJECT.ordinal());
    }

    private void wakeSomebody(int f) {
        presence.wakeOne(duties.doersOf(f), duties.helpersOf(f));
    }

    /** Moves the tasks waiting at a position to where they now belong. */
    void redistribute(Position position) {
        boolean goesOn = position.works() && duties.can(position, position.taskFunction);
        if (position.task != Position.NO_TASK && !goesOn) {
            tasks.putBack(Tasks.queueOf(position.index, position.taskFunction), position.task);
            position.task = Position.NO_TASK;
        }
        for (int f = 0; f < FUNCTIONS; f++) {
            int queue = Tasks.queueOf(position.index, f);
            if (belongsTo(position, f)) {
                continue;
            }
            for (int n = tasks.length(queue); n > 0; n--) {
                tasks.enqueue(f, tasks.poll(queue));
                wakeSomebody(f);
            }
        }
    }
}
