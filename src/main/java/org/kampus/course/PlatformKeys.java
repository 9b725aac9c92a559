package org.kampus.course;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kampus.course.CourseRefusal.Reason;

/**
 * Public keys of course systems, kept for an hour. An unknown key makes them be asked for once more, at most once a
 * minute for each address. Safe for many threads; slow answers of one course system keep no other waiting.
 */
public final class PlatformKeys {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final UnaryOperator<String> fetch;
    private final Clock clock;
    private final Map<String, Kept> known = new LinkedHashMap<>();

    private record Kept(JWKSet keys, Instant at) {}

    /**
     * Keys by their address.
     *
     * @param fetch gets the text at an address, or throws a {@link CourseRefusal}
     */
    public PlatformKeys(UnaryOperator<String> fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * The key of that name at that address.
     *
     * @throws CourseRefusal if there is none, or the keys cannot be had
     */
    public RSAKey find(String address, String kid) {
        Instant now = clock.instant();
        Kept kept = kept(address);
        if (kept != null && now.isBefore(kept.at().plus(KEPT))) {
            Optional<RSAKey> key = key(kept.keys(), kid);
            if (key.isPresent()) {
                return key.get();
            }
            if (now.isBefore(kept.at().plus(BETWEEN))) {
                throw new CourseRefusal(Reason.UNKNOWN_KEY, kid);
            }
        }
        JWKSet fresh = read(fetch.apply(address));
        keep(address, new Kept(fresh, now));
        return key(fresh, kid).orElseThrow(() -> new CourseRefusal(Reason.UNKNOWN_KEY, kid));
    }

    private synchronized @Nullable Kept kept(String address) {
        return known.get(address);
    }

    private synchronized void keep(String address, Kept kept) {
        known.put(address, kept);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private static JWKSet read(String text) {
        try {
            return JWKSet.parse(text);
        } catch (ParseException e) {
            throw new CourseRefusal(Reason.ANSWER, "keys");
        }
    }

    /** Some name no algorithm, which is all right; a key that is meant for something else is none. */
    private static Optional<RSAKey> key(JWKSet keys, String kid) {
        JWK key = keys.getKeyByKeyId(kid);
        return key instanceof RSAKey rsa
                        && (key.getAlgorithm() == null
                                || key.getAlgorithm().getName().equals("RS256"))
                ? Optional.of(rsa)
                : Optional.empty();
    }
}
