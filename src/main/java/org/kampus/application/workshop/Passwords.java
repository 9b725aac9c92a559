package org.kampus.application.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Hashes passwords with PBKDF2, in the strength that OWASP advises for HMAC-SHA-512. Each takes a good part of a second
 * of one core, so half of the cores at most hash at a time; a few others wait, the rest are refused.
 */
@ApplicationScoped
class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private static final int MOST_WAITING = 12;
    private static final long LONGEST_WAIT_SECONDS = 8;

    private final Pbkdf2PasswordHash algorithm;
    private final Semaphore cores;
    private final AtomicInteger waiting = new AtomicInteger();
    private String nobodys = "";

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Passwords() {
        this(null);
    }

    @Inject
    Passwords(Pbkdf2PasswordHash algorithm) {
        this(algorithm, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    Passwords(Pbkdf2PasswordHash algorithm, int atOnce) {
        this.algorithm = algorithm;
        this.cores = new Semaphore(atOnce, true);
    }

    @PostConstruct
    void begin() {
        algorithm.initialize(STRENGTH);
        nobodys = hash(Secrets.token().toCharArray());
    }

    /**
     * What is kept of a password.
     *
     * @throws SignInBusyException if too many wait
     */
    String hash(char[] password) {
        return inTurn(() -> algorithm.generate(password));
    }

    /**
     * Whether a password is the one a hash was made of.
     *
     * @throws SignInBusyException if too many wait
     */
    boolean verify(char[] password, String hash) {
        return inTurn(() -> algorithm.verify(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (waiting.incrementAndGet() > MOST_WAITING || !cores.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInBusyException();
        } finally {
            waiting.decrementAndGet();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /** A hash that no password fits. */
    String nobodys() {
        return nobodys;
    }
}
