package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.application.AllProcessors;
import org.kampus.insight.Scorecard;
import org.kampus.market.ClientParameter;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Companies;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * What explanations say is found by other paths, too: lives played whole, without leaving out what is the same; companies that no
 * rival attacks and nobody leaves by their parameters; games in which an event never stood. A build looks at a few companies in one
 * fate; {@code -Dkampus.other.paths=3} at all shipped ones in three.
 */
@Tag("slow")
class OtherPathsTest {

    private static final int SEEDS = Integer.getInteger("kampus.other.paths", 0);
    private static final List<String> OF_A_BUILD = List.of("five-people-firm", "key-client-below-norm");
    private static final int QUARTERS = 3;
    private static final MarketEvent ATTACK = new MarketEvent(MarketEvent.Kind.RIVAL_ATTACK, 2, 8, 1);
    private static final AllProcessors ENDLESS = share -> true;

    /** A company in a fate. */
    record Played(Scenario company, long seed) {

        SimulationInput game(List<MarketEvent> events) {
            return new SimulationInput(
                    company,
                    seed,
                    SimulationInput.steady(company, seed, company.startingPlan(), QUARTERS)
                            .plans(),
                    events);
        }

        Played with(ClientParameter parameter, double value) {
            return new Played(Companies.with(company, parameter, value), seed);
        }

        Played with(OrganisationParameter parameter, double value) {
            return new Played(Companies.with(company, parameter, value), seed);
        }

        @Override
        public String toString() {
            return company.id() + ", fate " + seed;
        }
    }

    static Stream<Played> fates() {
        return ScenarioCatalog.shipped().entries().stream()
                .filter(entry -> SEEDS > 0 || OF_A_BUILD.contains(entry.id()))
                .map(CatalogEntry::scenario)
                .flatMap(Optional::stream)
                .flatMap(company ->
                        LongStream.range(6, 6 + Math.max(1, SEEDS)).mapToObj(seed -> new Played(company, seed)));
    }

    @ParameterizedTest
    @MethodSource("fates")
    void lives_that_begin_where_something_is_felt_are_those_played_whole(Played played) {
        SimulationInput input = played.game(List.of());
        SimulationResult result = Simulator.run(input, true, RunObserver.NONE);
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            for (DepartureExplanation told : new DepartureInquiry(input, result, quarter).explain(ENDLESS)) {
                WholeLife whole = new WholeLife(input, quarter, told);
                told.alone().forEach(life -> assertEquals(whole.without(life.without()), life, told.toString()));
                told.kept().ifPresent(life -> assertEquals(whole.without(life.without()), life, told.toString()));
                for (List<DepartureCause> pair : pairs(told)) {
                    boolean smaller = told.kept()
                            .filter(kept -> pair.equals(kept.without())
                                    || kept.without().size() == 1)
                            .isPresent();
                    if (smaller) {
                        break;
                    }
                    assertFalse(whole.without(pair).outcome() == Outcome.STAYS, pair + " keeps, too: " + told);
                }
            }
        }
    }

    private static List<List<DepartureCause>> pairs(DepartureExplanation told) {
        List<List<DepartureCause>> pairs = new ArrayList<>();
        for (int one = 0; one < told.alone().size(); one++) {
            for (int other = one + 1; other < told.alone().size(); other++) {
                pairs.add(List.of(
                        told.alone().get(one).without().getFirst(),
                        told.alone().get(other).without().getFirst()));
            }
        }
        return pairs;
    }

    /** A life played from where its trouble began, week by week, until it stops or the inquiry ends. */
    private record WholeLife(SimulationInput input, int quarter, DepartureExplanation told) {

        OtherLife without(List<DepartureCause> causes) {
            Departure departure = told.departure();
            int client = departure.client();
            List<Intervention> interventions = causes.stream()
                    .map(cause -> Intervention.against(cause, client).orElseThrow())
                    .toList();
            SimulationRun run = SimulationRun.ofFigures(SimulationInput.steady(
                    input.scenario(), input.seed(), input.plans().getFirst(), quarter + 2));
            run.playTo(run.weeksBeforeStart() + told.from() - 1);
            SimulationRun life = run.branchWithout(interventions);
            boolean buys = life.state(client) == ClientState.ACTIVE;
            for (int week = told.from(); week <= departure.week() + DepartureInquiry.WEEKS_BEYOND; week++) {
                life.playWeek();
                boolean bought = buys;
                buys = life.state(client) == ClientState.ACTIVE;
                if (bought && !buys || life.justStopped(client)) {
                    int later = week - departure.week();
                    return new OtherLife(causes, later > 0 ? Outcome.LATER : Outcome.SAME, Math.max(0, later));
                }
            }
            return buys
                    ? new OtherLife(causes, Outcome.STAYS, DepartureInquiry.WEEKS_BEYOND)
                    : new OtherLife(causes, Outcome.SAME, 0);
        }
    }

    @ParameterizedTest
    @MethodSource("fates")
    void nobody_attacked_by_intervention_is_nobody_attacked_by_parameter(Played played) {
        assertEquals(
                scores(SimulationRun.ofFigures(
                        played.with(ClientParameter.ATTACKS_PER_YEAR, 0).game(List.of()))),
                scores(SimulationRun.ofFigures(played.game(List.of()))
                        .branchWithout(List.of(new Intervention.NoRival(Intervention.EVERYBODY)))));
    }

    @ParameterizedTest
    @MethodSource("fates")
    void nobody_resigning_by_intervention_is_nobody_resigning_by_parameter(Played played) {
        List<Intervention> everybody = IntStream.range(0, 2_000)
                .mapToObj(employee -> (Intervention) new Intervention.PersonStays(employee))
                .toList();
        assertEquals(
                scores(SimulationRun.ofFigures(
                        played.with(OrganisationParameter.QUITS_PER_YEAR, 0).game(List.of()))),
                scores(SimulationRun.ofFigures(played.game(List.of())).branchWithout(everybody)));
    }

    private static List<Scorecard> scores(SimulationRun run) {
        run.playToEnd();
        return run.quarters().stream().map(Scorecard::of).toList();
    }

    @ParameterizedTest
    @MethodSource("fates")
    void without_an_attack_as_many_stay_as_in_the_game_that_never_had_it(Played played) {
        Played quiet = played.with(ClientParameter.ATTACKS_PER_YEAR, 0).with(OrganisationParameter.QUITS_PER_YEAR, 0);
        SimulationResult peace = Simulator.run(quiet.game(List.of()), true, RunObserver.NONE);
        SimulationResult attacked = Simulator.run(quiet.game(List.of(ATTACK)), true, RunObserver.NONE);
        List<Departure> stopped = attacked.quarter(1).departures();
        new DepartureInquiry(attacked.input(), attacked, 1)
                .company(ENDLESS).stream()
                        .filter(without -> without.without().equals(List.of(DepartureCause.RIVAL)))
                        .forEach(without -> assertEquals(
                                stopped.stream()
                                        .filter(one -> buysOn(peace, one))
                                        .count(),
                                without.stayed()));
        assertTrue(peace.quarter(1).departures().size() <= stopped.size(), "an attack keeps nobody: " + stopped.size());
    }

    /** Whoever was there before the attack has the same number in both games. */
    private static boolean buysOn(SimulationResult result, Departure departure) {
        double end = departure.week() + DepartureInquiry.WEEKS_BEYOND;
        return result.events().stream()
                .filter(event -> event.client() == departure.client() && event.kind() == EventKind.WENT_DORMANT)
                .mapToDouble(ClientEvent::time)
                .noneMatch(time -> time >= 0 && time <= end);
    }
}
