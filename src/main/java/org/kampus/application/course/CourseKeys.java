package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.kampus.course.Seal;
import org.kampus.course.ToolKey;

/**
 * Keys of this server. A new signing key is published at once and signs a day later, when course systems have fetched it;
 * the old one stays published for a week more.
 */
@ApplicationScoped
public class CourseKeys {

    private static final Duration UNTIL_IT_SIGNS = Duration.ofDays(1);
    private static final Duration UNTIL_OLD_IS_GONE = Duration.ofDays(8);
    private static final int SECRET_BYTES = 32;

    private final CourseRepository repository;
    private final Clock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseKeys() {
        repository = null;
        clock = null;
    }

    /** Keys of this server. */
    @Inject
    public CourseKeys(CourseRepository repository) {
        this(repository, Clock.systemUTC());
    }

    CourseKeys(CourseRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** What seals states of logins. */
    public synchronized Seal seal() {
        List<KeptKey> kept = repository.keys(KeptKey.SEAL);
        if (kept.isEmpty()) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            repository.add(new KeptKey(
                    UUID.randomUUID().toString(),
                    KeptKey.SEAL,
                    Base64.getEncoder().encodeToString(secret),
                    clock.instant()));
            kept = repository.keys(KeptKey.SEAL);
        }
        return new Seal(Base64.getDecoder().decode(kept.getLast().secret()));
    }

    /** The key that signs now. */
    public ToolKey signing() {
        List<KeptKey> kept = kept();
        Instant old = clock.instant().minus(UNTIL_IT_SIGNS);
        return ToolKey.of(kept.stream()
                .filter(key -> !key.made().isAfter(old))
                .findFirst()
                .orElse(kept.getLast())
                .secret());
    }

    /** The public keys, as they are published. */
    public String published() {
        return ToolKey.published(
                kept().stream().map(key -> ToolKey.of(key.secret())).toList());
    }

    /** Makes a new signing key, and ends those that were followed by one long ago. */
    public synchronized void rotate() {
        List<KeptKey> before = kept();
        repository.add(fresh());
        Instant old = clock.instant().minus(UNTIL_OLD_IS_GONE);
        for (int i = 1; i < before.size(); i++) {
            if (before.get(i - 1).made().isBefore(old)) {
                repository.deleteKey(before.get(i).id());
            }
        }
    }

    private synchronized List<KeptKey> kept() {
        List<KeptKey> kept = repository.keys(KeptKey.SIGNING);
        if (kept.isEmpty()) {
            repository.add(fresh());
            kept = repository.keys(KeptKey.SIGNING);
        }
        return kept;
    }

    private KeptKey fresh() {
        ToolKey key = ToolKey.fresh();
        return new KeptKey(key.kid(), KeptKey.SIGNING, key.kept(), clock.instant());
    }
}
