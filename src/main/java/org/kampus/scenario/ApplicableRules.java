package org.kampus.scenario;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SupportPolicy;

/**
 * Which rules can have an effect: in a case at all, and under a plan of it. What cannot is not worth a
 * place on the desk.
 *
 * @param scenario the case
 */
public record ApplicableRules(Scenario scenario) {

    private static final Set<SalesFunction> WORK_OF_EXPERTS =
            EnumSet.of(SalesFunction.FORM_SOLUTION, SalesFunction.ADVISE);

    /** Topics the case puts first, those without an effect left out, in the order of the case. */
    public List<LeverTopic> focus() {
        return scenario.focus().stream().filter(this::matters).toList();
    }

    /** All further topics with an effect in the case. */
    public List<LeverTopic> others() {
        return Arrays.stream(LeverTopic.values())
                .filter(topic -> !scenario.focus().contains(topic) && matters(topic))
                .toList();
    }

    private boolean matters(LeverTopic topic) {
        return !of(topic).isEmpty();
    }

    /** The levers of a topic that can have an effect in the case under some plan. */
    public List<Lever> of(LeverTopic topic) {
        return Lever.of(topic).stream().filter(this::matters).toList();
    }

    private boolean matters(Lever lever) {
        PlanLimits limits = scenario.limits();
        return switch (lever.topic()) {
            case SELECTION, OPEN_SALES -> hasLeads();
            case BASE ->
                switch (lever) {
                    case CALL_REDUCED -> scenario.clients().get(ClientParameter.FADING_GAPS) > 0;
                    case ASK_NEXT_NEED -> scenario.lines().stream().anyMatch(line -> line.type() != SaleType.STRATEGIC);
                    default -> true;
                };
            case HANDOVER -> hasLeads() && limits.roles().size() > 1;
            case ORDERS ->
                switch (lever) {
                    case MANAGERS_IN_PROJECTS -> occurs(SalesFunction.RUN_PROJECT);
                    case OFFER_MORE ->
                        occurs(SalesFunction.PROCESS_ORDERS)
                                && scenario.lines().stream().anyMatch(line -> line.get(LineParameter.UPSELL_VALUE) > 0);
                    case WEB_SHOP ->
                        scenario.lines().stream().anyMatch(line -> !line.type().hasProjects());
                    default -> occurs(SalesFunction.PROCESS_ORDERS);
                };
            case PRICE ->
                switch (lever) {
                    case VOLUME_PUSH -> occurs(SalesFunction.PROCESS_ORDERS);
                    case SECOND_LINE_DISCOUNT -> scenario.lines().size() > 1;
                    default -> true;
                };
            case SUPPORT ->
                limits.roles().contains(Role.SUPPORT)
                        && WORK_OF_EXPERTS.stream().anyMatch(this::occurs);
            case PLANT -> scenario.organisation().get(OrganisationParameter.PLANT_CAPACITY) > 0;
            case CARE, TRAINING, CONTROL, PROMISE, VALUE_CHAIN, KEY_ACCOUNTS, SHELL -> true;
        };
    }

    private boolean hasLeads() {
        return scenario.lines().stream().anyMatch(line -> line.get(LineParameter.LEADS_PER_WEEK) > 0);
    }

    private boolean occurs(SalesFunction function) {
        return scenario.limits().functions().contains(function);
    }

    /**
     * Whether a lever has an effect under a plan: many depend on a choice made with another lever.
     *
     * @param plan a plan of the case
     */
    public boolean apply(Lever lever, OperatingPlan plan) {
        HandoverRule.Condition condition = plan.handover().condition();
        return matters(lever)
                && switch (lever) {
                    case HANDOVER_AFTER_SALES -> condition == HandoverRule.Condition.AFTER_SALES;
                    case HANDOVER_AFTER_VOLUME -> condition == HandoverRule.Condition.AFTER_VOLUME;
                    case HANDOVER_AFTER_WEEKS -> condition == HandoverRule.Condition.AFTER_WEEKS;
                    case SUPPORT_PRIORITY -> plan.support().location() != SupportPolicy.Location.INSIDE;
                    case KEY_ACCOUNTS -> true;
                    default ->
                        !needsKeyAccounts(lever.topic()) || plan.keyAccounts().number() > 0;
                };
    }

    /** Whether the rules of a topic are about key accounts, so that they wait until there are some. */
    public static boolean needsKeyAccounts(LeverTopic topic) {
        return topic == LeverTopic.KEY_ACCOUNTS || topic == LeverTopic.SHELL;
    }

    /**
     * The choices of a lever that make sense in the case, by their positions.
     *
     * @param lever a lever with {@link Lever#choices()}
     */
    public List<Integer> choices(Lever lever) {
        return IntStream.range(0, lever.choices().size())
                .filter(i -> lever != Lever.HANDOVER_CONDITION || makesSense(HandoverRule.Condition.values()[i]))
                .boxed()
                .toList();
    }

    /** Clients who buy once in years never make several sales; a solution is realised only where there are any. */
    private boolean makesSense(HandoverRule.Condition condition) {
        return switch (condition) {
            case AFTER_SALES -> scenario.lines().stream().anyMatch(line -> line.type() != SaleType.STRATEGIC);
            case SOLUTION_REALISED -> occurs(SalesFunction.RUN_PROJECT) || occurs(SalesFunction.FORM_SOLUTION);
            case FIRST_DEAL, AFTER_VOLUME, AFTER_WEEKS, DIFFICULTIES -> true;
        };
    }
}
