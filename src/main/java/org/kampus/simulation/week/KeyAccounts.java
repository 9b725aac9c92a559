package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.*;
import static org.kampus.organisation.OrganisationParameter.*;

import org.kampus.organisation.GovernanceShell;
import org.kampus.organisation.TaskFamily;
import org.kampus.simulation.equation.KeyAccountTerms;
import org.kampus.simulation.equation.Saturation;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.KeyAccountShell;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/**
 * Key accounts: who is one this quarter, and what the answers to the seven questions do. An answer nobody gave is
 * given by chance, anew for each client and quarter.
 */
final class KeyAccounts {

    private final Course course;
    private final Spared spared;
    private final Clients clients;
    private final WorldRules rules;
    private final Streams streams;
    private final KeyAccountShell answers;
    private final KeyAccountTerms terms;

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

    KeyAccounts(World world) {
        this.course = world.course;
        this.spared = world.spared;
        this.clients = world.clients;
        this.rules = world.rules;
        this.streams = world.streams;
        this.answers = world.keyAccounts;
        this.terms = new KeyAccountTerms(world.rules.numbers);
    }

    private GovernanceShell shell() {
        return answers.shell;
    }

    /** Whether a client is a key account this quarter. */
    boolean is(int i) {
        return clients.has(i, Clients.KEY_ACCOUNT);
    }

    /** Whether a client's tasks go first because departments owe it to key accounts. */
    boolean goesFirst(int i) {
        return is(i)
                && switch (shell().departments()) {
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
        double z = Draws.normal(streams.luck(clients.key[i]), answers.quarter, Purpose.CONCESSION);
        return terms.concession(
                z,
                clients.misfit[i],
                kpi(i) == GovernanceShell.Kpi.PROFIT,
                shell().authority().cap());
    }

    /** By how much our concession stays behind what a key account expects, share of the price; less than 0 beyond it. */
    double shortfall(int i) {
        return is(i) && !spared.fromTerms(i, course.gameWeek()) ? terms.shortfall(clients.misfit[i], concession(i)) : 0;
    }

    /** Effect of the terms on the log hazard of leaving: a key account expects to be met. */
    double hazard(int i) {
        return terms.effect(shortfall(i));
    }

    /**
     * Whether a key account gives a deal to a rival: its decision is bought at each deal, or it is not.
     *
     * @param order address of the deal's luck
     */
    boolean takesDealElsewhere(int i, long order) {
        double missing = shortfall(i);
        return missing > 0
                && Draws.uniform(streams.luck(clients.key[i]), order, Purpose.DEAL) < terms.dealLost(missing);
    }

    /** Hours of growth work a month the budget adds for this client. */
    double budget(int i) {
        if (!is(i)) {
            return 0;
        }
        return shell().budget() == GovernanceShell.Budget.UNDECIDED
                ? 2 * rules.get(KEY_BUDGET_DRIFT) * chance(i, Question.BUDGET)
                : shell().budget().hours();
    }

    /** Factor on the hours of a touch. */
    double touchHours(int i) {
        return teamWorks(i) ? rules.get(KEY_TEAM_HOURS) : 1;
    }

    /** Factor on what a touch adds to the bond with the company. */
    double touchTies(int i) {
        return teamWorks(i) ? rules.get(KEY_TEAM_BOND) : 1;
    }

    /** Share of a lost bond that the rest of a team saves. */
    double shelter(int i) {
        return teamWorks(i) ? rules.get(KEY_TEAM_SHELTER) : 0;
    }

    private boolean isUsed(int i, GovernanceShell.Answer answer, Question question) {
        return answer == GovernanceShell.Answer.YES
                || (answer == GovernanceShell.Answer.UNDECIDED && drifts(i, question));
    }

    /** The figure the work with a client is judged by: where nobody chose one, whoever asks first has his. */
    private GovernanceShell.Kpi kpi(int i) {
        if (shell().kpi() != GovernanceShell.Kpi.UNDECIDED || !is(i)) {
            return shell().kpi();
        }
        return JUDGED_BY[(int) (JUDGED_BY.length * chance(i, Question.KPI))];
    }

    /** Whether a practice nobody decided on has come about by itself, with this client and in this quarter. */
    private boolean drifts(int i, Question question) {
        return chance(i, question) < rules.get(KEY_DRIFT);
    }

    private double chance(int i, Question question) {
        return Draws.uniform(
                streams.luck(clients.key[i]), Streams.question(answers.quarter, question.ordinal()), Purpose.DRIFT);
    }

    private boolean teamWorks(int i) {
        return is(i)
                && switch (shell().team()) {
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
        boolean exclusive = isUsed(i, shell().exclusiveProducts(), Question.EXCLUSIVE);
        boolean anticipation = isUsed(i, shell().anticipation(), Question.ANTICIPATION);
        boolean goals = isUsed(i, shell().growthGoals(), Question.GOALS);
        int methods = (exclusive ? 1 : 0) + (anticipation ? 1 : 0) + (goals ? 1 : 0);
        if (budget == 0 || methods == 0) {
            return skilled;
        }
        double each = skilled * budget / (budget + norm) / methods;
        if (exclusive) {
            clients.integration[i] += Saturation.added(clients.integration[i], each * rules.get(INTEGRATION_PER_HOUR));
        }
        if (anticipation) {
            clients.anticipation[i] +=
                    Saturation.added(clients.anticipation[i], each * rules.get(ANTICIPATION_PER_HOUR));
        }
        return skilled - each * (methods - (goals ? 1 : 0));
    }

    /** Factor on the value of an order: anticipated needs raise it. */
    double orderFactor(int i) {
        return 1 + rules.get(ANTICIPATION_EFFECT) * clients.anticipation[i];
    }

    /** What products made for this client cost more, share of the value. */
    double exclusiveCost(int i) {
        return rules.get(KEY_EXCLUSIVE_COST) * clients.integration[i];
    }

    /**
     * Days until somebody may decide on an exception of a key account.
     *
     * @param order address of the luck of the order that is concerned
     */
    double decisionDays(int i, long order) {
        if (!is(i)) {
            return 0;
        }
        double formality = rules.get(KEY_FORMALITY_DAYS) * shell().decided();
        return formality
                + switch (shell().exceptions()) {
                    case UNDECIDED ->
                        rules.get(KEY_EXCEPTION_DAYS)
                                * Draws.exponential(streams.luck(clients.key[i]), order, Purpose.EXCEPTION);
                    case MANAGER -> 0;
                    case PROTOCOL -> rules.get(KEY_PROTOCOL_DAYS);
                };
    }

    /** What a manager who decides alone gives away to settle an exception, thousand ₽. */
    double settlement(int i, double orderValue) {
        return is(i) && shell().exceptions() == GovernanceShell.Exceptions.MANAGER
                ? orderValue * rules.get(KEY_GENEROSITY)
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
        return pulled ? rules.get(KEY_KPI_PULL) : 0;
    }
}
