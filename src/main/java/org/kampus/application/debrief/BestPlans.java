package org.kampus.application.debrief;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.function.DoubleConsumer;
import org.kampus.application.Explaining;
import org.kampus.application.ProgressListeners;
import org.kampus.application.SimulationQueue;
import org.kampus.lab.Candidate;
import org.kampus.lab.Experiment;
import org.kampus.lab.PieceWork;
import org.kampus.lab.SearchSpace;
import org.kampus.lab.SearchTask;
import org.kampus.lab.StructureSearch;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;

/**
 * The best plan that a search finds for a case under its limits: looked for once for a case and a length of game, in the
 * background, one search at a time and no more runs at a time than the machine has processors, so that rounds wait for no more than
 * one run. A search that was begun goes on when nobody
 * looks; it ends by itself.
 */
@ApplicationScoped
public class BestPlans {

    private static final Logger LOG = System.getLogger(BestPlans.class.getName());

    /** Luck of the search: not that of any game, so that the plan foresees nothing. */
    private static final long SEED = 7_203_007_203L;

    private static final int MOST_RUNS = 1_500;

    /** Runs at a time. */
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    /** Work of one search at most, weeks of clients: about a minute of one processor. */
    private static final double MOST_CLIENT_WEEKS = 2e8;

    private static final int REMEMBERED = 64;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final SimulationQueue queue;
    private final int mostRuns;
    private final Semaphore one = new Semaphore(1, true);
    private final Map<Key, OperatingPlan> found = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true);
    private final Map<Key, Search> underWay = new HashMap<>();
    private volatile boolean closed;

    private record Key(String caseDigest, int quarters) {}

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected BestPlans() {
        this(null);
    }

    @Inject
    BestPlans(SimulationQueue queue) {
        this(queue, MOST_RUNS);
    }

    /** Searches in the given queue, with so many runs at most. */
    public BestPlans(SimulationQueue queue, int mostRuns) {
        this.queue = queue;
        this.mostRuns = mostRuns;
    }

    /** The plan, if it has been found already. */
    public synchronized Optional<OperatingPlan> known(String caseDigest, int quarters) {
        return Optional.ofNullable(found.get(new Key(caseDigest, quarters)));
    }

    /**
     * Looks for the plan, or joins the search that is under way.
     *
     * @param caseDigest SHA-256 of the case's text
     * @param quarters quarters of the game
     */
    public synchronized Explaining<OperatingPlan> find(Scenario scenario, String caseDigest, int quarters) {
        Key key = new Key(caseDigest, quarters);
        OperatingPlan known = found.get(key);
        if (known != null) {
            return Explaining.known(known);
        }
        Search running = underWay.get(key);
        if (running == null) {
            running = new Search();
            underWay.put(key, running);
            Search mine = running;
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Thread.ofVirtual().name("best plan of " + scenario.id()).start(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                search(scenario, key, mine);
            });
        }
        return running;
    }

    private void search(Scenario scenario, Key key, Search mine) {
        try {
            one.acquire();
            try {
                OperatingPlan best = mine.look(task(scenario, key.quarters()));
                end(key, best);
                mine.outcome.complete(best);
            } finally {
                one.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(key, mine, e);
        } catch (RunCancelled e) {
            fail(key, mine, e);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "No best plan was found for " + scenario.id(), e);
            fail(key, mine, e);
        }
    }

    private SearchTask task(Scenario scenario, int quarters) {
        double perRun = Experiment.clientWeeksPerRun(scenario, quarters);
        int runs = (int) Math.max(SearchTask.FEWEST_RUNS, Math.min(mostRuns, MOST_CLIENT_WEEKS / perRun));
        return new SearchTask(
                scenario,
                scenario.startingPlan(),
                scenario.limits().maxWeeklyPayroll(),
                quarters,
                SearchSpace.of(scenario),
                runs,
                SEED);
    }

    private synchronized void end(Key key, OperatingPlan best) {
        underWay.remove(key);
        found.put(key, best);
        if (found.size() > REMEMBERED) {
            found.remove(found.keySet().iterator().next());
        }
    }

    private synchronized void fail(Key key, Search mine, Throwable failure) {
        underWay.remove(key);
        mine.outcome.completeExceptionally(failure);
    }

    /** Ends what is under way, for a server that ends. */
    @PreDestroy
    void close() {
        closed = true;
    }

    /** A search, for all who wait for it. */
    private final class Search implements Explaining<OperatingPlan> {

        private final CompletableFuture<OperatingPlan> outcome = new CompletableFuture<>();
        private final ProgressListeners<DoubleConsumer> listeners = new ProgressListeners<>(BETWEEN_REPORTS);

        /** The plan of most profit among those found; the one the case begins with if none is better. */
        OperatingPlan look(SearchTask task) {
            RunObserver observer = (done, all) -> !closed;
            StructureSearch search = queue.submit(() -> new StructureSearch(task, observer))
                    .outcome()
                    .join();
            while (!search.isFinished()) {
                PieceWork round = search.round();
                Deque<CompletableFuture<?>> underWay = new ArrayDeque<>();
                for (OptionalInt piece = round.next(); piece.isPresent(); piece = round.next()) {
                    int next = piece.getAsInt();
                    if (underWay.size() >= AT_ONCE) {
                        underWay.removeFirst().join();
                    }
                    underWay.addLast(
                            queue.submit(() -> round.play(next, observer)).outcome());
                    listeners.report(listener -> listener.accept(search.progress()));
                }
                underWay.forEach(CompletableFuture::join);
                search.advance();
            }
            return search.frontier().stream().map(Candidate::plan).findFirst().orElse(task.start());
        }

        @Override
        public CompletionStage<OperatingPlan> result() {
            return outcome;
        }

        @Override
        public void onProgress(DoubleConsumer listener) {
            listeners.add(listener);
        }

        @Override
        public void leave() {
            // Others will want the plan, too: the search goes on.
        }
    }
}
