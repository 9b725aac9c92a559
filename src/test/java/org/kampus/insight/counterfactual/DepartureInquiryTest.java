package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kampus.application.AllProcessors;
import org.kampus.market.ClientParameter;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** What would have kept a client: found by playing its life again, and the same by another way where there is one. */
class DepartureInquiryTest {

    private static final Scenario COMPANY = Companies.with(
            Companies.mixed(Companies.conveyor(1, 2, 4, 2, 0, 1)), ClientParameter.ATTACKS_PER_YEAR, 0.5);

    private static final SimulationInput GAME = SimulationInput.steady(COMPANY, 4, COMPANY.startingPlan(), 3);
    private static final SimulationResult PLAYED = Simulator.run(GAME, true, RunObserver.NONE);

    private static DepartureInquiry inquiry(int quarter) {
        return new DepartureInquiry(GAME, PLAYED, quarter);
    }

    @Test
    void every_client_that_stopped_is_explained_by_the_causes_on_record() {
        List<DepartureExplanation> found = inquiry(2).explain(Patience.ENDLESS);
        assertEquals(
                PLAYED.quarter(2).departures(),
                found.stream().map(DepartureExplanation::departure).toList());
        assertFalse(found.isEmpty());
        for (DepartureExplanation explanation : found) {
            for (OtherLife life : explanation.alone()) {
                assertTrue(explanation.departure().share(life.without().getFirst()) >= 0.03, explanation.toString());
                assertEquals(life.outcome() == Outcome.SAME, life.weeks() == 0, explanation.toString());
            }
            explanation.kept().ifPresent(kept -> {
                assertEquals(Outcome.STAYS, kept.outcome());
                boolean alone = explanation.alone().stream().anyMatch(life -> life.outcome() == Outcome.STAYS);
                assertEquals(alone, kept.without().size() == 1, "the smallest change: " + explanation);
            });
        }
        assertTrue(found.stream().anyMatch(e -> e.kept().isPresent()), "somebody could have been kept");
        assertTrue(
                found.stream().flatMap(e -> e.alone().stream()).anyMatch(life -> life.outcome() != Outcome.STAYS),
                "not everything would have helped");
    }

    @Test
    void the_same_is_found_on_one_thread_and_on_eight() {
        assertEquals(onThreads(1), onThreads(8));
    }

    private static List<Object> onThreads(int threads) {
        AllProcessors endless = share -> true;
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> {
                        List<DepartureExplanation> all = inquiry(1).explain(endless);
                        Departure first = all.getFirst().departure();
                        return List.<Object>of(
                                all,
                                inquiry(1).explain(first, endless),
                                inquiry(1).company(endless),
                                inquiry(1).fates(first, List.of(DepartureCause.SLOW_ORDERS), endless));
                    })
                    .join();
        }
    }

    @Test
    void without_a_planted_attack_as_many_stay_as_in_a_game_that_never_had_it() {
        Scenario quiet = Companies.with(COMPANY, ClientParameter.ATTACKS_PER_YEAR, 0);
        quiet = Companies.with(quiet, OrganisationParameter.QUITS_PER_YEAR, 0);
        MarketEvent attack = new MarketEvent(MarketEvent.Kind.RIVAL_ATTACK, 2, 10, 1);
        SimulationInput attacked = new SimulationInput(
                quiet,
                6,
                SimulationInput.steady(quiet, 6, quiet.startingPlan(), 1).plans(),
                List.of(attack));
        SimulationResult played = Simulator.run(attacked, true, RunObserver.NONE);
        List<Departure> stopped = played.quarter(1).departures();
        CompanyWithout without = new DepartureInquiry(attacked, played, 1)
                .company(Patience.ENDLESS).stream()
                        .filter(c -> c.without().equals(List.of(DepartureCause.RIVAL)))
                        .findFirst()
                        .orElseThrow();

        SimulationResult peace =
                Simulator.run(SimulationInput.steady(quiet, 6, quiet.startingPlan(), 3), true, RunObserver.NONE);
        long stayed =
                stopped.stream().filter(departure -> buysOn(peace, departure)).count();
        assertEquals(stopped.size(), without.of());
        assertEquals(stayed, without.stayed());
        assertTrue(stayed > 0, "the attack cost somebody");
    }

    /** Nobody comes or goes before the attack, so clients have the same numbers in both games. */
    private static boolean buysOn(SimulationResult result, Departure departure) {
        double end = departure.week() + DepartureInquiry.WEEKS_BEYOND;
        return result.events().stream()
                .filter(event -> event.client() == departure.client() && event.kind() == EventKind.WENT_DORMANT)
                .mapToDouble(ClientEvent::time)
                .noneMatch(time -> time >= 0 && time <= end);
    }

    @Test
    void a_planted_cause_is_found_where_only_one_thing_goes_wrong() {
        Scenario quiet = Companies.with(COMPANY, ClientParameter.ATTACKS_PER_YEAR, 0);
        quiet = Companies.with(quiet, OrganisationParameter.QUITS_PER_YEAR, 0);
        MarketEvent attack = new MarketEvent(MarketEvent.Kind.RIVAL_ATTACK, 2, 10, 1);
        List<OperatingPlan> plans =
                SimulationInput.steady(quiet, 6, quiet.startingPlan(), 1).plans();
        SimulationInput calm = new SimulationInput(quiet, 6, plans);
        SimulationInput attacked = new SimulationInput(quiet, 6, plans, List.of(attack));
        Map<DepartureCause, Integer> before = stayed(calm);
        Map<DepartureCause, Integer> after = stayed(attacked);

        assertFalse(before.containsKey(DepartureCause.RIVAL), "nobody attacks: " + before);
        assertTrue(after.getOrDefault(DepartureCause.RIVAL, 0) > 0, "the attack is found: " + after);
        assertFalse(after.containsKey(DepartureCause.OWNER_LEFT), "nobody resigned: " + after);
    }

    /** How many would have stayed without each cause. */
    private static Map<DepartureCause, Integer> stayed(SimulationInput input) {
        SimulationResult played = Simulator.run(input, true, RunObserver.NONE);
        return new DepartureInquiry(input, played, 1)
                .company(Patience.ENDLESS).stream()
                        .filter(without -> without.without().size() == 1)
                        .collect(Collectors.toMap(without -> without.without().getFirst(), CompanyWithout::stayed));
    }

    @Test
    void one_fate_is_a_matter_of_chance_so_a_hundred_are_counted() {
        DepartureExplanation kept = inquiry(2).explain(Patience.ENDLESS).stream()
                .filter(e -> e.kept().isPresent())
                .findFirst()
                .orElseThrow();
        StaysOf stays =
                inquiry(2).fates(kept.departure(), kept.kept().orElseThrow().without(), Patience.ENDLESS);
        assertEquals(DepartureInquiry.FATES, stays.fates());
        assertTrue(stays.without() >= stays.with(), stays.toString());
        assertTrue(stays.with() > 0, stays.toString());
    }

    @Test
    void who_stops_anyway_stays_in_none_of_the_replays() {
        List<CompanyWithout> found = inquiry(2).company(Patience.ENDLESS);
        for (CompanyWithout one : found) {
            assertEquals(one.stayed(), Objects.requireNonNull(one.who()).size(), one.toString());
            assertEquals(PLAYED.quarter(2).departures().size(), one.of());
        }
        List<DepartureCause> late = List.of(DepartureCause.SLOW_ORDERS);
        List<DepartureCause> rival = List.of(DepartureCause.RIVAL);
        CompanyWithout two = new CompanyWithout(late, 2, 5, List.of(0, 1));
        CompanyWithout another = new CompanyWithout(rival, 1, 5, List.of(3));
        assertEquals(2, CompanyWithout.stoppingAnyway(List.of(two, another), 5));
        assertEquals(3, CompanyWithout.stoppingAnyway(List.of(new CompanyWithout(late, 2, 5, null)), 5));
    }
}
