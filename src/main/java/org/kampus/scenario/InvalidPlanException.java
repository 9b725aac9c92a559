package org.kampus.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no plan; carries everything that is wrong with it. */
public final class InvalidPlanException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ScenarioProblem> problems;

    InvalidPlanException(List<ScenarioProblem> problems) {
        super(problems.stream().map(ScenarioProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the text. */
    public List<ScenarioProblem> problems() {
        return problems;
    }
}
