package org.kampus.application.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Product;
import org.kampus.application.lab.LabRefusal.Reason;
import org.kampus.lab.Contrast;
import org.kampus.lab.Experiment;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.SearchSpace;
import org.kampus.lab.SearchTask;
import org.kampus.simulation.Simulator;

/**
 * Further questions about an experiment: how much its conclusion rests on assumptions, and whether there is a better
 * plan. They run in the background like experiments do, and their results are kept with the experiment.
 */
@ApplicationScoped
public class LabStudies {

    /** Fates of each world of a tornado. */
    public static final int USUAL_REPLICATIONS = 20;

    /** Ways through the ranges of a screening. */
    public static final int USUAL_TRAJECTORIES = 8;

    /** Fates of each world of a screening. */
    public static final int SCREENING_REPLICATIONS = 10;

    /** Runs of a search. */
    public static final int USUAL_RUNS = 3000;

    private final LabService lab;
    private final StudyRepository studies;
    private final LabQueue queue;
    private final LabLimits limits;
    private final Clock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LabStudies() {
        this(null, null, null, null, null);
    }

    @Inject
    LabStudies(LabService lab, StudyRepository studies, LabQueue queue, LabLimits limits) {
        this(lab, studies, queue, limits, Clock.systemUTC());
    }

    LabStudies(LabService lab, StudyRepository studies, LabQueue queue, LabLimits limits, Clock clock) {
        this.lab = lab;
        this.studies = studies;
        this.queue = queue;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Asks how much the difference of a variant to the baseline rests on single assumptions.
     *
     * @param arm the variant, from 1
     * @param replications fates of each world, at least 2
     * @throws LabRefusal if it is too much, or the caller has too many on their way
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public void startSensitivity(UUID experiment, String owner, int arm, int replications) {
        SensitivityJob job =
                new SensitivityJob(experiment, owner, contrast(experiment, owner, arm, replications), this::store);
        begin(job, job.clientWeeks());
    }

    /**
     * Asks which assumptions matter anywhere in their ranges.
     *
     * @param arm the variant, from 1
     * @param trajectories ways through the ranges, at least 2
     * @param replications fates of each world, at least 2
     * @throws LabRefusal if it is too much, or the caller has too many on their way
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public void startScreening(UUID experiment, String owner, int arm, int trajectories, int replications) {
        ScreeningJob job = new ScreeningJob(
                experiment, owner, contrast(experiment, owner, arm, replications), trajectories, this::store);
        begin(job, job.clientWeeks());
    }

    /**
     * Searches for plans of more profit and retention than the baseline's.
     *
     * @param weeklyPayroll wages a week allowed, thousand ₽, more than 0
     * @param rules whether rules may change too, besides structure and headcount
     * @param constraints what must stay, and how fast a plan may come into force
     * @param runs runs to spend
     * @throws IllegalArgumentException if a value is outside its range
     * @throws LabRefusal if it is too much, or the caller has too many on their way
     * @throws NoSuchExperimentException if this owner has none of this id
     */
    public void startSearch(
            UUID experiment,
            String owner,
            double weeklyPayroll,
            boolean rules,
            SearchConstraints constraints,
            int runs) {
        Experiment asked = asked(experiment, owner);
        SearchTask task = new SearchTask(
                asked.scenario(),
                asked.baseline().planIn(1),
                weeklyPayroll,
                asked.quarters(),
                rules ? SearchSpace.of(asked.scenario()) : SearchSpace.ofStructure(),
                constraints,
                runs,
                asked.seed());
        LabAdmission.requireSize(task);
        begin(new SearchJob(experiment, owner, task, this::store), task.clientWeeks());
    }

    private Experiment asked(UUID experiment, String owner) {
        StoredExperiment stored = lab.experiment(experiment);
        if (!stored.owner().equals(owner)) {
            throw new NoSuchExperimentException(experiment);
        }
        return lab.check(stored.order());
    }

    private Contrast contrast(UUID experiment, String owner, int arm, int replications) {
        return new Contrast(asked(experiment, owner), 0, arm).withReplications(replications);
    }

    private void begin(StudyJob job, double clientWeeks) {
        if (clientWeeks > limits.clientWeeks()) {
            throw new LabRefusal(
                    Reason.TOO_MUCH_WORK,
                    clientWeeks,
                    limits.clientWeeks(),
                    String.format(
                            Locale.ROOT,
                            "the study has about %.3g client-weeks but may have %.3g; maybe fewer replications or quarters",
                            clientWeeks,
                            limits.clientWeeks()));
        }
        if (queue.find(job.id()).isPresent()) {
            return;
        }
        try (LabQueue.Place place = queue.keep(job.owner())) {
            put(job, ExperimentState.QUEUED, "", null);
            place.fill(job);
        }
    }

    /** How far a study is; empty if nobody has asked yet. */
    public Optional<ExperimentStatus> status(UUID experiment, StudyKind kind) {
        UUID id = StudyJob.idOf(experiment, kind);
        return queue.find(id)
                .map(job -> new ExperimentStatus(
                        experiment,
                        job.running() ? ExperimentState.RUNNING : ExperimentState.QUEUED,
                        queue.position(id),
                        job.share(),
                        job.remaining(),
                        ""))
                .or(() -> studies.find(experiment, kind)
                        .map(stored -> new ExperimentStatus(
                                experiment,
                                stored.state(),
                                0,
                                stored.result() == null ? 0 : 1,
                                Optional.empty(),
                                stored.failure())));
    }

    /** What a study brought; empty unless it is done. */
    public Optional<StudyResult> result(UUID experiment, StudyKind kind) {
        return studies.find(experiment, kind).map(StoredStudy::result);
    }

    /**
     * A study with what it brought.
     *
     * @throws LabRefusal if nobody has asked, or the study is not done
     */
    public StoredStudy done(UUID experiment, StudyKind kind) {
        return studies.find(experiment, kind)
                .filter(study -> study.result() != null)
                .orElseThrow(() -> new LabRefusal(
                        Reason.NO_RESULT,
                        String.format(Locale.ROOT, "the %s of experiment %s has no result", kind.key(), experiment)));
    }

    /**
     * What a running study has found so far; it may still change and is never kept. The same object until there is
     * more; reads no database and computes nothing.
     */
    public Optional<StudyResult> soFar(UUID experiment, StudyKind kind) {
        return queue.find(StudyJob.idOf(experiment, kind)).flatMap(job -> ((StudyJob) job).soFar());
    }

    /** Which studies of an experiment wait or run. */
    public EnumSet<StudyKind> underWay(UUID experiment) {
        EnumSet<StudyKind> kinds = EnumSet.noneOf(StudyKind.class);
        for (StudyKind kind : StudyKind.values()) {
            if (queue.find(StudyJob.idOf(experiment, kind)).isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /**
     * Stops a study; nothing of it is kept.
     *
     * @throws NoSuchExperimentException if this owner has no such experiment
     */
    public void cancel(UUID experiment, String owner, StudyKind kind) {
        if (!lab.experiment(experiment).owner().equals(owner)) {
            throw new NoSuchExperimentException(experiment);
        }
        lab.stop(StudyJob.idOf(experiment, kind));
    }

    /**
     * Tells whenever a study has gone on, several times a second at most, on any thread, and a last time at its end.
     *
     * @param listener must return quickly
     * @return ends the telling
     */
    public Runnable watch(UUID experiment, StudyKind kind, Consumer<StudyKind> listener) {
        Optional<LabJob> job = queue.find(StudyJob.idOf(experiment, kind));
        Runnable told = () -> listener.accept(kind);
        job.ifPresent(found -> found.onProgress(told));
        return () -> job.ifPresent(found -> found.forget(told));
    }

    private void store(StudyJob job) {
        Optional<Throwable> failure = job.failure();
        if (failure.isPresent()) {
            put(job, ExperimentState.FAILED, String.valueOf(failure.get().getMessage()), null);
        } else if (job.stopped()) {
            put(job, ExperimentState.CANCELLED, "", null);
        } else {
            put(job, ExperimentState.DONE, "", job.result());
        }
    }

    private void put(StudyJob job, ExperimentState state, String failure, @Nullable StudyResult result) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        studies.put(new StoredStudy(
                job.experiment(),
                job.kind(),
                state,
                failure,
                result,
                Simulator.ENGINE_VERSION,
                Product.running().version(),
                now));
    }
}
