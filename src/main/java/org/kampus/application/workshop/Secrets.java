package org.kampus.application.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes codes and tokens, and hashes what only its holder may know. */
public final class Secrets {

    /** Letters and digits nobody takes for one another, spoken or written. */
    static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /** Characters of a join code. */
    static final int CODE_LENGTH = 6;

    /** Characters of a seat code: 850 billion of them, since a name and this code are all a seat takes. */
    static final int SEAT_CODE_LENGTH = 8;

    private static final String CYRILLIC = "АВЕКМНРСТУХ";
    private static final String LATIN = "ABEKMHPCTYX";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final long SEEDS = 1_000_000_000L;

    private Secrets() {}

    /** A join code. */
    static String joinCode() {
        return code(CODE_LENGTH);
    }

    /** A code as it is kept: without spaces and hyphens, in capitals, Cyrillic letters as the Latin ones they look like. */
    public static String normalized(String typed) {
        StringBuilder code = new StringBuilder();
        typed.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .map(letter -> CYRILLIC.indexOf(letter) < 0 ? letter : LATIN.charAt(CYRILLIC.indexOf(letter)))
                .limit(SEAT_CODE_LENGTH + 1L)
                .forEach(code::appendCodePoint);
        return code.toString();
    }

    /** A seat code. */
    public static String seatCode() {
        return code(SEAT_CODE_LENGTH);
    }

    /** A seat code as it is shown and read out: in two groups; one of four digits, as they were once, as it is. */
    public static String spelled(String seatCode) {
        return seatCode.length() == SEAT_CODE_LENGTH
                ? seatCode.substring(0, SEAT_CODE_LENGTH / 2) + "-" + seatCode.substring(SEAT_CODE_LENGTH / 2)
                : seatCode;
    }

    private static String code(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** Luck. */
    static long seed() {
        return RANDOM.nextLong(1, SEEDS);
    }

    /** A token nobody can guess. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token: SHA-256, which is enough for something nobody can guess. */
    public static String hash(String token) {
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
