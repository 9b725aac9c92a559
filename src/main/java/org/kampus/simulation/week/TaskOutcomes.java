package org.kampus.simulation.week;

import org.jspecify.annotations.Nullable;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.world.Position;
import org.kampus.simulation.world.Task;

/** What follows when tasks are done, or dropped undone, by function. */
final class TaskOutcomes {

    /** A task was done. */
    interface Done {
        /** What follows when a person has done a task. */
        void done(Task task, Position by, double now);
    }

    /** A task was dropped. */
    interface Dropped {
        /** What follows when nobody will do a task any more. */
        void dropped(Task task, double now);
    }

    private static final int FUNCTIONS = SalesFunction.values().length;

    private final @Nullable Done[] done = new @Nullable Done[FUNCTIONS];
    private final @Nullable Dropped[] dropped = new @Nullable Dropped[FUNCTIONS];

    /** Says what follows for a function. */
    void of(SalesFunction function, Done whenDone, Dropped whenDropped) {
        done[function.ordinal()] = whenDone;
        dropped[function.ordinal()] = whenDropped;
    }

    /** A task was done. */
    void tellDone(Task task, Position by, double now) {
        Done outcome = done[task.function().ordinal()];
        if (outcome == null) {
            throw new IllegalStateException("nobody says what follows when " + task.function() + " is done");
        }
        outcome.done(task, by, now);
    }

    /** A task was dropped. */
    void tellDropped(Task task, double now) {
        Dropped outcome = dropped[task.function().ordinal()];
        if (outcome == null) {
            throw new IllegalStateException("nobody says what follows when " + task.function() + " is dropped");
        }
        outcome.dropped(task, now);
    }
}
