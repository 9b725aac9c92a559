package org.kampus.simulation;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kampus.organisation.GovernanceShell;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.KeyAccountMatrix;

/**
 * Key accounts: who is one this quarter, and what the answers to the seven questions do. An answer nobody gave is
 * given by chance, anew for each client and quarter.
 */
final class KeyAccounts {

    /** Questions whose answers drift while nobody gives them. */
    private enum Question {
        TEAM,
        EXCLUSIVE,
        ANTICIPATION,
        GOALS,
        DEPARTMENTS,
        BUDGET,
        KPI
    }

    private static final GovernanceShell.Kpi[] JUDGED_BY = {
        GovernanceShell.Kpi.SALES, GovernanceShell.Kpi.PROFIT, GovernanceShell.Kpi.RETENTION
    };

    private final World world;
    private final Clients clients;

    /** The answers in force. */
    private GovernanceShell shell = GovernanceShell.UNDECIDED;

    private int quarter;

    KeyAccounts(World world) {
        this.world = world;
        this.clients = world.clients;
    }

    /** At the beginning of a quarter: the matrix is filled in anew and the key accounts are chosen. */
    void beginQuarter() {
        quarter++;
        KeyAccountProgramme programme = world.plan.keyAccounts();
        shell = programme.shell();
        BitSet chosen = new BitSet();
        if (programme.number() > 0) {
            for (KeyAccountMatrix.Row row : KeyAccountMatrix.of(profiles(), programme, world.rules.get(DISCOUNT_RATE))
                    .rows()) {
                if (row.chosen()) {
                    chosen.set(row.profile().client());
                }
            }
        }
        for (int i = 0; i < clients.size(); i++) {
            boolean was = is(i);
            if (was != chosen.get(i)) {
                if (was) {
                    clients.clear(i, Clients.KEY_ACCOUNT);
                } else {
                    clients.set(i, Clients.KEY_ACCOUNT);
                }
                EventKind kind = was ? EventKind.KEY_ACCOUNT_NO_MORE : EventKind.KEY_ACCOUNT;
                world.log.add(i, world.weekStart(), kind, 0, -1);
            }
        }
    }

    /** What is known of every active client. */
    List<AccountProfile> profiles() {
        List<AccountProfile> profiles = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.ACTIVE)) {
                profiles.add(profile(i));
            }
        }
        return profiles;
    }

    private AccountProfile profile(int i) {
        long key = clients.key[i];
        double potential = clients.orderRate[i]
                * World.WEEKS_PER_YEAR
                * clients.wallet[i]
                * world.orders.margin(i, clients.line[i]);
        return new AccountProfile(
                i,
                (clients.personBond[i] + clients.firmBond[i] + clients.satisfaction[i]) / 3,
                (world.weekStart() - clients.wonAt[i]) / World.DAYS_PER_WEEK,
                clients.wallet[i] * clients.share[i],
                clients.fit[i],
                potential,
                world.dynamics.leavingPerYear(i),
                ClientTraits.paymentWeeks(key, world.rules),
                ClientTraits.culture(key),
                ClientTraits.solvency(key),
                clients.influence[i],
                ClientTraits.distance(key),
                concession(i));
    }

    boolean is(int i) {
        return clients.has(i, Clients.KEY_ACCOUNT);
    }

    /** Whether a client's tasks go first because departments owe it to key accounts. */
    boolean goesFirst(int i) {
        return is(i)
                && switch (shell.departments()) {
                    case UNDECIDED -> drifts(i, Question.DEPARTMENTS);
                    case SAME_FOR_ALL -> false;
                    case KEY_ACCOUNTS_FIRST -> true;
                };
    }

    /** What the price of an order is reduced by for this client, share. */
    double concession(int i) {
        if (!is(i)) {
            return 0;
        }
        double spread = world.rules.get(KEY_CONCESSION_SPREAD);
        double z = Draws.normal(clients.key[i], quarter, Purpose.CONCESSION);
        double wanted = world.rules.get(KEY_CONCESSION_DRIFT) * Elementary.exp(spread * z - spread * spread / 2)
                + priceOfMismatch(i);
        if (kpi(i) == GovernanceShell.Kpi.PROFIT) {
            wanted *= world.rules.get(KEY_PROFIT_RESTRAINT);
        }
        return Math.min(Math.min(wanted, shell.authority().cap()), world.rules.get(KEY_CONCESSION_MOST));
    }

    /** What a key account wants off the price for needs we do not cover, at every deal. */
    private double priceOfMismatch(int i) {
        return world.rules.get(KEY_GAP_CONCESSION) * clients.misfit[i];
    }

    /** By how much our concession stays behind what a key account expects, share of the price; less than 0 beyond it. */
    double shortfall(int i) {
        double usual = world.rules.get(CONCESSION_EXPECTED);
        return is(i) ? Math.max(-usual, usual + priceOfMismatch(i) - concession(i)) : 0;
    }

    /** Effect of the terms on the log hazard of leaving: a key account expects to be met. */
    double hazard(int i) {
        return world.rules.get(CONCESSION_EFFECT) * shortfall(i);
    }

    /** Whether a key account gives a deal to a rival: its decision is bought at each deal, or it is not. */
    boolean takesDealElsewhere(int i, double now) {
        double missing = shortfall(i);
        return missing > 0
                && Draws.uniform(clients.key[i], (long) (now * 1000), Purpose.DEAL)
                        < 1 - Elementary.exp(-world.rules.get(DEAL_LOSS) * missing);
    }

    /** Hours of growth work a month the budget adds for this client. */
    double budget(int i) {
        if (!is(i)) {
            return 0;
        }
        return shell.budget() == GovernanceShell.Budget.UNDECIDED
                ? 2 * world.rules.get(KEY_BUDGET_DRIFT) * chance(i, Question.BUDGET)
                : shell.budget().hours();
    }

    /** Factor on the hours of a touch. */
    double touchHours(int i) {
        return teamWorks(i) ? world.rules.get(KEY_TEAM_HOURS) : 1;
    }

    /** Factor on what a touch adds to the bond with the company. */
    double touchTies(int i) {
        return teamWorks(i) ? world.rules.get(KEY_TEAM_BOND) : 1;
    }

    /** Share of a lost bond that the rest of a team saves. */
    double shelter(int i) {
        return teamWorks(i) ? world.rules.get(KEY_TEAM_SHELTER) : 0;
    }

    private boolean isUsed(int i, GovernanceShell.Answer answer, Question question) {
        return answer == GovernanceShell.Answer.YES
                || (answer == GovernanceShell.Answer.UNDECIDED && drifts(i, question));
    }

    /** The figure the work with a client is judged by: where nobody chose one, whoever asks first has his. */
    private GovernanceShell.Kpi kpi(int i) {
        if (shell.kpi() != GovernanceShell.Kpi.UNDECIDED || !is(i)) {
            return shell.kpi();
        }
        return JUDGED_BY[(int) (JUDGED_BY.length * chance(i, Question.KPI))];
    }

    /** Whether a practice nobody decided on has come about by itself, with this client and in this quarter. */
    private boolean drifts(int i, Question question) {
        return chance(i, question) < world.rules.get(KEY_DRIFT);
    }

    private double chance(int i, Question question) {
        return Draws.uniform(clients.key[i], quarter * 16L + question.ordinal(), Purpose.DRIFT);
    }

    private boolean teamWorks(int i) {
        return is(i)
                && switch (shell.team()) {
                    case UNDECIDED -> drifts(i, Question.TEAM);
                    case ONE_MANAGER -> false;
                    case TEAM -> true;
                };
    }

    /**
     * Divides hours of growth work on a key account among ordinary growth and the methods chosen.
     *
     * @param norm hours a month the care norm asks for
     * @param skilled hours worked, weighed by skill
     * @return hours that went into the share of wallet
     */
    double invest(int i, double norm, double skilled) {
        double budget = budget(i);
        boolean exclusive = isUsed(i, shell.exclusiveProducts(), Question.EXCLUSIVE);
        boolean anticipation = isUsed(i, shell.anticipation(), Question.ANTICIPATION);
        boolean goals = isUsed(i, shell.growthGoals(), Question.GOALS);
        int methods = (exclusive ? 1 : 0) + (anticipation ? 1 : 0) + (goals ? 1 : 0);
        if (budget == 0 || methods == 0) {
            return skilled;
        }
        double each = skilled * budget / (budget + norm) / methods;
        if (exclusive) {
            clients.integration[i] +=
                    AccountWork.towardsOne(clients.integration[i], each * world.rules.get(INTEGRATION_PER_HOUR));
        }
        if (anticipation) {
            clients.anticipation[i] +=
                    AccountWork.towardsOne(clients.anticipation[i], each * world.rules.get(ANTICIPATION_PER_HOUR));
        }
        return skilled - each * (methods - (goals ? 1 : 0));
    }

    /** Factor on the value of an order: anticipated needs raise it. */
    double orderFactor(int i) {
        return 1 + world.rules.get(ANTICIPATION_EFFECT) * clients.anticipation[i];
    }

    /** What products made for this client cost more, share of the value. */
    double exclusiveCost(int i) {
        return world.rules.get(KEY_EXCLUSIVE_COST) * clients.integration[i];
    }

    /** Days until somebody may decide on an exception of a key account. */
    double decisionDays(int i, double now) {
        if (!is(i)) {
            return 0;
        }
        double formality = world.rules.get(KEY_FORMALITY_DAYS) * shell.decided();
        return formality
                + switch (shell.exceptions()) {
                    case UNDECIDED ->
                        world.rules.get(KEY_EXCEPTION_DAYS)
                                * Draws.exponential(clients.key[i], (long) now, Purpose.EXCEPTION);
                    case MANAGER -> 0;
                    case PROTOCOL -> world.rules.get(KEY_PROTOCOL_DAYS);
                };
    }

    /** What a manager who decides alone gives away to settle an exception, thousand ₽. */
    double settlement(int i, double orderValue) {
        return is(i) && shell.exceptions() == GovernanceShell.Exceptions.MANAGER
                ? orderValue * world.rules.get(KEY_GENEROSITY)
                : 0;
    }

    /** Urgency that the figure one is judged by adds to a task for a key account. */
    double pull(int i, TaskFamily family) {
        if (!is(i)) {
            return 0;
        }
        boolean pulled = switch (kpi(i)) {
            case UNDECIDED -> false;
            case SALES -> family == TaskFamily.GROWTH || family == TaskFamily.ORDERS;
            case PROFIT -> family == TaskFamily.GROWTH || family == TaskFamily.EXCEPTIONS;
            case RETENTION -> family == TaskFamily.CARE || family == TaskFamily.EXCEPTIONS;
        };
        return pulled ? world.rules.get(KEY_KPI_PULL) : 0;
    }
}
