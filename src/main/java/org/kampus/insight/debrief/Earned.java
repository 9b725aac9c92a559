package org.kampus.insight.debrief;

import java.util.Optional;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.organisation.Decision;

/**
 * What one decision earned.
 *
 * @param quarter quarter for which it was made
 * @param decision the decision
 * @param now what it did to the profit of that quarter; empty where no quarter before is on record
 * @param year what it earns in a year, from that quarter on
 */
public record Earned(int quarter, Decision decision, Optional<Contribution> now, YearAhead year) {}
