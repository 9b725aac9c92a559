package org.kampus.application.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes codes and tokens, and hashes what only its holder may know. */
final class Secrets {

    /** Letters and digits nobody takes for one another, spoken or written. */
    static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /** Characters of a join code. */
    static final int CODE_LENGTH = 6;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int SEAT_CODES = 10_000;
    private static final long SEEDS = 1_000_000_000L;

    private Secrets() {}

    /** A join code. */
    static String joinCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** A join code as it is kept: without spaces and hyphens, in capitals. */
    static String normalized(String typed) {
        StringBuilder code = new StringBuilder();
        typed.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .limit(CODE_LENGTH + 1L)
                .forEach(code::appendCodePoint);
        return code.toString();
    }

    /** Four digits. */
    static String seatCode() {
        return String.format(Locale.ROOT, "%04d", RANDOM.nextInt(SEAT_CODES));
    }

    /** Luck. */
    static long seed() {
        return RANDOM.nextLong(1, SEEDS);
    }

    /** A token nobody can guess. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token: SHA-256, which is enough for something nobody can guess. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether two codes are equal, in a time that tells nothing. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
