package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.GovernanceShell;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.ValueChain;
import org.kampus.simulation.PlayedCase.Score;

/** Key accounts chosen by their size, whose needs we do not cover. */
class KeyClientBelowNormTest extends ShippedCase {

    private static final String RULES = "the same eight, with rules";
    private static final String OTHERS = "others, whose needs we cover";
    private static final String NONE = "no key accounts";
    private static final String OTHERS_RULES = "others, covered by nine tenths, with rules";
    private static final String OTHERS_CHAIN = "others, with rules, and a better value chain";
    private static final String CHAIN = "the same eight, and a value chain that covers them";

    KeyClientBelowNormTest() {
        super("key-client-below-norm");
    }

    /** Temptation: give the big names what they want. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        KeyAccountProgramme today = start.keyAccounts();
        GovernanceShell giving = GovernanceShell.UNDECIDED
                .withTeam(GovernanceShell.Team.TEAM)
                .withExclusiveProducts(GovernanceShell.Answer.YES)
                .withAuthority(GovernanceShell.Authority.TEN_PERCENT)
                .withDepartments(GovernanceShell.Departments.KEY_ACCOUNTS_FIRST)
                .withBudget(GovernanceShell.Budget.EIGHT_HOURS)
                .withExceptions(GovernanceShell.Exceptions.MANAGER)
                .withKpi(GovernanceShell.Kpi.SALES);
        GovernanceShell careful = GovernanceShell.UNDECIDED
                .withTeam(GovernanceShell.Team.ONE_MANAGER)
                .withExclusiveProducts(GovernanceShell.Answer.NO)
                .withAnticipation(GovernanceShell.Answer.YES)
                .withGrowthGoals(GovernanceShell.Answer.YES)
                .withAuthority(GovernanceShell.Authority.THREE_PERCENT)
                .withDepartments(GovernanceShell.Departments.KEY_ACCOUNTS_FIRST)
                .withBudget(GovernanceShell.Budget.TWO_HOURS)
                .withExceptions(GovernanceShell.Exceptions.PROTOCOL)
                .withKpi(GovernanceShell.Kpi.PROFIT);
        KeyAccountProgramme fitting = today.withMinimumCoverage(0.75)
                .withWeight(KeyAccountCriterion.INVOICE, 0)
                .withWeight(KeyAccountCriterion.FIT, 3)
                .withWeight(KeyAccountCriterion.PROFIT_POTENTIAL, 5);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withKeyAccounts(today.withShell(giving)));
        plans.put(NONE, start.withKeyAccounts(KeyAccountProgramme.NONE));
        plans.put(RULES, start.withKeyAccounts(today.withShell(careful)));
        plans.put(OTHERS, start.withKeyAccounts(fitting));
        KeyAccountProgramme strict = fitting.withMinimumCoverage(0.9).withShell(careful);
        ValueChain better = new ValueChain(List.of(30.0, 0.0, 0.0, 30.0));
        plans.put(OTHERS_RULES, start.withKeyAccounts(strict));
        plans.put(CHAIN, start.withKeyAccounts(today.withShell(careful)).withValueChain(better));
        plans.put(OTHERS_CHAIN, start.withKeyAccounts(strict).withValueChain(better));
        return plans;
    }

    /** Where needs are not covered one pays at every deal, the more the less is decided. */
    @Test
    void giving_the_big_names_what_they_want_is_paid_for_at_every_deal() {
        assertTrue(game.isBetter(OTHERS, TEMPTATION, Score.PROFIT), game::table);
        assertTrue(game.isBetter(RULES, TEMPTATION, Score.PROFIT), game::table);
        assertTrue(game.mean(RULES, Score.PROFIT) > 1.15 * game.mean(NOTHING, Score.PROFIT), game::table);
    }

    @Test
    void others_whose_needs_we_cover_earn_more_and_a_better_value_chain_makes_the_base_dearer() {
        assertTrue(game.isBetter(OTHERS, NOTHING, Score.PROFIT), game::table);
        assertTrue(game.isBetter(OTHERS_RULES, OTHERS, Score.PROFIT), game::table);
        assertTrue(
                game.mean(CHAIN, Score.CLIENT_BASE_VALUE) > 1.05 * game.mean(OTHERS_RULES, Score.CLIENT_BASE_VALUE),
                game::table);
        assertTrue(game.isBetter(OTHERS_RULES, CHAIN, Score.PROFIT), game::table);
        assertTrue(game.isBetter(OTHERS_CHAIN, CHAIN, Score.PROFIT, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(
                game.mean(OTHERS_CHAIN, Score.CLIENT_BASE_VALUE) > 1.05 * game.mean(NONE, Score.CLIENT_BASE_VALUE),
                game::table);
    }
}
