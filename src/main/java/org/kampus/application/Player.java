package org.kampus.application;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who plays, without an account: a random token the browser keeps in a cookie.
 *
 * <p>Every request outside the programming interface carries the token in the request attribute
 * {@link #ATTRIBUTE}, also the very first one, in whose answer the cookie is still being set. A page reads
 * it once, in the request that opens it, and remembers it in its session: requests over a web socket are
 * not seen by the filter that sets the attribute.
 *
 * <pre>{@code
 * var owner = (String) VaadinService.getCurrentRequest().getAttribute(Player.ATTRIBUTE);
 * }</pre>
 */
public final class Player {

    /** Name of the cookie. */
    public static final String COOKIE = "kampus_player";

    /** Name of the request attribute; its value is the token. */
    public static final String ATTRIBUTE = "org.kampus.player";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Player() {}

    /** A token nobody has. */
    public static String newToken() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a text may be a token: 22 to 64 letters, digits, hyphens and underscores. */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    static String checked(String token) {
        if (!isToken(token)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a player's token has 22 to 64 letters, digits, hyphens and underscores, but this one has %d characters",
                    token.length()));
        }
        return token;
    }
}
