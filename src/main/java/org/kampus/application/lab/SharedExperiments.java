package org.kampus.application.lab;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kampus.lab.Outcome;

/**
 * Experiments on their way where several servers share a database: what of them is done is kept, so that another server can
 * go on when the first one dies. Every method is one short transaction.
 */
public interface SharedExperiments {

    /** Experiments on their way whose server is not at work any more. */
    List<UUID> orphans();

    /** Experiments on their way that a server works on, or should. */
    List<UUID> assigned(UUID node);

    /** Lets a server work on an experiment; false if another one that is at work does. */
    boolean adopt(UUID experiment, UUID node);

    /** Keeps what pieces of an experiment brought; does nothing if the experiment is gone. */
    void keep(UUID experiment, Map<Integer, Outcome> outcomes);

    /** What its pieces have brought so far. */
    Map<Integer, Outcome> kept(UUID experiment);

    /** How many pieces have brought something. */
    int keptPieces(UUID experiment);

    /** Forgets the pieces of an experiment that has ended. */
    void forget(UUID experiment);

    /** Marks the studies as interrupted whose server is not at work any more. */
    void interruptStudies(Instant now);
}
