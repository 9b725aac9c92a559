package org.kampus.application.lab;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps studies. Every method is one short transaction of its own. */
public interface StudyRepository {

    /** The study of a kind about an experiment. */
    Optional<StoredStudy> find(UUID experiment, StudyKind kind);

    /** Keeps a study in place of the one of its kind before. Does nothing if the experiment is gone. */
    void put(StoredStudy study);

    /** Marks every study that was on its way as interrupted, for a server that begins. */
    void interrupt(Instant now);
}
