package org.kampus.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that moves a game to another browser. It is made from the token of the present player, so nothing has to
 * be kept of it, games of every age have one, and it is worth nothing as soon as the game has moved.
 */
final class HandOver {

    private static final String ALGORITHM = "HmacSHA256";

    private HandOver() {}

    /** The secret of a game at its present player: 43 letters, digits, hyphens and underscores. */
    static String secret(UUID game, String player) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(player.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            byte[] code = mac.doFinal(("hand over " + game).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Whether a secret is that of a game at its present player, in a time that tells nothing. */
    static boolean opens(String secret, UUID game, String player) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), secret(game, player).getBytes(StandardCharsets.UTF_8));
    }
}
