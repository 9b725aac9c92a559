package org.kampus.application.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2, in the strength that OWASP advises for HMAC-SHA-512. */
@ApplicationScoped
class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private final Pbkdf2PasswordHash algorithm;
    private String nobodys = "";

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Passwords() {
        this(null);
    }

    @Inject
    Passwords(Pbkdf2PasswordHash algorithm) {
        this.algorithm = algorithm;
    }

    @PostConstruct
    void begin() {
        algorithm.initialize(STRENGTH);
        nobodys = hash(Secrets.token().toCharArray());
    }

    String hash(char[] password) {
        return algorithm.generate(password);
    }

    boolean verify(char[] password, String hash) {
        return algorithm.verify(password, hash);
    }

    /** A hash that no password fits. */
    String nobodys() {
        return nobodys;
    }
}
