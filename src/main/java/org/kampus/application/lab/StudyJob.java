package org.kampus.application.lab;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A study on its way. */
abstract class StudyJob extends StagedJob {

    private final UUID experiment;
    private final StudyKind kind;
    private final Consumer<StudyJob> store;

    /**
     * A study to run.
     *
     * @param store keeps how it ended
     */
    StudyJob(UUID experiment, StudyKind kind, String owner, Consumer<StudyJob> store) {
        super(idOf(experiment, kind), owner);
        this.experiment = experiment;
        this.kind = kind;
        this.store = store;
    }

    /** Name of the job of a study, always the same. */
    static UUID idOf(UUID experiment, StudyKind kind) {
        return new UUID(
                experiment.getMostSignificantBits(), experiment.getLeastSignificantBits() ^ (kind.ordinal() + 1L));
    }

    UUID experiment() {
        return experiment;
    }

    StudyKind kind() {
        return kind;
    }

    @Override
    void settle() {
        store.accept(this);
    }

    /** What it has found so far, if that can be told; the same object until there is more. */
    Optional<StudyResult> soFar() {
        return Optional.empty();
    }

    /** What it brought, once nothing is left to do. */
    abstract StudyResult result();
}
