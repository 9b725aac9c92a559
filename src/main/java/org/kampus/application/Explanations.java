package org.kampus.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.application.ExplanationStore.Question;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.DepartureInquiry;
import org.kampus.insight.counterfactual.Lead;
import org.kampus.insight.counterfactual.LeadBridge;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.Patience;
import org.kampus.insight.counterfactual.QuarterBridges;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.QuarterOpening;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.ResignationInquiry;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.insight.debrief.Closeness;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.PlanCodec;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.SimulationResult;

/**
 * Works out why results are as they are, by playing them again without one of their causes: in the background, one explanation
 * at a time, and one client's story beside it, so that rounds do not wait; once for all who ask the same, and no longer than somebody
 * looks. What was found is held softly and kept in the store, so that it is there at once the next time, after a restart too; a run of
 * another version of the world is another run. A quarter is explained as it was when it had just been played: what is told of it does
 * not change, and need not be found again, as the game goes on.
 */
@ApplicationScoped
public class Explanations {

    /** Explanations remembered. */
    private static final int REMEMBERED = 256;

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(200);

    private final SimulationQueue queue;

    /** For the story of one client: whoever opens it does not wait for what takes seconds. */
    private final SimulationQueue stories;

    private final KeptExplanations kept;
    /** Digests of the game as it was played under older rules of the world, the newest last; empty for a game of today's. */
    private final List<String> older;

    private final EarlierDigests digests = new EarlierDigests();
    private final Map<Question, SoftReference<Object>> known = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true);
    private final Map<Question, Work<?>> underWay = new HashMap<>();

    /** For the container's proxy, which runs nothing itself. */
    @SuppressWarnings("NullAway")
    protected Explanations() {
        this((Executor) null);
    }

    @Inject
    Explanations(SimulationExecutor executor, ExplanationStore store) {
        this(executor.get(), store);
    }

    /** Explanations that are worked out by the given executor and kept nowhere. */
    public Explanations(Executor executor) {
        this(executor, ExplanationStore.NONE);
    }

    /** Explanations that are worked out by the given executor and kept. */
    public Explanations(Executor executor, ExplanationStore store) {
        this.queue = new SimulationQueue(executor, 1);
        this.stories = new SimulationQueue(executor, 1);
        this.kept = new KeptExplanations(store);
        this.older = List.of();
    }

    private Explanations(Explanations today, List<String> older) {
        this.queue = today.queue;
        this.stories = today.stories;
        this.kept = today.kept;
        this.older = List.copyOf(older);
    }

    /**
     * Explanations of a game that was played under older rules of the world: what was kept when it was played, and nothing else,
     * since played again today it would be another game. What was not kept ends with {@link NotKeptException}.
     *
     * @param digests of the game after each of its quarters, as they were when it was played
     */
    public Explanations kept(List<String> digests) {
        return new Explanations(this, digests);
    }

    /** What made a quarter's scores, one way for each; the quarter before must be on record. */
    public Explaining<List<ScoreBridge>> bridges(SimulationResult result, int quarter) {
        return ask(
                result,
                ExplanationKind.BRIDGES,
                quarter,
                "",
                (then, patience) -> QuarterBridges.of(
                        QuarterOpening.of(then.input(), quarter), then.quarter(quarter - 1), patience));
    }

    /** What each decision of a quarter earns in a year. */
    public Explaining<List<YearAhead>> years(SimulationResult result, int quarter) {
        return ask(
                result,
                ExplanationKind.YEARS,
                quarter,
                "",
                (then, patience) -> YearAhead.of(QuarterOpening.of(then.input(), quarter), patience));
    }

    /** Where a quarter stands among other fates of the same decisions, one for each score. */
    public Explaining<List<LuckBand>> luck(SimulationResult result, int quarter) {
        return ask(
                result,
                ExplanationKind.QUARTER_LUCK,
                quarter,
                "",
                (then, patience) ->
                        LuckBand.ofQuarter(QuarterOpening.of(then.input(), quarter), then.quarter(quarter), patience));
    }

    /** What would have kept the clients that stopped buying in a quarter. */
    public Explaining<StoppedExplanation> stopped(SimulationResult traced, int quarter) {
        return ask(traced, ExplanationKind.STOPPED, quarter, "", (then, patience) -> {
            DepartureInquiry inquiry = new DepartureInquiry(then.input(), then, quarter);
            return new StoppedExplanation(
                    inquiry.explain(patience.part(0, 0.8)), inquiry.company(patience.part(0.8, 1)));
        });
    }

    /** What would have kept one of them: there sooner than for all, and at once if it is known of all. */
    public Explaining<DepartureExplanation> client(SimulationResult traced, int quarter, Departure departure) {
        Question ofAll = new Question(digests.of(traced, quarter), ExplanationKind.STOPPED, quarter, "");
        Optional<DepartureExplanation> told =
                there(ofAll).map(StoppedExplanation.class::cast).flatMap(all -> all.of(departure));
        if (told.isPresent()) {
            return Explaining.known(told.get());
        }
        return ask(
                traced,
                ExplanationKind.CLIENT,
                quarter,
                about(departure),
                (then, patience) -> new DepartureInquiry(then.input(), then, quarter).explain(departure, patience));
    }

    /** In how many fates a client that stopped buying stays, with causes and without them. */
    public Explaining<StaysOf> fates(
            SimulationResult traced, int quarter, Departure departure, List<DepartureCause> causes) {
        return ask(
                traced,
                ExplanationKind.FATES,
                quarter,
                about(departure) + causes,
                (then, patience) ->
                        new DepartureInquiry(then.input(), then, quarter).fates(departure, causes, patience));
    }

    /** What the decisions of each quarter did to the whole game; it has at least one quarter. */
    public Explaining<List<QuarterEffect>> effects(SimulationResult result) {
        return ask(
                new Question(
                        result.digest(),
                        ExplanationKind.EFFECTS,
                        result.quarters().size(),
                        ""),
                patience -> QuarterEffect.of(result.input(), result.quarters(), patience));
    }

    /** Where a game stands among other fates of the same decisions, quarter by quarter and as a whole. */
    public Explaining<LuckPath> luck(SimulationResult result) {
        return ask(
                new Question(
                        result.digest(), ExplanationKind.LUCK, result.quarters().size(), ""),
                patience -> LuckPath.of(result.input(), result.quarters(), patience));
    }

    /** What the whole company would have kept in a quarter without each cause: sooner than client by client. */
    public Explaining<List<CompanyWithout>> company(SimulationResult traced, int quarter) {
        return ask(
                traced,
                ExplanationKind.COMPANY,
                quarter,
                "",
                (then, patience) -> new DepartureInquiry(then.input(), then, quarter).company(patience));
    }

    /** Why people resigned in a quarter, and what it cost. */
    public Explaining<List<ResignationExplanation>> resignations(SimulationResult traced, int quarter) {
        return ask(
                traced,
                ExplanationKind.RESIGNATIONS,
                quarter,
                "",
                (then, patience) -> new ResignationInquiry(then.input(), then, quarter).explain(patience));
    }

    /** Why one game is ahead of another. */
    public Explaining<Lead> lead(SimulationResult ahead, SimulationResult behind) {
        return ask(
                new Question(
                        ahead.digest(), ExplanationKind.LEAD, ahead.quarters().size(), behind.digest()),
                patience -> LeadBridge.between(ahead.input(), behind.input(), patience));
    }

    /** How close a game came to the best plan found. */
    public Explaining<Closeness> closeness(SimulationResult result, OperatingPlan best) {
        return ask(
                new Question(
                        result.digest(),
                        ExplanationKind.CLOSENESS,
                        result.quarters().size(),
                        PlanCodec.toJson(best)),
                patience -> Closeness.of(result.input(), best, patience));
    }

    private static String about(Departure departure) {
        return departure.client() + " in week " + departure.week();
    }

    /** Asks about a quarter as it was when it had just been played. */
    private <T> Explaining<T> ask(
            SimulationResult result,
            ExplanationKind kind,
            int quarter,
            String about,
            BiFunction<SimulationResult, Patience, T> answer) {
        return ask(
                new Question(digests.of(result, quarter), kind, quarter, about),
                patience -> answer.apply(Simulator.upTo(result, quarter), patience));
    }

    @SuppressWarnings("unchecked") // A question has one kind of answer.
    private synchronized <T> Explaining<T> ask(Question question, Function<Patience, T> answer) {
        if (!older.isEmpty()) {
            Work<T> search = new Work<>();
            search.search(question);
            return search;
        }
        Optional<Object> there = there(question);
        if (there.isPresent()) {
            return Explaining.known((T) there.get());
        }
        Work<T> work = (Work<T>) underWay.get(question);
        if (work == null || !work.join()) {
            work = new Work<>();
            underWay.put(question, work);
            work.start(question, answer);
        }
        return work;
    }

    private synchronized Optional<Object> there(Question question) {
        return Optional.ofNullable(known.get(question)).map(SoftReference::get);
    }

    private synchronized void end(Question question, Work<?> work, @Nullable Object found) {
        underWay.remove(question, work);
        if (found != null) {
            known.put(question, new SoftReference<>(found));
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    /** One explanation under way, for all who look. */
    private final class Work<T> implements Explaining<T>, AllProcessors {

        private final CompletableFuture<T> outcome = new CompletableFuture<>();
        private final AtomicInteger lookers = new AtomicInteger(1);
        private final ProgressListeners<DoubleConsumer> listeners = new ProgressListeners<>(BETWEEN_REPORTS);
        private volatile SimulationQueue.@Nullable Ticket<T> ticket;

        void start(Question question, Function<Patience, T> answer) {
            if (!kept.isAnything()) {
                work(question, answer);
                return;
            }
            KeptExplanations.aside(() -> {
                Optional<Object> found = kept.find(question);
                if (found.isPresent()) {
                    @SuppressWarnings("unchecked") // A question has one kind of answer.
                    T there = (T) found.get();
                    end(question, this, there);
                    outcome.complete(there);
                } else if (lookers.get() == 0) {
                    end(question, this, null);
                    outcome.completeExceptionally(new RunCancelled());
                } else {
                    work(question, answer);
                }
            });
        }

        /** Looks for what was kept under the digest of any stage of an older game. */
        void search(Question question) {
            KeptExplanations.aside(() -> {
                for (String digest : older.reversed()) {
                    Optional<Object> found =
                            kept.find(new Question(digest, question.kind(), question.quarter(), question.about()));
                    if (found.isPresent()) {
                        @SuppressWarnings("unchecked") // A question has one kind of answer.
                        T there = (T) found.get();
                        outcome.complete(there);
                        return;
                    }
                }
                outcome.completeExceptionally(new NotKeptException());
            });
        }

        private void work(Question question, Function<Patience, T> answer) {
            SimulationQueue lane = question.kind() == ExplanationKind.CLIENT ? stories : queue;
            SimulationQueue.Ticket<T> mine = lane.submit(() -> answer.apply(this));
            ticket = mine;
            mine.outcome().whenComplete((found, failure) -> {
                end(question, this, found);
                if (failure == null) {
                    outcome.complete(found);
                    kept.keep(question, found);
                } else {
                    outcome.completeExceptionally(failure);
                }
            });
        }

        /** One more who looks; false if everybody left and the work is ending. */
        boolean join() {
            return lookers.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
        }

        @Override
        public boolean goOn(double share) {
            listeners.report(listener -> listener.accept(share));
            return lookers.get() > 0;
        }

        @Override
        public CompletionStage<T> result() {
            return outcome;
        }

        @Override
        public void onProgress(DoubleConsumer listener) {
            listeners.add(listener);
        }

        @Override
        public void leave() {
            SimulationQueue.Ticket<T> mine = ticket;
            if (lookers.updateAndGet(n -> Math.max(0, n - 1)) == 0 && mine != null) {
                mine.withdraw();
            }
        }
    }
}
