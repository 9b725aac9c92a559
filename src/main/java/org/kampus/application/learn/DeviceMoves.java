package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.application.workshop.AttemptThrottle;
import org.kampus.application.workshop.AttemptThrottle.Attempt;
import org.kampus.application.workshop.Secrets;

/**
 * Lets somebody go on with another device: a code, shown on the one and typed on the other, makes both the same player. A code
 * is good once and for ten minutes, and forgotten when the server ends. Safe for many threads.
 */
@ApplicationScoped
public class DeviceMoves {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private static final int TRIES_OF_NETWORK = 10;
    private static final int TRIES_OF_ALL = 300;

    private final Clock clock;
    private final AttemptThrottle ofNetwork;
    private final AttemptThrottle ofAll;
    private final Map<String, Move> moves = new LinkedHashMap<>();

    private record Move(String player, Instant until) {}

    /** Keeps time by the true clock. */
    public DeviceMoves() {
        this(Clock.systemUTC());
    }

    DeviceMoves(Clock clock) {
        this.clock = clock;
        this.ofNetwork = new AttemptThrottle(clock, TRIES_OF_NETWORK, LASTS);
        this.ofAll = new AttemptThrottle(clock, TRIES_OF_ALL, LASTS);
    }

    /** A code for this player, in two groups; the one before is good no longer. */
    public synchronized String code(String player) {
        Instant now = clock.instant();
        moves.values().removeIf(move -> move.player().equals(player) || !now.isBefore(move.until()));
        if (moves.size() >= MOST) {
            moves.remove(moves.keySet().iterator().next());
        }
        String code = Secrets.seatCode();
        moves.put(code, new Move(player, now.plus(LASTS)));
        return Secrets.spelled(code);
    }

    /**
     * The player to whom a code leads; it is used up.
     *
     * @param typed the code as typed: case, spaces and hyphens do not matter
     * @param network where it comes from, for the throttle
     * @throws org.kampus.application.workshop.TooManyAttemptsException if wrong codes were tried too often
     */
    public Optional<String> take(String typed, String network) {
        Attempt attempt = AttemptThrottle.begin(List.of(ofNetwork.of(network), ofAll.of("")));
        Optional<String> player = used(Secrets.normalized(typed));
        player.ifPresent(found -> attempt.giveBack());
        return player;
    }

    private synchronized Optional<String> used(String code) {
        Move move = moves.remove(code);
        return move != null && clock.instant().isBefore(move.until()) ? Optional.of(move.player()) : Optional.empty();
    }
}
