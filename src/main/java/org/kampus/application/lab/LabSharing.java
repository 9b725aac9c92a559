package org.kampus.application.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.cluster.Membership;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.cluster.ThisNode;
import org.kampus.lab.Outcome;

/** What the lab has in common with the labs of other servers on the same database; nothing where a server is alone. */
@ApplicationScoped
class LabSharing {

    private static final String STOP = "lab-stop";

    private final Membership membership;
    private final @Nullable SharedExperiments shared;
    private final Telegraph telegraph;
    private final ThisNode self;
    private final Map<Runnable, Boolean> watchers = new ConcurrentHashMap<>();

    /** Those that looked lost when it was looked last. */
    private Set<UUID> suspects = Set.of();

    /** For the container's proxy, and for a server that is alone. */
    LabSharing() {
        this(Membership.ALONE, null, Telegraph.NONE, new ThisNode(""));
    }

    @Inject
    LabSharing(Membership membership, @Nullable SharedExperiments shared, Telegraph telegraph, ThisNode self) {
        this.membership = membership;
        this.shared = shared;
        this.telegraph = telegraph;
        this.self = self;
    }

    /** The experiments of others if they are shared at all. */
    private @Nullable SharedExperiments others() {
        return membership.shares() ? shared : null;
    }

    /** Whether other servers may work on experiments. */
    boolean active() {
        return others() != null;
    }

    /** Keeps the pieces of an experiment. */
    PieceKeeper keeper(UUID experiment) {
        SharedExperiments all = others();
        return all == null ? PieceKeeper.none() : new PieceKeeper(pieces -> all.keep(experiment, pieces));
    }

    /** What is known of an experiment that another server began. */
    Map<Integer, Outcome> kept(UUID experiment) {
        SharedExperiments all = others();
        return all == null ? Map.of() : all.kept(experiment);
    }

    /** How many of its pieces are done, wherever. */
    int done(UUID experiment) {
        SharedExperiments all = others();
        return all == null ? 0 : all.keptPieces(experiment);
    }

    /** Forgets its pieces. */
    void forget(UUID experiment) {
        SharedExperiments all = others();
        if (all != null) {
            all.forget(experiment);
        }
    }

    /** Lets this server go on with it; false if another one does. */
    boolean adopt(UUID experiment) {
        SharedExperiments all = others();
        return all != null && all.adopt(experiment, self.id());
    }

    /**
     * Experiments nobody works on: their server is gone, or it is this one and has lost them. One that is just beginning
     * here looks lost for a moment: it has to be met twice.
     *
     * @param here those this server has
     */
    List<UUID> orphans(Set<UUID> here) {
        SharedExperiments all = others();
        if (all == null || !membership.current()) {
            return List.of();
        }
        List<UUID> found = new ArrayList<>(all.orphans());
        List<UUID> lost = all.assigned(self.id()).stream()
                .filter(id -> !here.contains(id))
                .toList();
        lost.stream().filter(suspects::contains).forEach(found::add);
        suspects = Set.copyOf(lost);
        return found;
    }

    /** Asks the other servers to stop a job. */
    void stopElsewhere(UUID job) {
        telegraph.send(STOP, job.toString());
    }

    /** Hears which jobs others want to be stopped. */
    void onStop(Consumer<UUID> stop) {
        telegraph.listen(STOP, (node, text) -> stop.accept(UUID.fromString(text)));
    }

    /** Tells a watcher every few seconds of something another server works on. */
    void watch(Runnable watcher) {
        watchers.put(watcher, true);
    }

    void forgetWatcher(Runnable watcher) {
        watchers.remove(watcher);
    }

    void tellWatchers() {
        watchers.keySet().forEach(Runnable::run);
    }
}
