package org.kampus.application;

import java.util.List;
import org.kampus.organisation.PlanLimits.Violation;

/** The plan breaks limits of the case; it can be kept as a draft but not be played. */
public final class PlanNotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Names everything the plan breaks. */
    public PlanNotAllowedException(List<Violation> violations) {
        super("the plan breaks limits of the case: " + violations);
        this.violations = List.copyOf(violations);
    }

    /** Everything the plan breaks; at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
