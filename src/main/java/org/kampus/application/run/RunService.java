package org.kampus.application.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.kampus.application.AllProcessors;
import org.kampus.application.CaseLibrary;
import org.kampus.application.Engine;
import org.kampus.application.SimulationQueue;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.DepartureInquiry;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.insight.counterfactual.Patience;
import org.kampus.insight.counterfactual.QuarterBridges;
import org.kampus.insight.counterfactual.QuarterOpening;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.ResignationInquiry;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.lab.RunSize;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * Simulates what programs order, at once and within bounds. Such runs go through the one simulation queue of the
 * server, but only a few of them stand in it at a time, so that players never wait behind many.
 */
@ApplicationScoped
public class RunService {

    /** Most runs under way or waiting; more are refused. */
    public static final int MOST_WAITING = 32;

    /** Most of them of one caller, so that nobody takes the places of all others. */
    public static final int MOST_OF_CALLER = 20;

    private static final long LONGEST_SECONDS = 20;

    private final CaseLibrary library;
    private final SimulationQueue lane;
    private final Engine engine;
    private final LongSupplier nanos;
    private final Map<String, Integer> waiting = new HashMap<>();

    /** For the container's proxy, which simulates nothing itself. */
    @SuppressWarnings("NullAway")
    protected RunService() {
        library = null;
        lane = null;
        engine = null;
        nanos = null;
    }

    /** Simulates with the true engine. */
    @Inject
    public RunService(CaseLibrary library, SimulationQueue queue) {
        this(
                library,
                queue,
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Simulator::run,
                System::nanoTime);
    }

    /** Simulates with the engine given, so many orders of programs at a time. */
    RunService(CaseLibrary library, SimulationQueue queue, int atOnce, Engine engine, LongSupplier nanos) {
        this.library = library;
        this.lane = new SimulationQueue(task -> queue.submit(Executors.callable(task)), atOnce);
        this.engine = engine;
        this.nanos = nanos;
    }

    /** Everything that is wrong with an order, its size apart. */
    public List<OrderProblem> problems(RunOrder order) {
        try {
            OrderCheck.of(library, order);
            return List.of();
        } catch (OrderRefusedException e) {
            return e.problems();
        }
    }

    /**
     * Checks an order and simulates it. The future ends with {@link OrderRefusedException} if the run takes too long.
     *
     * @param caller whose order it is, for the limits
     * @throws OrderRefusedException with all problems, if the order cannot be carried out
     * @throws ServerBusyException if too many runs are waiting, of this caller or of all
     */
    public CompletableFuture<RunReport> run(RunOrder order, String caller) {
        OrderCheck.Checked checked = OrderCheck.of(library, order);
        Scenario scenario = checked.scenario();
        List<OperatingPlan> plans = checked.plans();
        long size = RunSize.clientWeeks(scenario, plans);
        if (size > RunSize.LARGEST) {
            throw new OrderRefusedException(List.of(new OrderProblem.TooLarge(size, RunSize.LARGEST)));
        }
        enter(caller);
        SimulationInput input = new SimulationInput(scenario, order.seed(), plans);
        return lane.submit(() -> {
                    long end = nanos.getAsLong() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
                    SimulationResult result = simulate(input, !order.explain().isEmpty(), end);
                    return new RunReport(
                            scenario, checked.digest(), order.seed(), plans, result, explained(result, order, end));
                })
                .outcome()
                .whenComplete((report, failure) -> leave(caller));
    }

    /**
     * Something else that programs order, which takes one of the same places until it ends.
     *
     * @param caller whose order it is, for the limits
     * @throws ServerBusyException if too many runs are waiting, of this caller or of all
     */
    public <T> CompletionStage<T> placed(String caller, Supplier<CompletionStage<T>> order) {
        enter(caller);
        CompletionStage<T> outcome;
        try {
            outcome = order.get();
        } catch (RuntimeException e) {
            leave(caller);
            throw e;
        }
        return outcome.whenComplete((result, failure) -> leave(caller));
    }

    private void enter(String caller) {
        synchronized (waiting) {
            int own = waiting.getOrDefault(caller, 0);
            int all = waiting.values().stream().mapToInt(Integer::intValue).sum();
            if (own >= MOST_OF_CALLER || all >= MOST_WAITING) {
                throw new ServerBusyException(all);
            }
            waiting.put(caller, own + 1);
        }
    }

    private void leave(String caller) {
        synchronized (waiting) {
            waiting.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
        }
    }

    private SimulationResult simulate(SimulationInput input, boolean traced, long end) {
        try {
            return engine.run(input, traced, (done, total) -> nanos.getAsLong() - end < 0);
        } catch (RunCancelled e) {
            throw tookTooLong();
        }
    }

    private static OrderRefusedException tookTooLong() {
        return new OrderRefusedException(List.of(new OrderProblem.TookTooLong(LONGEST_SECONDS)));
    }

    private List<QuarterExplained> explained(SimulationResult result, RunOrder order, long end) {
        if (order.explain().isEmpty()) {
            return List.of();
        }
        AllProcessors patience = share -> nanos.getAsLong() - end < 0;
        try {
            return result.quarters().stream()
                    .map(quarter -> explained(result, quarter, order, patience))
                    .toList();
        } catch (RunCancelled e) {
            throw tookTooLong();
        }
    }

    private static QuarterExplained explained(
            SimulationResult result, QuarterResult quarter, RunOrder order, Patience patience) {
        Set<Explained> asked = order.explain();
        int number = quarter.number();
        List<DepartureExplanation> departures = List.of();
        Map<Departure, List<StaysOf>> fates = new HashMap<>();
        List<CompanyWithout> company = List.of();
        List<ResignationExplanation> resignations = List.of();
        if (asked.contains(Explained.DEPARTURES)) {
            DepartureInquiry inquiry = new DepartureInquiry(result.input(), result, number);
            departures = inquiry.explain(patience);
            for (DepartureExplanation one : departures) {
                if (order.fatesOf().contains(one.departure().client())) {
                    List<List<DepartureCause>> alone =
                            one.alone().stream().map(OtherLife::without).toList();
                    fates.put(one.departure(), inquiry.fatesOfEach(one.departure(), alone, patience));
                }
            }
            company = inquiry.company(patience);
            resignations = new ResignationInquiry(result.input(), result, number).explain(patience);
        }
        boolean hasBefore = number > 1 || !result.history().isEmpty();
        boolean decisions = asked.contains(Explained.DECISIONS) && hasBefore;
        boolean luck = asked.contains(Explained.LUCK);
        if (!decisions && !luck) {
            return new QuarterExplained(
                    number, departures, fates, resignations, company, List.of(), List.of(), List.of());
        }
        QuarterOpening opening = QuarterOpening.of(result.input(), number);
        return new QuarterExplained(
                number,
                departures,
                fates,
                resignations,
                company,
                decisions ? QuarterBridges.of(opening, result.quarter(number - 1), patience) : List.of(),
                decisions ? YearAhead.of(opening, patience) : List.of(),
                luck ? LuckBand.ofQuarter(opening, quarter, patience) : List.of());
    }
}
