package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.ClientBasePolicy;
import org.kampus.organisation.ClientNeed;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.week.Steps;
import org.kampus.simulation.week.Week;
import org.kampus.simulation.world.ClientTraits;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What the rules about single clients do: handover, priority, value chain, time study. */
@Tag("slow")
class AccountRulesTest {

    private static final OperatingPlan PLAN =
            Companies.conveyor(0, 2, 5, 3, 0, 1).withCare(CareNorms.uniform(2, 0.4));
    private static final Scenario COMPANY = Companies.mixed(PLAN);

    private static SimulationResult played(UnaryOperator<OperatingPlan> change) {
        return played(7, change);
    }

    private static SimulationResult played(long seed, UnaryOperator<OperatingPlan> change) {
        return Simulator.run(SimulationInput.steady(COMPANY, seed, change.apply(PLAN), 4), true, RunObserver.NONE);
    }

    private static double sum(SimulationResult result, Measure measure) {
        return result.quarters().stream().mapToDouble(q -> q.sum(measure)).sum();
    }

    /** Weeks from the first deal to the handover of the clients won in the game, median: some move for other reasons. */
    private static double weeksToHandover(SimulationResult result) {
        double[] weeks = result.events().stream()
                .filter(e -> e.kind() == EventKind.HANDED_OVER)
                .flatMapToDouble(handed -> result.events().stream()
                        .filter(e -> e.client() == handed.client() && e.kind() == EventKind.SALE_WON)
                        .mapToDouble(won -> handed.time() - won.time())
                        .filter(w -> w >= 0))
                .sorted()
                .toArray();
        return weeks[weeks.length / 2];
    }

    @Test
    void each_condition_decides_when_a_client_is_handed_over() {
        double first = weeksToHandover(played(p -> p));
        double time = weeksToHandover(played(p -> p.withHandover(
                p.handover().withCondition(HandoverRule.Condition.AFTER_WEEKS).withAfterWeeks(10))));
        double solution = weeksToHandover(
                played(p -> p.withHandover(p.handover().withCondition(HandoverRule.Condition.SOLUTION_REALISED))));
        assertTrue(first < 3, "after the first deal: " + first);
        assertTrue(time >= 10 && time < 14, "after ten weeks: " + time);
        assertTrue(solution < time, "after the first order: " + solution);
    }

    @Test
    void waiting_for_difficulties_or_a_volume_or_a_full_dossier_keeps_clients_with_their_sellers() {
        double first = sum(played(p -> p), Measure.HANDOVERS);
        double difficulties = sum(
                played(p -> p.withHandover(p.handover().withCondition(HandoverRule.Condition.DIFFICULTIES))),
                Measure.HANDOVERS);
        double volume = sum(
                played(p -> p.withHandover(p.handover()
                        .withCondition(HandoverRule.Condition.AFTER_VOLUME)
                        .withAfterVolume(5000))),
                Measure.HANDOVERS);
        double dossier = sum(played(p -> p.withHandover(p.handover().withRequiredDossier(1))), Measure.HANDOVERS);
        assertTrue(difficulties < 0.6 * first, difficulties + " instead of " + first);
        assertTrue(volume < 0.7 * first, "only the largest buy for five millions: " + volume);
        assertTrue(dossier < 0.2 * first, "nobody has a complete dossier: " + dossier);
    }

    @Test
    void clients_of_class_A_who_go_first_get_what_the_others_wait_for() {
        OperatingPlan thin = PLAN.withStructure(PLAN.structure().withHeadcount(Role.ACCOUNT_MANAGER, 3));
        UnaryOperator<OperatingPlan> first =
                p -> thin.withBase(ClientBasePolicy.STANDARD.withPriority(ClientBasePolicy.Priority.CLASS_A));
        double without = touchesOfA(p -> thin);
        double with = touchesOfA(first);
        assertTrue(with > 1.2 * without, "touches per A client: %.2f, going first %.2f".formatted(without, with));
    }

    /** Touches of a class A client, mean of some fates: how short of hours the managers are differs from one to the next. */
    private static double touchesOfA(UnaryOperator<OperatingPlan> change) {
        return LongStream.range(0, 8)
                .mapToDouble(seed -> touchesOfA(played(seed, change)))
                .average()
                .orElseThrow();
    }

    private static double touchesOfA(SimulationResult result) {
        var classA = result.quarters().getLast().clients().stream()
                .filter(c -> c.clientClass() == org.kampus.market.ClientClass.A && c.state() == ClientState.ACTIVE)
                .map(ClientSnapshot::client)
                .toList();
        long touches = result.events().stream()
                .filter(e -> e.kind() == EventKind.TOUCH && classA.contains(e.client()))
                .count();
        return (double) touches / classA.size();
    }

    @Test
    void what_clients_are_talked_into_is_paid_for_or_still_in_their_stores() {
        OperatingPlan pushing = PLAN.withTerms(PLAN.terms().withVolumePush(0.5));
        World world = new World(new SimulationInput(COMPANY.withStartingPlan(pushing), 7, List.of()), false);
        Week week = Steps.founded(world);
        double paid = 0;
        for (int n = 0; n < 60; n++) {
            paid += week.play().revenue();
        }
        double ordered = Arrays.stream(world.clients.bought).sum();
        double unpaid = Arrays.stream(world.clients.onTheWay).sum()
                + Arrays.stream(world.clients.onTrust).sum();
        assertTrue(unpaid > 0.02 * ordered, "unpaid in stores: " + unpaid + " of " + ordered);
        double inWork = ordered - paid - unpaid;
        assertTrue(inWork >= -1e-6 && inWork < 0.03 * ordered, "neither paid nor in a store: " + inWork);
    }

    @Test
    void whoever_is_dismissed_is_paid_for_three_months_and_leaves_clients_without_their_person() {
        OperatingPlan fewer = PLAN.withStructure(PLAN.structure().withHeadcount(Role.ACCOUNT_MANAGER, 4));
        SimulationResult cut = played(p -> fewer);
        Scenario free = Companies.with(COMPANY, OrganisationParameter.LEAVING_COST_WEEKS, 0);
        SimulationResult unpaid = Simulator.run(SimulationInput.steady(free, 7, fewer, 4));
        double pay = COMPANY.pay().perWeek(Role.ACCOUNT_MANAGER);
        double tolerance = 0.15 * 13 * pay;
        assertEquals(13 * pay, sum(cut, Measure.STAFF_COSTS) - sum(unpaid, Measure.STAFF_COSTS), tolerance);
        long left = cut.events().stream()
                .filter(e -> e.kind() == EventKind.OWNER_LEFT && e.time() <= 1)
                .count();
        assertTrue(left > 20, "clients whose person left at once: " + left);
    }

    @Test
    void investment_in_the_value_chain_raises_the_fit_of_all_after_half_a_year_and_costs_at_once() {
        UnaryOperator<OperatingPlan> invest =
                p -> p.withValueChain(p.valueChain().with(ClientNeed.SERVICE, 100));
        SimulationResult plain = played(p -> p);
        SimulationResult built = played(invest);
        assertEquals(100.0 * 13, built.quarter(1).sum(Measure.INVESTMENT), 1e-6);
        assertEquals(meanFit(plain.quarter(1)), meanFit(built.quarter(1)), 0.01, "nothing shows at once");
        assertTrue(meanFit(built.quarter(4)) > meanFit(plain.quarter(4)) + 0.005, "a year later it does");
    }

    private static double meanFit(QuarterResult quarter) {
        return quarter.accounts().stream()
                .mapToDouble(AccountProfile::fit)
                .average()
                .orElseThrow();
    }

    @Test
    void without_a_time_study_less_is_reported_than_was_worked() {
        QuarterResult told = played(p -> p.withControl(0.2)).quarter(1);
        QuarterResult seen = played(p -> p.withControl(0.2).withTimeStudy(true)).quarter(1);
        assertFalse(told.reportedHours().isObserved());
        assertTrue(seen.reportedHours().isObserved());
        assertEquals(all(seen, true), all(seen, false), 1e-6);
        assertTrue(all(told, true) < 0.9 * all(told, false), "much is missing without discipline");
        assertTrue(seen.sum(Measure.STAFF_COSTS) > told.sum(Measure.STAFF_COSTS), "a study costs");
    }

    private static double all(QuarterResult quarter, boolean reported) {
        double sum = 0;
        for (Role role : Role.values()) {
            for (SalesFunction function : SalesFunction.values()) {
                sum += reported
                        ? quarter.reportedHours().get(role, function)
                        : quarter.weeks().stream()
                                .mapToDouble(w -> w.hours(role, function))
                                .sum();
            }
        }
        return sum;
    }

    @Test
    void traits_of_clients_take_nothing_from_the_margin_on_average() {
        WorldRules rules = new WorldRules(COMPANY);
        double cost = 0;
        double travel = 0;
        double[] needs = new double[ClientNeed.values().length];
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            long key = Draws.key(1, Purpose.BASE_CLIENT, i);
            cost += ClientTraits.paymentCost(key, rules) / n;
            travel += ClientTraits.travel(key, rules) / n;
            double[] weights = ClientTraits.needs(key, rules);
            for (int k = 0; k < needs.length; k++) {
                needs[k] += weights[k] / n;
            }
        }
        assertEquals(0, cost, 1e-3);
        assertEquals(1, travel, 0.01);
        for (double need : needs) {
            assertEquals(0.25, need, 0.01);
        }
        assertTrue(rules.get(ClientParameter.BAD_DEBT) > 0);
    }
}
