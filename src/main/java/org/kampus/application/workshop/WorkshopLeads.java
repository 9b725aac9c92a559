package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kampus.application.cluster.Membership;
import org.kampus.application.cluster.ThisNode;

/**
 * Which workshops this server leads: only their leader lets their time go by and simulates their rounds. Whoever is alone
 * leads all of them.
 */
@ApplicationScoped
class WorkshopLeads {

    private static final Logger LOG = System.getLogger(WorkshopLeads.class.getName());

    /** How often one that another server leads is asked for again. */
    private static final long NANOS_BETWEEN_TRIES = Duration.ofSeconds(1).toNanos();

    /** A lead that passes on as quickly is no loss to anybody. */
    private static final Duration NOT_WORTH_A_WORD = Duration.ofSeconds(4);

    /** Finished workshops are forgotten with all others when there are so many: asking again costs little. */
    private static final int MOST_CLAIMS = 2_000;

    private final Membership membership;
    private final SharedWorkshops shared;
    private final ThisNode self;
    private final Map<UUID, Claim> claims = new ConcurrentHashMap<>();

    private record Claim(long term, boolean mine, long asked) {}

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkshopLeads() {
        this(null, null, null);
    }

    @Inject
    WorkshopLeads(Membership membership, SharedWorkshops shared, ThisNode self) {
        this.membership = membership;
        this.shared = shared;
        this.self = self;
    }

    /** Whether other servers may lead. */
    boolean shared() {
        return membership.shares();
    }

    /** Whether this server may lead anything at this moment. */
    boolean possible() {
        return membership.current();
    }

    /**
     * Whether this server leads a workshop; it takes the lead if nobody has it.
     *
     * @return how long nobody led it before this server began, to be given back to its round; told once; empty if it
     *     does not lead
     */
    Optional<Duration> lead(UUID workshop) {
        if (!membership.shares()) {
            return Optional.of(Duration.ZERO);
        }
        long term = membership.term();
        long now = System.nanoTime();
        Claim known = claims.get(workshop);
        if (known != null && known.term() == term) {
            if (known.mine()) {
                return Optional.of(Duration.ZERO);
            }
            if (now - known.asked() < NANOS_BETWEEN_TRIES) {
                return Optional.empty();
            }
        }
        claims.keySet().removeIf(id -> claims.size() > MOST_CLAIMS && !id.equals(workshop));
        Optional<Duration> taken = shared.lead(workshop, self.id());
        claims.put(workshop, new Claim(term, taken.isPresent(), now));
        if (taken.isEmpty()) {
            return taken;
        }
        boolean again = known != null && known.mine();
        Duration silence = again ? membership.silence() : taken.get();
        if (silence.compareTo(NOT_WORTH_A_WORD) <= 0) {
            return Optional.of(Duration.ZERO);
        }
        LOG.log(Level.INFO, "Workshop {0} goes on here after {1} s", workshop, silence.toSeconds());
        return Optional.of(silence);
    }
}
