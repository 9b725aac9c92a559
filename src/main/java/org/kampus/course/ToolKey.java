package org.kampus.course;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A key pair by which course systems recognise Kampus. */
public final class ToolKey {

    private static final int BITS = 2_048;
    private static final Duration VALID = Duration.ofMinutes(5);

    private final RSAKey pair;

    private ToolKey(RSAKey pair) {
        this.pair = pair;
    }

    /** A key pair nobody has; this takes a moment. */
    public static ToolKey fresh() {
        try {
            return new ToolKey(new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA is always there", e);
        }
    }

    /** The key pair as it was kept. */
    public static ToolKey of(String kept) {
        try {
            return new ToolKey(RSAKey.parse(kept));
        } catch (ParseException e) {
            throw new IllegalStateException("a key of ours cannot be read", e);
        }
    }

    /** Both halves, to be kept; nobody else may see it. */
    public String kept() {
        return pair.toJSONString();
    }

    /** Its name. */
    public String kid() {
        return pair.getKeyID();
    }

    /** The public halves of keys, as they are published. */
    public static String published(List<ToolKey> keys) {
        return new JWKSet(keys.stream().<JWK>map(key -> key.pair.toPublicJWK()).toList()).toString(true);
    }

    /** What asks for access to services of a course system (RFC 7523). */
    public String assertion(Platform platform, Instant now) {
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer(platform.clientId())
                        .subject(platform.clientId())
                        .audience(platform.audience()),
                now);
    }

    /** The answer to deep linking, see {@link DeepLinkAnswer}. */
    String message(Platform platform, Map<String, Object> claims, Instant now) {
        JWTClaimsSet.Builder set =
                new JWTClaimsSet.Builder().issuer(platform.clientId()).audience(platform.issuer());
        set.claim("nonce", UUID.randomUUID().toString());
        claims.forEach(set::claim);
        return signed(set, now);
    }

    private String signed(JWTClaimsSet.Builder claims, Instant now) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(pair.getKeyID())
                        .build(),
                claims.issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(VALID)))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
        try {
            token.sign(new RSASSASigner(pair));
        } catch (JOSEException e) {
            throw new IllegalStateException("RS256 is always there", e);
        }
        return token.serialize();
    }
}
