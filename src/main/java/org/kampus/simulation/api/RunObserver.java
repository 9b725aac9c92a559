package org.kampus.simulation.api;

/** Told of the progress of a run; may stop it. */
@FunctionalInterface
public interface RunObserver {

    /** An observer that lets every run go on. */
    RunObserver NONE = (done, total) -> true;

    /**
     * Called after every simulated week.
     *
     * @param weeksDone weeks simulated so far
     * @param weeksTotal weeks of the whole run
     * @return false to stop the run, which then ends with {@link RunCancelled}
     */
    boolean weekDone(int weeksDone, int weeksTotal);
}
