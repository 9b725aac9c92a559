package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.rises;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.GovernanceShell;
import org.kampus.organisation.GovernanceShell.Answer;
import org.kampus.organisation.GovernanceShell.Authority;
import org.kampus.organisation.GovernanceShell.Budget;
import org.kampus.organisation.GovernanceShell.Departments;
import org.kampus.organisation.GovernanceShell.Exceptions;
import org.kampus.organisation.GovernanceShell.Team;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/** Each of the seven questions about key accounts, answered one way and the other: what it brings, what it costs. */
@Tag("slow")
class ShellQuestionsTest {

    private static final int FATES = 16;

    /** More than there are clients: then everybody is a key account, and the figures of all tell. */
    private static final int EVERYBODY = 1_000;

    /** Everything decided, as plainly as can be. */
    private static final GovernanceShell PLAIN = new GovernanceShell(
            Team.ONE_MANAGER,
            Answer.NO,
            Answer.NO,
            Answer.NO,
            Authority.THREE_PERCENT,
            Departments.SAME_FOR_ALL,
            Budget.FOUR_HOURS,
            Exceptions.PROTOCOL,
            GovernanceShell.Kpi.SALES);

    static Stream<Fact> questions() {
        return Stream.of(
                team(),
                exclusiveProducts(),
                anticipation(),
                growthGoals(),
                authority(),
                departments(),
                budget(),
                exceptions(),
                formality(),
                figure(),
                figureOfProfit());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void an_answer_moves_what_it_should(Fact question) {
        assertEquals("", Findings.missedInTheGate(question));
    }

    private static Scenario company(GovernanceShell shell, int accounts) {
        return company(2, shell, accounts);
    }

    private static Scenario company(int clerks, GovernanceShell shell, int accounts) {
        OperatingPlan plan = Companies.conveyor(0, 1, 4, clerks, 0, 1).withCare(CareNorms.uniform(2, 0.4));
        KeyAccountProgramme programme = KeyAccountProgramme.NONE
                .withNumber(accounts)
                .withWeight(KeyAccountCriterion.INVOICE, 5)
                .withShell(shell);
        return Companies.sized(Companies.mixed(plan.withKeyAccounts(programme)), 100);
    }

    private static Fact asked(String sentence, List<String> answers, List<Scenario> companies) {
        Fact fact = Fact.of("", sentence)
                .setting("mixed, 100 clients, 8 people, a year")
                .fates(FATES);
        for (int n = 0; n < answers.size(); n++) {
            fact = fact.arm(new ShellCompany(answers.get(n), companies.get(n)));
        }
        return fact;
    }

    private static Fact asked(String sentence, GovernanceShell... answers) {
        return asked(
                sentence,
                Stream.of(answers).map(Object::toString).toList(),
                Stream.of(answers).map(shell -> company(shell, EVERYBODY)).toList());
    }

    private static Fact team() {
        return asked(
                        "a team ties clients to the company and takes more hours; where nobody decided, some have one",
                        PLAIN,
                        PLAIN.withTeam(Team.UNDECIDED),
                        PLAIN.withTeam(Team.TEAM))
                .claims(
                        rises(ShellCompany.Told.FIRM_BOND, 0, 1),
                        rises(ShellCompany.Told.FIRM_BOND, 1, 2),
                        rises(ShellCompany.Told.HOURS_PER_TOUCH, 0, 1),
                        rises(ShellCompany.Told.HOURS_PER_TOUCH, 1, 2));
    }

    private static Fact exclusiveProducts() {
        Scenario without = quickTies(company(PLAIN, EVERYBODY));
        Scenario with = quickTies(company(PLAIN.withExclusiveProducts(Answer.YES), EVERYBODY));
        return asked(
                        "products made for a client keep it, and cost margin and hours that would have raised its share",
                        List.of("no", "yes"),
                        List.of(without, with))
                .claims(
                        falls(ShellCompany.Told.LEFT),
                        falls(ShellCompany.Told.MARGIN),
                        falls(ShellCompany.Told.SHARE_OF_WALLET));
    }

    /** Common processes that grow fast and bind strongly, so that a few fates show it. */
    private static Scenario quickTies(Scenario company) {
        return Companies.with(
                Companies.with(company, ClientParameter.INTEGRATION_PER_HOUR, 0.3),
                ClientParameter.INTEGRATION_EFFECT,
                3);
    }

    private static Fact anticipation() {
        return asked(
                        "needs found out before they are asked make larger orders than other methods, by hours its share would have had",
                        PLAIN,
                        PLAIN.withExclusiveProducts(Answer.YES),
                        PLAIN.withAnticipation(Answer.YES))
                .fates(30)
                .claims(rises(ShellCompany.Told.ORDER_VALUE, 1, 2), falls(ShellCompany.Told.SHARE_OF_WALLET, 0, 2));
    }

    private static Fact growthGoals() {
        GovernanceShell made = PLAIN.withExclusiveProducts(Answer.YES);
        return asked(
                        "a growth goal keeps part of the hours for the share of wallet and takes them from other methods",
                        made,
                        made.withGrowthGoals(Answer.YES))
                .claims(rises(ShellCompany.Told.SHARE_OF_WALLET), rises(ShellCompany.Told.MARGIN));
    }

    private static Fact authority() {
        return asked(
                        "whoever may grant nothing keeps the margin and loses deals",
                        PLAIN.withAuthority(Authority.TEN_PERCENT),
                        PLAIN.withAuthority(Authority.NONE))
                .claims(
                        rises(ShellCompany.Told.MARGIN),
                        falls(ShellCompany.Told.CONCESSIONS),
                        rises(ShellCompany.Told.DEALS_LOST));
    }

    private static Fact departments() {
        return asked(
                        "orders of key accounts that go first wait less, and those of all others more",
                        List.of("same for all", "first"),
                        List.of(
                                company(1, PLAIN, 20),
                                company(1, PLAIN.withDepartments(Departments.KEY_ACCOUNTS_FIRST), 20)))
                .setting("mixed, 100 clients, 7 people, only one of them for orders, a year")
                .fates(60)
                .claims(falls(ShellCompany.Told.WAIT_OF_KEY_ACCOUNTS), rises(ShellCompany.Told.WAIT_OF_OTHERS));
    }

    private static Fact budget() {
        return asked(
                        "a larger budget buys growth work and takes hours from touches",
                        PLAIN.withBudget(Budget.TWO_HOURS),
                        PLAIN.withBudget(Budget.EIGHT_HOURS))
                .fates(60)
                .claims(rises(ShellCompany.Told.GROWTH_HOURS), falls(ShellCompany.Told.TOUCHES));
    }

    private static Fact exceptions() {
        return asked(
                        "a manager settles exceptions at once and generously, a protocol later, nobody in charge last",
                        List.of("manager", "protocol", "undecided"),
                        Stream.of(Exceptions.MANAGER, Exceptions.PROTOCOL, Exceptions.UNDECIDED)
                                .map(answer -> erring(company(PLAIN.withExceptions(answer), EVERYBODY)))
                                .toList())
                .claims(
                        rises(ShellCompany.Told.REPAIR, 0, 1),
                        rises(ShellCompany.Told.REPAIR, 1, 2),
                        falls(ShellCompany.Told.CONCESSIONS, 0, 1));
    }

    private static Scenario erring(Scenario company) {
        return Companies.with(company, OrganisationParameter.ERROR_RATE, 0.2);
    }

    /** The shells differ in questions that move neither errors nor their repair but by the number decided. */
    private static Fact formality() {
        GovernanceShell open = PLAIN.withTeam(Team.UNDECIDED)
                .withDepartments(Departments.UNDECIDED)
                .withKpi(GovernanceShell.Kpi.UNDECIDED);
        return asked(
                        "each question that is decided delays exceptions a little",
                        List.of("three open", "all decided"),
                        Stream.of(open, PLAIN)
                                .map(shell -> erring(company(shell, EVERYBODY)))
                                .map(c -> Companies.with(c, OrganisationParameter.KEY_FORMALITY_DAYS, 2))
                                .toList())
                .claims(rises(ShellCompany.Told.REPAIR));
    }

    private static Fact figure() {
        return asked(
                        "judged by sales people do growth work, judged by retention they touch clients",
                        List.of("sales", "retention"),
                        Stream.of(GovernanceShell.Kpi.SALES, GovernanceShell.Kpi.RETENTION)
                                .map(kpi -> company(PLAIN.withKpi(kpi).withBudget(Budget.EIGHT_HOURS), EVERYBODY))
                                .toList())
                .fates(60)
                .claims(rises(ShellCompany.Told.TOUCHES), falls(ShellCompany.Told.GROWTH_HOURS));
    }

    private static Fact figureOfProfit() {
        GovernanceShell free = PLAIN.withAuthority(Authority.TEN_PERCENT);
        return asked(
                        "judged by profit people grant less, and lose deals over it",
                        free,
                        free.withKpi(GovernanceShell.Kpi.PROFIT))
                .claims(falls(ShellCompany.Told.CONCESSIONS), rises(ShellCompany.Told.DEALS_LOST));
    }
}
