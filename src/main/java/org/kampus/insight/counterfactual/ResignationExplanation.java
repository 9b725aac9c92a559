package org.kampus.insight.counterfactual;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kampus.organisation.Role;
import org.kampus.simulation.api.ResignationReason;

/**
 * Why a person resigned, and what it cost: everything played again under the same luck with the person staying.
 *
 * @param employee number of the person
 * @param role the role
 * @param week of the game in which the person resigned
 * @param tenureWeeks weeks in the company
 * @param clients clients in charge of that bought
 * @param yearly chance of resigning within a year if every week was like the last one, 0-1
 * @param reasons what made it more likely, by what factor, the largest first
 * @param decisive those of which each alone would have to be missing for the person to stay in that week
 * @param brokeOff clients that stopped buying at once
 * @param profit what the resignation did to the profit of the quarter and half a year more, thousand ₽
 * @param clientBaseValue what it did to the value of the client base at the end of them, thousand ₽
 * @param buying by how many clients that buy at the end of them it changed the number
 */
public record ResignationExplanation(
        int employee,
        Role role,
        int week,
        int tenureWeeks,
        int clients,
        double yearly,
        List<Reason> reasons,
        List<ResignationReason> decisive,
        int brokeOff,
        double profit,
        double clientBaseValue,
        int buying) {

    /**
     * What made it more likely.
     *
     * @param reason which
     * @param factor on the chance, above 1
     */
    public record Reason(ResignationReason reason, double factor) {

        /** The largest first. */
        static List<Reason> sorted(Map<ResignationReason, Double> factors) {
            return factors.entrySet().stream()
                    .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingDouble(Reason::factor)
                            .reversed()
                            .thenComparing(Reason::reason))
                    .toList();
        }
    }

    /** Copies the lists. */
    public ResignationExplanation {
        reasons = List.copyOf(reasons);
        decisive = List.copyOf(decisive);
    }
}
