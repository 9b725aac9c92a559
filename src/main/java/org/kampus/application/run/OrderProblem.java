package org.kampus.application.run;

import org.kampus.organisation.PlanLimits;
import org.kampus.scenario.ScenarioProblem;

/** Something for which an order is refused. Paths name keys of the order, for example {@code changes[0].headcount}. */
public sealed interface OrderProblem {

    /**
     * There is no such case.
     *
     * @param id the name sent
     */
    record UnknownCase(String id) implements OrderProblem {}

    /**
     * The case cannot be played.
     *
     * @param problem what is wrong in its file
     */
    record InCase(ScenarioProblem problem) implements OrderProblem {}

    /**
     * A plan cannot be read.
     *
     * @param path where the plan stands
     * @param problem what is wrong in it
     */
    record InPlan(String path, ScenarioProblem problem) implements OrderProblem {}

    /**
     * A plan breaks a limit of the case.
     *
     * @param path where the plan stands
     * @param quarter first quarter in which it does so
     * @param violation the limit
     */
    record LimitBroken(String path, int quarter, PlanLimits.Violation violation) implements OrderProblem {}

    /**
     * A number is too small or too large.
     *
     * @param path where it stands
     * @param value the number
     * @param min smallest number allowed
     * @param max largest number allowed
     */
    record OutOfRange(String path, long value, long min, long max) implements OrderProblem {}

    /**
     * The run would take too long for an answer at once.
     *
     * @param clientWeeks size of the run, see {@link RunSize}
     * @param limit size allowed
     */
    record TooLarge(long clientWeeks, long limit) implements OrderProblem {}

    /**
     * The run was stopped because it took too long for an answer at once.
     *
     * @param seconds after so many seconds
     */
    record TookTooLong(long seconds) implements OrderProblem {}
}
