package org.kampus.simulation.api;

/** What is measured every week for each function of the sales process. */
public enum FunctionMeasure {
    /** Tasks that arose in the week. */
    ARRIVED,
    /** Tasks finished in the week. */
    COMPLETED,
    /** Tasks dropped unfinished, because they were put off too long or no longer make sense. */
    DROPPED,
    /** Tasks waiting or in work at the end of the week. */
    QUEUE,
    /** Hours of work in the queue at the end of the week. */
    QUEUE_HOURS,
    /** Hours worked in the week. */
    HOURS,
    /** Sum over finished tasks of the weeks between arising and start of work. */
    WAIT_SUM
}
