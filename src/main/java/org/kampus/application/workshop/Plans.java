package org.kampus.application.workshop;

import java.util.List;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanLimits.Violation;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;

/** What a plan must hold to before it is kept or played. */
final class Plans {

    private Plans() {}

    /**
     * Requires values that plans may hold anywhere.
     *
     * @throws org.kampus.scenario.InvalidPlanException if one is beyond them
     */
    static void requireStorable(OperatingPlan plan) {
        PlanCodec.fromJson(PlanCodec.toJson(plan));
    }

    /**
     * Requires the limits of a case.
     *
     * @throws PlanNotAllowedException if the plan breaks some
     */
    static void requirePlayable(Scenario scenario, OperatingPlan plan) {
        List<Violation> violations = scenario.limits().violations(plan, scenario.pay());
        if (!violations.isEmpty()) {
            throw new PlanNotAllowedException(violations);
        }
    }
}
