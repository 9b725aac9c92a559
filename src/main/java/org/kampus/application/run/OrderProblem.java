package org.kampus.application.run;

import org.kampus.lab.RunSize;
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
     * A name is empty or too long.
     *
     * @param path where it stands
     * @param characters its length
     * @param limit most characters
     */
    record BadName(String path, int characters, int limit) implements OrderProblem {}

    /**
     * There are too many of something, all of it in the order counted.
     *
     * @param path what there is too much of
     * @param number how many there are
     * @param limit most allowed
     */
    record TooMany(String path, int number, int limit) implements OrderProblem {}

    /**
     * Two variants have one name.
     *
     * @param path where the second one stands
     * @param name the name
     */
    record SameName(String path, String name) implements OrderProblem {}

    /**
     * An assumption the case does not have.
     *
     * @param place place in the file it should stand at
     */
    record UnknownAssumption(String place) implements OrderProblem {}

    /**
     * An assumption outside its range.
     *
     * @param place its place in the file
     * @param value the value
     * @param min smallest value allowed
     * @param max largest value allowed
     */
    record BadAssumption(String place, double value, double min, double max) implements OrderProblem {}

    /**
     * The run, or each run of an experiment, would take too long.
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
