package org.kampus.application.run;

import java.util.List;

/** An order that cannot be carried out; carries everything that is wrong with it. */
public final class OrderRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<OrderProblem> problems;

    /**
     * Refuses an order.
     *
     * @param problems at least one problem
     */
    public OrderRefusedException(List<OrderProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<OrderProblem> problems() {
        return problems;
    }
}
