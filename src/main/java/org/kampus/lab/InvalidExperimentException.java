package org.kampus.lab;

import java.util.List;
import java.util.stream.Collectors;

/** An experiment that cannot be run; carries everything that is wrong with it. */
public final class InvalidExperimentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<ExperimentProblem> problems;

    InvalidExperimentException(List<ExperimentProblem> problems) {
        super(problems.stream().map(ExperimentProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<ExperimentProblem> problems() {
        return problems;
    }
}
