package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
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

class ApplicableRulesTest {

    private static final Scenario CASE = new ScenarioReader()
            .read("sound/scenario.yaml", SoundCase.text(), null)
            .scenario()
            .orElseThrow();
    private static final OperatingPlan PLAN = CASE.startingPlan();

    @Test
    void focus_and_further_topics_are_all_topics_without_the_idle_ones() {
        ApplicableRules rules = new ApplicableRules(CASE);
        List<LeverTopic> all = new ArrayList<>(rules.focus());
        all.addAll(rules.others());

        assertEquals(CASE.focus(), rules.focus());
        assertEquals(EnumSet.copyOf(all).size(), all.size());
        for (LeverTopic topic : LeverTopic.values()) {
            assertEquals(!rules.of(topic).isEmpty(), all.contains(topic), topic.key());
        }
    }

    @Test
    void production_rules_need_a_plant() {
        assertEquals(List.of(), new ApplicableRules(CASE).of(LeverTopic.PLANT));
        ApplicableRules withPlant = new ApplicableRules(
                CASE.withOrganisation(CASE.organisation().with(OrganisationParameter.PLANT_CAPACITY, 500)));
        assertEquals(Lever.of(LeverTopic.PLANT), withPlant.of(LeverTopic.PLANT));
    }

    @Test
    void rules_for_experts_need_experts_and_work_for_them() {
        Set<SalesFunction> functions =
                EnumSet.complementOf(EnumSet.of(SalesFunction.ADVISE, SalesFunction.FORM_SOLUTION));
        assertFalse(new ApplicableRules(limited(EnumSet.allOf(Role.class), functions))
                .others()
                .contains(LeverTopic.SUPPORT));
        assertFalse(new ApplicableRules(
                        limited(EnumSet.of(Role.HUNTER, Role.UNIVERSAL_SELLER), EnumSet.allOf(SalesFunction.class)))
                .others()
                .contains(LeverTopic.SUPPORT));
        assertTrue(new ApplicableRules(limited(EnumSet.allOf(Role.class), EnumSet.allOf(SalesFunction.class)))
                .others()
                .contains(LeverTopic.SUPPORT));
    }

    @Test
    void nobody_hands_over_where_one_role_does_everything_or_nobody_new_comes() {
        Scenario alone = limited(EnumSet.of(Role.UNIVERSAL_SELLER), EnumSet.allOf(SalesFunction.class));
        assertFalse(new ApplicableRules(alone).focus().contains(LeverTopic.HANDOVER));

        Scenario closed = CASE.withLines(List.of(CASE.mainLine().with(LineParameter.LEADS_PER_WEEK, 0)));
        ApplicableRules rules = new ApplicableRules(closed);
        for (LeverTopic topic : List.of(LeverTopic.HANDOVER, LeverTopic.SELECTION, LeverTopic.OPEN_SALES)) {
            assertEquals(List.of(), rules.of(topic), topic.key());
        }
    }

    @Test
    void a_number_belongs_to_its_condition() {
        ApplicableRules rules = new ApplicableRules(CASE);
        List<Lever> numbers =
                List.of(Lever.HANDOVER_AFTER_SALES, Lever.HANDOVER_AFTER_VOLUME, Lever.HANDOVER_AFTER_WEEKS);
        List<List<Lever>> applying = new ArrayList<>();
        for (HandoverRule.Condition condition : HandoverRule.Condition.values()) {
            OperatingPlan plan = PLAN.withHandover(PLAN.handover().withCondition(condition));
            applying.add(numbers.stream().filter(l -> rules.apply(l, plan)).toList());
        }
        assertEquals(
                List.of(
                        List.of(),
                        List.of(Lever.HANDOVER_AFTER_SALES),
                        List.of(Lever.HANDOVER_AFTER_VOLUME),
                        List.of(Lever.HANDOVER_AFTER_WEEKS),
                        List.of(),
                        List.of()),
                applying);
    }

    @Test
    void criteria_and_questions_wait_for_the_first_key_account() {
        ApplicableRules rules = new ApplicableRules(CASE);
        OperatingPlan some = Lever.KEY_ACCOUNTS.set(PLAN, 3);
        assertTrue(rules.apply(Lever.KEY_ACCOUNTS, PLAN));
        for (Lever lever : List.of(Lever.KEY_COVERAGE, Lever.KEY_FIT, Lever.SHELL_TEAM)) {
            assertFalse(rules.apply(lever, Lever.KEY_ACCOUNTS.set(PLAN, 0)), lever.key());
            assertTrue(rules.apply(lever, some), lever.key());
        }
    }

    @Test
    void experts_inside_need_no_agreement() {
        ApplicableRules rules =
                new ApplicableRules(limited(EnumSet.allOf(Role.class), EnumSet.allOf(SalesFunction.class)));
        OperatingPlan outside = PLAN.withSupport(PLAN.support().withLocation(SupportPolicy.Location.OUTSIDE));
        assertTrue(rules.apply(Lever.SUPPORT_PRIORITY, outside));
        assertFalse(rules.apply(Lever.SUPPORT_PRIORITY, PLAN.withSupport(SupportPolicy.STANDARD)));
    }

    @Test
    void strategic_clients_are_not_handed_over_after_several_sales() {
        int afterSales = HandoverRule.Condition.AFTER_SALES.ordinal();
        Scenario strategic = CASE.withLines(List.of(SaleLine.of(SaleType.STRATEGIC)));
        assertFalse(
                new ApplicableRules(strategic).choices(Lever.HANDOVER_CONDITION).contains(afterSales));
        assertTrue(new ApplicableRules(CASE).choices(Lever.HANDOVER_CONDITION).contains(afterSales));
    }

    @Test
    void a_solution_is_realised_only_where_there_are_solutions() {
        int realised = HandoverRule.Condition.SOLUTION_REALISED.ordinal();
        Set<SalesFunction> none =
                EnumSet.complementOf(EnumSet.of(SalesFunction.RUN_PROJECT, SalesFunction.FORM_SOLUTION));
        assertFalse(new ApplicableRules(limited(EnumSet.allOf(Role.class), none))
                .choices(Lever.HANDOVER_CONDITION)
                .contains(realised));
    }

    private static Scenario limited(Set<Role> roles, Set<SalesFunction> functions) {
        PlanLimits limits = CASE.limits();
        return new Scenario(
                CASE.id(),
                CASE.title(),
                CASE.summary(),
                CASE.briefing(),
                CASE.workshop(),
                CASE.difficulty(),
                CASE.quarters(),
                CASE.historyQuarters(),
                CASE.warmUpWeeks(),
                CASE.lines(),
                CASE.clients(),
                CASE.organisation(),
                CASE.pay(),
                CASE.fixedCostsPerWeek(),
                CASE.startingPlan(),
                new PlanLimits(roles, functions, limits.maxHeadcount(), limits.maxWeeklyPayroll()),
                CASE.focus(),
                CASE.events());
    }
}
