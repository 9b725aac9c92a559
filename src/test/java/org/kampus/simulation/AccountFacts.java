package org.kampus.simulation;

import static org.kampus.simulation.Claim.*;

import java.util.List;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.ClientBasePolicy;
import org.kampus.organisation.GovernanceShell;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;

/** Facts about clients that change hands, and about key accounts. */
final class AccountFacts {

    private static final OperatingPlan CONVEYOR =
            Companies.conveyor(0, 2, 5, 3, 0, 1).withCare(CareNorms.uniform(2, 0.4));

    private AccountFacts() {}

    static List<Fact> all() {
        return List.of(ownerLeaves(), reorganising(), fitBeforeSize(), undecided());
    }

    private static Fact ownerLeaves() {
        Scenario conveyor = Companies.mixed(CONVEYOR);
        Scenario universals = conveyor.withStartingPlan(Companies.universals(11).withCare(CareNorms.uniform(2, 0.4)));
        Figure sales = OwnerLeaves.Told.SALES_OF_A_YEAR;
        return Fact.of("F16", "an owner who leaves takes sales along, most where nobody else knew the client")
                .setting("mixed, 220 clients, 11 people; a year of the clients of one person, vacant for six weeks; "
                        + "13 to 18 % are claimed as 10 to 20 %")
                .fates(700)
                .arm(new OwnerLeaves("conveyor, stays", conveyor, false))
                .arm(new OwnerLeaves("conveyor, leaves", conveyor, true))
                .arm(new OwnerLeaves("universals, stays", universals, false))
                .arm(new OwnerLeaves("universals, leaves", universals, true))
                .claims(
                        sum(sales, "falls by more than 10 %", 0, 1, 0.9, -1.0),
                        sum(sales, "falls by less than 20 %", 0, 1, -0.8, 1.0),
                        sum(sales, "falls by more than 10 %", 2, 3, 0.0, 0.0, 0.9, -1.0),
                        sum(sales, "falls further with universals", 2, 3, -1.0, 1.0, 1.0, -1.0));
    }

    private static Fact reorganising() {
        Scenario company = Companies.mixed(CONVEYOR);
        OperatingPlan rotating =
                CONVEYOR.withBase(CONVEYOR.base().withRedistribution(ClientBasePolicy.Redistribution.ROTATE));
        return Fact.of("F21", "a base that is divided anew every quarter sells and keeps less")
                .setting("mixed, 220 clients, 11 people; a third of the clients changes hands each quarter")
                .fates(20)
                .arm("left alone", company)
                .arm("divided anew", company.withStartingPlan(rotating))
                .claims(falls(Kpi.REVENUE), falls(Kpi.RETENTION));
    }

    /** Rules under which key accounts are worked with; only the choice of them differs. */
    private static KeyAccountProgramme ten() {
        GovernanceShell shell = GovernanceShell.UNDECIDED
                .withTeam(GovernanceShell.Team.ONE_MANAGER)
                .withGrowthGoals(GovernanceShell.Answer.YES)
                .withAnticipation(GovernanceShell.Answer.YES)
                .withExclusiveProducts(GovernanceShell.Answer.YES)
                .withAuthority(GovernanceShell.Authority.THREE_PERCENT)
                .withDepartments(GovernanceShell.Departments.KEY_ACCOUNTS_FIRST)
                .withBudget(GovernanceShell.Budget.FOUR_HOURS)
                .withExceptions(GovernanceShell.Exceptions.PROTOCOL)
                .withKpi(GovernanceShell.Kpi.PROFIT);
        return KeyAccountProgramme.NONE
                .withNumber(10)
                .withWeight(KeyAccountCriterion.INVOICE, 5)
                .withShell(shell);
    }

    private static Fact fitBeforeSize() {
        Scenario company = Companies.mixed(CONVEYOR.withKeyAccounts(ten()));
        return Fact.of("F24", "key accounts whose needs we cover earn more than the largest ones")
                .setting(
                        "mixed, 220 clients, 11 people, ten key accounts, three years; chosen by average invoice alone, "
                                + "or by it among those whose needs are covered to 75 %")
                .fates(120)
                .quarters(12)
                .arm("the largest", company)
                .arm(
                        "the largest of those that fit",
                        company.withStartingPlan(CONVEYOR.withKeyAccounts(ten().withMinimumCoverage(0.75))))
                .claims(rises(Kpi.PROFIT));
    }

    private static Fact undecided() {
        KeyAccountProgramme open =
                KeyAccountProgramme.NONE.withNumber(10).withWeight(KeyAccountCriterion.PROFIT_POTENTIAL, 5);
        Fact fact = Fact.of("F25", "concessions nobody limited vary more and cost margin, against any limit")
                .setting("mixed, 220 clients, 11 people, ten key accounts; no limit against 3, 6 and 10 %")
                .fates(60)
                .arm("no limit", Companies.mixed(CONVEYOR.withKeyAccounts(open)));
        for (GovernanceShell.Authority limit : List.of(
                GovernanceShell.Authority.THREE_PERCENT,
                GovernanceShell.Authority.SIX_PERCENT,
                GovernanceShell.Authority.TEN_PERCENT)) {
            KeyAccountProgramme limited = open.withShell(GovernanceShell.UNDECIDED.withAuthority(limit));
            fact = fact.arm(
                    "up to %.0f %%".formatted(100 * limit.cap()), Companies.mixed(CONVEYOR.withKeyAccounts(limited)));
        }
        return fact.claims(
                rises(Kpi.KEY_ACCOUNT_MARGIN, 0, 1),
                rises(Kpi.KEY_ACCOUNT_MARGIN, 0, 2),
                rises(Kpi.KEY_ACCOUNT_MARGIN, 0, 3),
                falls(Kpi.CONCESSION_SPREAD, 0, 1),
                falls(Kpi.CONCESSION_SPREAD, 0, 2),
                falls(Kpi.CONCESSION_SPREAD, 0, 3));
    }
}
