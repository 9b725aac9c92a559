package org.kampus.rest;

import java.util.List;

/** A body that can be read but holds values of wrong types or unknown keys; carries everything that is wrong. */
final class UnsoundBodyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<RequestProblem> problems;

    /**
     * Refuses a body.
     *
     * @param problems at least one problem
     */
    UnsoundBodyException(List<RequestProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    List<RequestProblem> problems() {
        return problems;
    }
}
