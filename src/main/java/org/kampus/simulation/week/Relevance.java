package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.FORGOTTEN_WORK_WEEKS;
import static org.kampus.organisation.OrganisationParameter.HANDOVER_GIVE_UP;
import static org.kampus.organisation.OrganisationParameter.LEAD_GIVE_UP;
import static org.kampus.organisation.OrganisationParameter.ORDER_GIVE_UP;

import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Tasks;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * Whether tasks still make sense; those that no longer do are dropped when they come to the head of a queue. It is asked
 * of the head of every queue at every choice: tables answer it without a branch for each kind of task, which no processor
 * could foresee.
 */
final class Relevance {

    private static final SalesFunction[] FUNCTIONS = SalesFunction.values();

    /** Functions whose tasks belong to one stage of a sale, as bits. */
    private static final int STAGES_OF_SALE = 1 << SalesFunction.ESTABLISH_RELATIONSHIP.ordinal()
            | 1 << SalesFunction.FIRST_SALE.ordinal()
            | 1 << SalesFunction.FORM_SOLUTION.ordinal();

    private final Course course;
    private final Clients clients;
    private final Tasks tasks;
    private final Tally tally;
    private final TaskOutcomes outcomes;

    /** States of a client that a function concerns, as bits. */
    private final int[] concerned = new int[FUNCTIONS.length];
    /** A task is given up when older than so many of its allowances and so many days together. */
    private final double[] allowancesKept = new double[FUNCTIONS.length];

    private final double[] daysKept = new double[FUNCTIONS.length];

    Relevance(World world, TaskOutcomes outcomes) {
        this.course = world.course;
        this.clients = world.clients;
        this.tasks = world.tasks;
        this.tally = world.tally;
        this.outcomes = outcomes;
        WorldRules rules = world.rules;
        for (SalesFunction function : FUNCTIONS) {
            int f = function.ordinal();
            concerned[f] = concerned(function);
            switch (function) {
                case QUALIFY, CHECK_TIMELINESS -> allowancesKept[f] = rules.get(LEAD_GIVE_UP);
                case PROCESS_ORDERS, RUN_PROJECT, ADVISE -> allowancesKept[f] = rules.get(ORDER_GIVE_UP);
                case HAND_OVER -> allowancesKept[f] = rules.get(HANDOVER_GIVE_UP);
                case PAPERWORK, RESOLVE_PROBLEMS -> daysKept[f] = rules.days(FORGOTTEN_WORK_WEEKS);
                default -> daysKept[f] = Double.POSITIVE_INFINITY;
            }
        }
    }

    /** States of a client that a function concerns, as bits. */
    private static int concerned(SalesFunction function) {
        return switch (function) {
            case QUALIFY, CHECK_TIMELINESS -> bit(ClientState.LEAD);
            case ESTABLISH_RELATIONSHIP, FIRST_SALE, FORM_SOLUTION -> bit(ClientState.IN_SALE);
            case CARE, GROW_ACCOUNT, WIDEN_ASSORTMENT, HAND_OVER -> bit(ClientState.ACTIVE);
            case REACTIVATE -> bit(ClientState.DORMANT) | bit(ClientState.ACTIVE);
            case PROCESS_ORDERS, RUN_PROJECT, ADVISE -> -1;
            case PAPERWORK, RESOLVE_PROBLEMS -> ~bit(ClientState.WRITTEN_OFF);
        };
    }

    private static int bit(ClientState state) {
        return 1 << state.ordinal();
    }

    /** Drops tasks at the head of the common queues that no longer make sense, whoever does them. */
    void endWeek() {
        for (int f = 0; f < FUNCTIONS.length; f++) {
            head(f, course.weekEnd());
        }
    }

    /** The first sensible task of a queue, or {@link Tasks#NONE}; drops those before it. */
    int head(int queue, double now) {
        int task = tasks.peek(queue);
        while (task != Tasks.NONE && !(applies(task) && !isTooOld(task, now))) {
            tasks.poll(queue);
            drop(task, now);
            task = tasks.peek(queue);
        }
        return task;
    }

    /** Takes a task out of the world undone. */
    void drop(int task, double now) {
        tally.add(FunctionMeasure.DROPPED, tasks.function[task], 1);
        outcomes.tellDropped(tasks.remove(task), now);
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
        if ((concerned[f] >> clients.state[client] & 1) == 0) {
            return false;
        }
        if ((STAGES_OF_SALE >> f & 1) != 0) {
            return clients.stage[client] == tasks.step[task];
        }
        return f != SalesFunction.HAND_OVER.ordinal() || clients.has(client, Clients.HANDOVER_RUNS);
    }
}
