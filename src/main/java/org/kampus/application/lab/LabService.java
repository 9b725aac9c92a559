package org.kampus.application.lab;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.CaseLibrary;
import org.kampus.application.EngineSpeed;
import org.kampus.application.Product;
import org.kampus.application.lab.LabRefusal.Reason;
import org.kampus.lab.Experiment;
import org.kampus.lab.InvalidExperimentException;
import org.kampus.lab.Outcome;
import org.kampus.lab.RunSize;
import org.kampus.lab.Variant;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * The lab: experiments are drafted, run in the background and kept. The only door to it for pages and programs.
 *
 * <p>An experiment is opened by whoever knows its id. It is listed for, and changed, started, stopped and deleted by,
 * its owner only: a player's token or another name of the caller. No transaction and no lock is held while something is
 * simulated. The same order gives the same numbers, on any number of threads.
 */
@ApplicationScoped
public class LabService {

    private static final Logger LOG = System.getLogger(LabService.class.getName());

    private final LabAdmission admission;
    private final ExperimentRepository experiments;
    private final LabQueue queue;
    private final EngineSpeed speed;
    private final LabSharing sharing;
    private final Clock clock;
    private final Object adding = new Object();

    /** For the container's proxy, which runs nothing itself. */
    @SuppressWarnings("NullAway")
    protected LabService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LabService(
            CaseLibrary library,
            ExperimentRepository experiments,
            LabQueue queue,
            LabLimits limits,
            EngineSpeed speed,
            LabSharing sharing) {
        this(library, experiments, queue, limits, speed, sharing, Clock.systemUTC());
    }

    LabService(
            CaseLibrary library,
            ExperimentRepository experiments,
            LabQueue queue,
            LabLimits limits,
            EngineSpeed speed,
            LabSharing sharing,
            Clock clock) {
        this.admission = new LabAdmission(library, limits);
        this.experiments = experiments;
        this.queue = queue;
        this.speed = speed;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** Begins to hear of what is stopped at other servers. */
    @PostConstruct
    void listen() {
        sharing.onStop(job -> queue.find(job).ifPresent(queue::stop));
    }

    /** Goes on with what servers that are not at work any more have left, and tells those who wait for what others do. */
    void goOnForOthers() {
        for (UUID id : sharing.orphans(queue.jobs())) {
            experiments.find(id).filter(stored -> stored.state().underWay()).ifPresent(this::adopt);
        }
        sharing.tellWatchers();
    }

    private void adopt(StoredExperiment stored) {
        try (LabQueue.Place place = queue.keep(stored.owner())) {
            Experiment experiment = check(stored.order());
            if (sharing.adopt(stored.id())) {
                Map<Integer, Outcome> known = sharing.kept(stored.id());
                LOG.log(
                        Level.INFO,
                        "Experiment {0} goes on here; {1} of its runs are known",
                        stored.id(),
                        known.size());
                place.fill(job(stored, experiment, known));
            }
        } catch (LabRefusal full) {
            LOG.log(Level.DEBUG, "An experiment that another server left has to wait", full);
        } catch (InvalidExperimentException e) {
            String why = String.valueOf(e.getMessage());
            experiments.change(stored.id(), kept -> kept.in(ExperimentState.FAILED, why, now()));
        }
    }

    private ExperimentJob job(StoredExperiment stored, Experiment experiment, Map<Integer, Outcome> known) {
        return new ExperimentJob(
                stored.id(),
                stored.owner(),
                experiment,
                stored.order().game(),
                known,
                sharing.keeper(stored.id()),
                this::store);
    }

    /** The case of an order as it was given, without other assumptions. */
    public Scenario shippedCase(ExperimentOrder order) {
        return admission.shippedCase(order);
    }

    /**
     * The case of an order with its other assumptions.
     *
     * @throws LabRefusal if the case has no such assumption, or a value is outside its range
     */
    public Scenario caseOf(ExperimentOrder order) {
        return admission.caseOf(order);
    }

    /**
     * The experiment an order asks for, checked against everything that could keep it from being run.
     *
     * @throws org.kampus.lab.InvalidExperimentException with all problems of the order
     * @throws LabRefusal if an assumption is wrong, or the work is more than the server allows
     */
    public Experiment check(ExperimentOrder order) {
        return admission.check(order);
    }

    /**
     * Refuses an order one of whose runs would take too much memory and time; it may be one that cannot be run yet.
     *
     * @throws LabRefusal if so, or if an assumption is wrong
     */
    public void requireSize(ExperimentOrder order) {
        LabAdmission.requireSize(admission.caseOf(order), order);
    }

    /**
     * How long an order will take on this machine, which is as busy as it was lately; it may be one that cannot be run
     * yet.
     *
     * @param scenario the case of the order
     */
    public Duration expected(Scenario scenario, ExperimentOrder order) {
        int quarters = Math.min(order.quarters(), Experiment.MOST_QUARTERS);
        double work = RunSize.clientWeeks(scenario, order.baseline().plans(quarters));
        for (Variant variant : order.variants()) {
            work += RunSize.clientWeeks(scenario, variant.schedule().plans(quarters));
        }
        return speed.expected(order.replications() * work, Runtime.getRuntime().availableProcessors());
    }

    /**
     * How the company of an order stands before the first quarter, without anything played. Waits for a simulation.
     *
     * @throws LabRefusal if the company is too large
     */
    public SimulationResult start(ExperimentOrder order) {
        SimulationInput input = new SimulationInput(caseOf(order), order.seed(), List.of());
        LabAdmission.requireSize(input.scenario(), input.plans());
        return queue.simulate(() -> Simulator.run(input));
    }

    /** Keeps a new draft. */
    public StoredExperiment create(String owner, ExperimentOrder order) {
        StoredExperiment draft = draft(owner, null, order);
        experiments.add(draft);
        return draft;
    }

    /**
     * Takes an order and runs it in the background.
     *
     * @param key what the caller calls this order, at most 128 characters: the same key again gives the same
     *     experiment; null if every call is an order of its own
     * @return the experiment
     * @throws org.kampus.lab.InvalidExperimentException with all problems of the order
     * @throws LabRefusal if it is too much, the caller has too many on their way, or used the key for another order
     */
    public UUID submit(String owner, ExperimentOrder order, @Nullable String key) {
        if (key != null) {
            Optional<StoredExperiment> known = experiments.find(owner, key);
            if (known.isPresent()) {
                return same(known.get(), order);
            }
        }
        Experiment experiment = check(order);
        try (LabQueue.Place place = queue.keep(owner)) {
            StoredExperiment draft = draft(owner, key, order);
            boolean added;
            synchronized (adding) {
                added = experiments.add(draft);
            }
            if (!added) {
                return same(experiments.find(owner, String.valueOf(key)).orElse(draft), order);
            }
            begin(draft, experiment, place);
            return draft.id();
        }
    }

    private static UUID same(StoredExperiment known, ExperimentOrder order) {
        if (!known.order().equals(order)) {
            throw new LabRefusal(
                    Reason.KEY_OF_ANOTHER_ORDER,
                    String.format(
                            Locale.ROOT, "the key '%s' was used for another order before; use a new key", known.key()));
        }
        return known.id();
    }

    private StoredExperiment draft(String owner, @Nullable String key, ExperimentOrder order) {
        Instant now = now();
        return new StoredExperiment(UUID.randomUUID(), 1, owner, key, order, ExperimentState.DRAFT, "", null, now, now);
    }

    /**
     * An experiment as it is kept.
     *
     * @throws NoSuchExperimentException if there is none of this id
     */
    public StoredExperiment experiment(UUID id) {
        return experiments.find(id).orElseThrow(() -> new NoSuchExperimentException(id));
    }

    /** The experiments of an owner, last changed first. */
    public List<ExperimentHeading> list(String owner) {
        return experiments.ownedBy(owner).stream()
                .map(heading -> queue.find(heading.id())
                        .filter(job -> heading.state().underWay() && job.running())
                        .map(job -> heading.in(ExperimentState.RUNNING))
                        .orElse(heading))
                .toList();
    }

    /**
     * Keeps another order of a draft. It may be one that cannot be run yet.
     *
     * @param version the version of the experiment the caller saw
     * @throws LabRefusal if it is no draft any more, or was changed meanwhile
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public StoredExperiment change(UUID id, String owner, long version, ExperimentOrder order) {
        return experiments
                .change(id, stored -> {
                    requireOwner(stored, owner);
                    if (stored.state() != ExperimentState.DRAFT) {
                        throw new LabRefusal(
                                Reason.NOT_A_DRAFT,
                                String.format(
                                        Locale.ROOT,
                                        "experiment %s is %s and cannot be changed; a copy of it can",
                                        id,
                                        stored.state().key()));
                    }
                    if (stored.version() != version) {
                        throw new LabRefusal(
                                Reason.CHANGED_MEANWHILE,
                                String.format(
                                        Locale.ROOT,
                                        "experiment %s is at version %d, not %d",
                                        id,
                                        stored.version(),
                                        version));
                    }
                    return stored.order().equals(order) ? stored : stored.withOrder(order, now());
                })
                .orElseThrow(() -> new NoSuchExperimentException(id));
    }

    /**
     * Gives an experiment another name, in any state.
     *
     * @throws IllegalArgumentException if the name is empty or too long
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public StoredExperiment rename(UUID id, String owner, String name) {
        return experiments
                .change(id, stored -> {
                    requireOwner(stored, owner);
                    return stored.withOrder(stored.order().withName(name), now());
                })
                .orElseThrow(() -> new NoSuchExperimentException(id));
    }

    /**
     * A draft with the same order.
     *
     * @param owner who gets it
     * @param name its name
     * @throws NoSuchExperimentException if there is none of this id
     */
    public StoredExperiment duplicate(UUID id, String owner, String name) {
        return create(owner, experiment(id).order().withName(name));
    }

    /**
     * Runs a draft, or one that was cancelled, failed or interrupted, from the beginning.
     *
     * @throws org.kampus.lab.InvalidExperimentException with all problems of its order
     * @throws LabRefusal if it is too much, or the caller has too many on their way
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public ExperimentStatus start(UUID id, String owner) {
        StoredExperiment seen = experiment(id);
        requireOwner(seen, owner);
        if (!seen.state().startable()) {
            return status(id);
        }
        Experiment experiment = check(seen.order());
        try (LabQueue.Place place = queue.keep(owner)) {
            begin(seen, experiment, place);
        }
        return status(id);
    }

    private void begin(StoredExperiment seen, Experiment experiment, LabQueue.Place place) {
        boolean[] mine = new boolean[1];
        Optional<StoredExperiment> changed = experiments.change(seen.id(), stored -> {
            mine[0] = stored.state().startable() && stored.version() == seen.version();
            return mine[0] ? stored.in(ExperimentState.QUEUED, "", now()) : stored;
        });
        if (changed.isEmpty()) {
            throw new NoSuchExperimentException(seen.id());
        }
        if (mine[0]) {
            sharing.forget(seen.id());
            place.fill(job(seen, experiment, Map.of()));
        }
    }

    /**
     * Stops an experiment that waits or runs; nothing of it is kept. No effect on any other.
     *
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public void cancel(UUID id, String owner) {
        requireOwner(experiment(id), owner);
        stop(id);
    }

    /** Stops a job here or, if it is not here, where it is. */
    void stop(UUID job) {
        queue.find(job).ifPresentOrElse(queue::stop, () -> sharing.stopElsewhere(job));
    }

    /**
     * Deletes an experiment for good and stops it.
     *
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public void delete(UUID id, String owner) {
        if (!experiments.delete(id, owner)) {
            throw new NoSuchExperimentException(id);
        }
        stop(id);
        for (StudyKind kind : StudyKind.values()) {
            stop(StudyJob.idOf(id, kind));
        }
    }

    /**
     * How far an experiment is now.
     *
     * @throws NoSuchExperimentException if there is none of this id
     */
    public ExperimentStatus status(UUID id) {
        Optional<LabJob> job = queue.find(id);
        StoredExperiment stored = experiment(id);
        if (job.isPresent() && stored.state().underWay()) {
            boolean running = job.get().running();
            return new ExperimentStatus(
                    id,
                    running ? ExperimentState.RUNNING : ExperimentState.QUEUED,
                    queue.position(id),
                    job.get().share(),
                    job.get().remaining(),
                    "");
        }
        if (sharing.active() && stored.state().underWay()) {
            int done = sharing.done(id);
            double pieces = (double) stored.order().replications()
                    * (1 + stored.order().variants().size());
            return new ExperimentStatus(
                    id,
                    done > 0 ? ExperimentState.RUNNING : ExperimentState.QUEUED,
                    0,
                    done / pieces,
                    Optional.empty(),
                    "");
        }
        return new ExperimentStatus(
                id,
                stored.state(),
                0,
                stored.state() == ExperimentState.DONE ? 1 : 0,
                Optional.empty(),
                stored.failure());
    }

    /**
     * Tells how far an experiment is whenever that has changed, several times a second at most, on any thread, and a
     * last time when it has ended.
     *
     * @param listener must return quickly
     * @return ends the telling; to be called when nobody listens any more
     */
    public Runnable watch(UUID id, Consumer<ExperimentStatus> listener) {
        Optional<LabJob> job = queue.find(id);
        Runnable told = () -> listener.accept(status(id));
        if (job.isEmpty() && sharing.active()) {
            sharing.watch(told);
            return () -> sharing.forgetWatcher(told);
        }
        job.ifPresent(found -> found.onProgress(told));
        return () -> job.ifPresent(found -> found.forget(told));
    }

    /**
     * What an experiment tells while it runs, renewed about once a second; empty before its first fates and after its
     * end. Reads no database and computes nothing.
     */
    public Optional<ProvisionalResult> soFar(UUID id) {
        return queue.find(id).filter(ExperimentJob.class::isInstance).flatMap(job -> ((ExperimentJob) job).soFar());
    }

    /**
     * What an experiment brought.
     *
     * @throws LabRefusal if it has no result
     * @throws NoSuchExperimentException if there is none of this id
     */
    public ExperimentResult result(UUID id) {
        StoredExperiment stored = experiment(id);
        ExperimentResult result = stored.result();
        if (result == null) {
            throw new LabRefusal(
                    Reason.NO_RESULT,
                    String.format(
                            Locale.ROOT,
                            "experiment %s is %s and has no result",
                            id,
                            stored.state().key()));
        }
        return result;
    }

    private void store(ExperimentJob job) {
        if (job.complete()) {
            speed.took(job.clientWeeks(), job.spent());
        }
        experiments.change(job.id(), stored -> {
            if (!stored.state().underWay()) {
                return stored;
            }
            Optional<Throwable> failure = job.failure();
            if (failure.isPresent()) {
                return stored.in(
                        ExperimentState.FAILED, String.valueOf(failure.get().getMessage()), now());
            }
            if (!job.complete()) {
                return stored.in(ExperimentState.CANCELLED, "", now());
            }
            return stored.done(new ExperimentResult(
                    job.comparison(),
                    job.own(),
                    Simulator.ENGINE_VERSION,
                    Product.running().version(),
                    now()));
        });
        sharing.forget(job.id());
    }

    private static void requireOwner(StoredExperiment stored, String owner) {
        if (!stored.owner().equals(owner)) {
            throw new NoSuchExperimentException(stored.id());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
