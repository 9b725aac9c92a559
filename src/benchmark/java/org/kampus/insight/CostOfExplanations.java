package org.kampus.insight;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.kampus.application.AllProcessors;
import org.kampus.application.Explanations;
import org.kampus.application.SimulationQueue;
import org.kampus.application.debrief.BestPlans;
import org.kampus.application.debrief.DebriefSubject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.DepartureInquiry;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.insight.counterfactual.QuarterBridges;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.QuarterOpening;
import org.kampus.insight.counterfactual.ResignationInquiry;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.insight.debrief.Closeness;
import org.kampus.market.SaleType;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.BenchmarkCompany;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * What it takes to explain a quarter, by the clock and as so many plain runs of the same quarter in the same process: the median of
 * several rounds. The expediters with six changes in the quarter, 2,000 clients, and the debriefs of twelve teams after each of four
 * rounds.
 */
public final class CostOfExplanations {

    private static final AllProcessors ALL_PROCESSORS = share -> true;
    private static final int QUARTER = 3;
    private static final int TEAMS = Integer.getInteger("teams", 12);

    /** So many that the compiler has done its work before the middle one. */
    private static final int PLAIN_RUNS = 600;

    private CostOfExplanations() {}

    /** Two arguments: rounds, and what is explained: {@code quarter}, {@code teams}, {@code large}, or {@code all}. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        String what = arguments[1];
        System.out.printf(
                Locale.ROOT,
                "%d processors, %d threads beside the caller%n",
                Runtime.getRuntime().availableProcessors(),
                ForkJoinPool.getCommonPoolParallelism());
        if (Set.of("all", "quarter").contains(what)) {
            new Quarter("the expediters", expediters()).measure(count);
        }
        if (Set.of("all", "teams").contains(what)) {
            twelveTeams();
        }
        if (Set.of("all", "large").contains(what)) {
            new Quarter("2,000 clients, mixed", large()).measureOnce();
        }
        System.exit(0);
    }

    /** Each team decides a little otherwise; the trainer asks for all debriefs after every round. */
    private static void twelveTeams() {
        Explanations explanations = new Explanations(Executors.newCachedThreadPool());
        Debriefs debriefs = new Debriefs(explanations, new BestPlans(new SimulationQueue(work -> {}, 1), 1));
        List<OperatingPlan> plans = expediters().plans();
        for (int round = 1; round <= plans.size(); round++) {
            List<DebriefSubject> teams = new ArrayList<>();
            for (int team = 0; team < TEAMS; team++) {
                List<OperatingPlan> own = new ArrayList<>();
                for (int quarter = 0; quarter < round; quarter++) {
                    own.add(Lever.CONTROL.set(plans.get((quarter + team) % plans.size()), 0.5 + 0.03 * team));
                }
                SimulationInput input = new SimulationInput(expediters().scenario(), 7, own);
                teams.add(new DebriefSubject(
                        input.scenario(),
                        "case",
                        "Team " + team,
                        false,
                        plans.size(),
                        Collections.nCopies(round, ""),
                        List.of(),
                        List.of(),
                        Simulator.run(input, true, RunObserver.NONE)));
            }
            double before = Quarter.processor();
            long start = System.nanoTime();
            debriefs.of("Spring", teams).result().toCompletableFuture().join();
            System.out.printf(
                    Locale.ROOT,
                    "debriefs of %d teams after round %d: %.1f s, processors %.1f s%n",
                    TEAMS,
                    round,
                    (System.nanoTime() - start) / 1e9,
                    Quarter.processor() - before);
        }
    }

    /** A game whose third quarter begins with six changes. */
    private static SimulationInput expediters() {
        Scenario scenario = ScenarioCatalog.shipped()
                .find("chemical-expediters")
                .orElseThrow()
                .scenario()
                .orElseThrow();
        OperatingPlan start = scenario.startingPlan();
        OperatingPlan changed = start.withTrainingHoursPerMonth(4)
                .withMinimumFit(0.4)
                .withStructure(start.structure()
                        .withHeadcount(Role.OPERATIONS_CLERK, 2)
                        .withHeadcount(Role.ACCOUNT_MANAGER, 7)
                        .with(SalesFunction.PROCESS_ORDERS, Role.OPERATIONS_CLERK, Involvement.DOES)
                        .with(SalesFunction.PROCESS_ORDERS, Role.ACCOUNT_MANAGER, Involvement.HELPS));
        return game(scenario, start, Lever.CONTROL.set(changed, 0.8));
    }

    private static SimulationInput large() {
        Scenario scenario = BenchmarkCompany.of(SaleType.MIXED, 2_000);
        OperatingPlan start = scenario.startingPlan();
        return game(
                scenario,
                start,
                Lever.CONTROL.set(start.withTrainingHoursPerMonth(4).withMinimumFit(0.4), 0.8));
    }

    private static SimulationInput game(Scenario scenario, OperatingPlan start, OperatingPlan changed) {
        return new SimulationInput(scenario, 7, List.of(start, start, changed, changed));
    }

    /** A quarter to explain. */
    private static final class Quarter {

        private final String name;
        private final SimulationInput input;
        private final SimulationResult result;
        private final List<Departure> departures;
        private double plain;

        Quarter(String name, SimulationInput input) {
            this.name = name;
            this.input = input;
            this.result = Simulator.run(input, true, RunObserver.NONE);
            this.departures = result.quarter(QUARTER).departures();
        }

        void measure(int rounds) {
            System.out.printf(
                    "%s: %d clients stopped, %d changes%n",
                    name,
                    departures.size(),
                    QuarterOpening.decisions(input, QUARTER).size());
            SimulationRun opening = SimulationRun.ofFigures(input);
            opening.playToQuarter(QUARTER);
            plain = median(PLAIN_RUNS, () -> opening.branch().playToQuarter(QUARTER + 1));
            System.out.printf(Locale.ROOT, "  a plain run of the quarter: %.2f ms%n", plain);
            tell("bridges", rounds, this::bridges);
            tell("stopped, one by one", rounds, () -> inquiry().explain(ALL_PROCESSORS));
            tell("stopped, the company", rounds, () -> inquiry().company(ALL_PROCESSORS));
            tell("resigned", rounds, () -> new ResignationInquiry(input, result, QUARTER).explain(ALL_PROCESSORS));
            tell("all four", rounds, () -> {
                bridges();
                inquiry().explain(ALL_PROCESSORS);
                inquiry().company(ALL_PROCESSORS);
                new ResignationInquiry(input, result, QUARTER).explain(ALL_PROCESSORS);
            });
            tell("a story, opened", 3 * rounds, () -> inquiry().explain(departures.getLast(), ALL_PROCESSORS));
            Told told = kept();
            tell(
                    "a hundred fates of a client",
                    rounds,
                    () -> inquiry().fates(told.departure(), told.causes(), ALL_PROCESSORS));
            tell("a year ahead", rounds, () -> YearAhead.of(opening(), ALL_PROCESSORS));
            tell(
                    "luck of the quarter",
                    rounds,
                    () -> LuckBand.ofQuarter(opening(), result.quarter(QUARTER), ALL_PROCESSORS));
            tell("luck of the game", rounds, () -> LuckPath.of(input, result.quarters(), ALL_PROCESSORS));
            tell("effects of the quarters", rounds, () -> QuarterEffect.of(input, result.quarters(), ALL_PROCESSORS));
            tell("how close", rounds, () -> Closeness.of(input, input.plans().getLast(), ALL_PROCESSORS));
        }

        /** Only what is told of a quarter at once, each a single time. */
        void measureOnce() {
            System.out.printf(
                    "%s: %d clients stopped, %d changes%n",
                    name,
                    departures.size(),
                    QuarterOpening.decisions(input, QUARTER).size());
            double sum = once("bridges", this::bridges)
                    + once("stopped, one by one", () -> inquiry().explain(ALL_PROCESSORS))
                    + once("stopped, the company", () -> inquiry().company(ALL_PROCESSORS))
                    + once("resigned", () -> new ResignationInquiry(input, result, QUARTER).explain(ALL_PROCESSORS));
            System.out.printf(Locale.ROOT, "  %-28s %8.1f s%n", "all four", sum);
        }

        /** By the clock, s; told with the processor time it took, for others use the machine. */
        private static double once(String what, Runnable work) {
            double before = processor();
            long start = System.nanoTime();
            work.run();
            double clock = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "  %-28s %8.1f s, processors %.1f s%n", what, clock, processor() - before);
            return clock;
        }

        private QuarterOpening opening() {
            return QuarterOpening.of(input, QUARTER);
        }

        private void bridges() {
            QuarterBridges.of(opening(), result.quarter(QUARTER - 1), ALL_PROCESSORS);
        }

        private DepartureInquiry inquiry() {
            return new DepartureInquiry(input, result, QUARTER);
        }

        private record Told(Departure departure, List<DepartureCause> causes) {}

        /** A client that something of ours would have kept, of those the one that was in trouble for longest. */
        private Told kept() {
            List<DepartureExplanation> all = new ArrayList<>(inquiry().explain(ALL_PROCESSORS));
            all.sort(Comparator.comparingInt(DepartureExplanation::from));
            Optional<DepartureExplanation> kept =
                    all.stream().filter(one -> one.kept().isPresent()).findFirst();
            return new Told(
                    kept.orElseGet(all::getFirst).departure(),
                    kept.flatMap(DepartureExplanation::kept)
                            .map(OtherLife::without)
                            .orElse(List.of(DepartureCause.SLOW_ORDERS)));
        }

        private void tell(String what, int rounds, Runnable work) {
            double before = processor();
            double time = median(rounds, work);
            double used = (processor() - before) * 1e3 / (rounds + 1);
            System.out.printf(
                    Locale.ROOT,
                    "  %-28s %8.0f ms = %6.0f plain runs, processors %8.0f ms%n",
                    what,
                    time,
                    time / plain,
                    used);
        }

        /** Processor time of this process so far, s. */
        private static double processor() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        }

        private static double median(int rounds, Runnable work) {
            work.run();
            double[] times = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                work.run();
                times[round] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            return times[rounds / 2];
        }
    }
}
