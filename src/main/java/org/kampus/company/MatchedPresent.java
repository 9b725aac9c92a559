package org.kampus.company;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.market.LineParameter;
import org.kampus.scenario.Scenario;

/**
 * A case whose first decision is as near to what was wished as it gets.
 *
 * @param scenario the case with its parameters found
 * @param parameters what was found for the main line, rounded as it is written into a file
 * @param facts what the first decision shows, wished or not
 * @param atBound parameters that could not go further
 * @param replications histories by which the facts are known
 */
public record MatchedPresent(
        Scenario scenario,
        Map<LineParameter, Double> parameters,
        Map<CompanyFact, Matched> facts,
        Set<LineParameter> atBound,
        int replications) {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    /** Copies the maps. */
    public MatchedPresent {
        parameters = Map.copyOf(parameters);
        facts = Map.copyOf(facts);
        atBound = Set.copyOf(atBound);
    }

    /**
     * A fact of the first decision.
     *
     * @param wished what it should be; null if nobody said
     * @param found what it is over replications
     */
    public record Matched(@Nullable Double wished, Present.Spread found) {}

    /** Whether a fact is as wished, within its tolerance; true for one nobody wished. */
    public boolean meets(CompanyFact fact) {
        Matched matched = facts.get(fact);
        return matched == null
                || matched.wished() == null
                || fact.meets(matched.wished(), matched.found().mean());
    }

    /** Facts that were wished and could not be met, in the order of the enum. */
    public List<CompanyFact> unmet() {
        return Arrays.stream(CompanyFact.values()).filter(fact -> !meets(fact)).toList();
    }

    /** A value as a file tells it: clients whole, the rest with four significant digits. */
    static double rounded(LineParameter parameter, double value) {
        return parameter == LineParameter.CLIENTS_AT_START
                ? Math.max(1, Math.rint(value))
                : new BigDecimal(value).round(FOUR_DIGITS).doubleValue();
    }
}
