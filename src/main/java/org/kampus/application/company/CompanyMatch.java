package org.kampus.application.company;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.company.CompanyCase;
import org.kampus.company.CompanyFact;
import org.kampus.company.MatchedPresent;
import org.kampus.insight.WorkloadForecast;
import org.kampus.market.LineParameter;
import org.kampus.organisation.Role;
import org.kampus.simulation.Simulator;

/**
 * How well the first decision of a case agrees with the answers it was made from.
 *
 * @param facts what the first decision shows, fact by fact in the order of the enum
 * @param parameters what the solver found for the main line
 * @param atBound parameters that could go no further
 * @param overloaded roles that are asked for more hours than they have
 * @param replications histories by which the facts are known
 * @param engineVersion rules of the world by which it was found
 */
public record CompanyMatch(
        List<Line> facts,
        Map<LineParameter, Double> parameters,
        Set<LineParameter> atBound,
        Set<Role> overloaded,
        int replications,
        String engineVersion) {

    /** Copies the collections. */
    public CompanyMatch {
        facts = List.copyOf(facts);
        parameters = Map.copyOf(parameters);
        atBound = Set.copyOf(atBound);
        overloaded = Set.copyOf(overloaded);
    }

    /**
     * A fact of the first decision.
     *
     * @param fact the fact
     * @param wished what it should be; null if nobody said and nothing is usual
     * @param said whether the manager said it; otherwise it is as usual in the sale type
     * @param mean what it is on average
     * @param low a tenth of the replications lie below
     * @param high a tenth of the replications lie above
     */
    public record Line(CompanyFact fact, @Nullable Double wished, boolean said, double mean, double low, double high) {

        /** Whether it is as wished, within its tolerance. */
        public boolean met() {
            return wished == null || fact.meets(wished, mean);
        }
    }

    static CompanyMatch of(CompanyCase made, MatchedPresent match, WorkloadForecast workload) {
        List<Line> lines = new ArrayList<>();
        Set<CompanyFact> said = made.said();
        new EnumMap<>(match.facts())
                .forEach((fact, matched) -> lines.add(new Line(
                        fact,
                        matched.wished(),
                        said.contains(fact),
                        matched.found().mean(),
                        matched.found().low(),
                        matched.found().high())));
        Set<Role> overloaded = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (workload.load(role) > 1) {
                overloaded.add(role);
            }
        }
        return new CompanyMatch(
                lines, match.parameters(), match.atBound(), overloaded, match.replications(), Simulator.ENGINE_VERSION);
    }

    /** Whether everything the manager said is met. */
    public boolean met() {
        return facts.stream().allMatch(line -> line.met() || !line.said());
    }
}
