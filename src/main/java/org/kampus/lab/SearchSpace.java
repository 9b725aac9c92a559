package org.kampus.lab;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.scenario.ApplicableRules;
import org.kampus.scenario.Scenario;

/**
 * What a search may change in a plan.
 *
 * @param assignment whether functions may be given to other roles
 * @param headcount whether the number of people in a role may change
 * @param levers rules that may change
 */
public record SearchSpace(boolean assignment, boolean headcount, Set<Lever> levers) {

    /** Topics that cost money now and pay later than most games last, or only show what is going on. */
    private static final Set<LeverTopic> LEFT_ALONE =
            EnumSet.of(LeverTopic.VALUE_CHAIN, LeverTopic.KEY_ACCOUNTS, LeverTopic.SHELL);

    /** Copies the levers, in their own order. */
    public SearchSpace {
        levers = java.util.Collections.unmodifiableSet(
                levers.isEmpty() ? EnumSet.noneOf(Lever.class) : EnumSet.copyOf(levers));
        if (!assignment && !headcount && levers.isEmpty()) {
            throw new IllegalArgumentException("a search must be free to change something");
        }
    }

    /**
     * Everything worth changing in a case: assignment, headcount, and the rules that have an effect in it
     * but for those about key accounts and investment, which are searched only where the case is about them.
     */
    public static SearchSpace of(Scenario scenario) {
        ApplicableRules rules = new ApplicableRules(scenario);
        List<LeverTopic> focus = rules.focus();
        Set<Lever> levers = EnumSet.noneOf(Lever.class);
        Stream.concat(focus.stream(), rules.others().stream())
                .filter(topic -> focus.contains(topic) || !LEFT_ALONE.contains(topic))
                .forEach(topic -> levers.addAll(rules.of(topic)));
        levers.remove(Lever.TIME_STUDY);
        return new SearchSpace(true, true, levers);
    }

    /** Only who does what and how many they are. */
    public static SearchSpace ofStructure() {
        return new SearchSpace(true, true, EnumSet.noneOf(Lever.class));
    }
}
