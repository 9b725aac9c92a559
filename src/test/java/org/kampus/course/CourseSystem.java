package org.kampus.course;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A course system for tests: it signs launches, and publishes the keys it signs with. */
final class CourseSystem {

    static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    static final String OWN = "https://kampus.example.org";
    static final String NONCE = "number-used-once";

    final Platform platform = new Platform(
            UUID.randomUUID(),
            "School",
            "https://school.example",
            "client-7",
            "https://school.example/auth",
            "https://school.example/token",
            "https://school.example/keys",
            "https://school.example/token",
            false);

    final RSAKey key;
    final RSAKey other;
    int asked;
    private JWKSet published;

    CourseSystem() {
        key = pair("k1");
        other = pair("k2");
        published = new JWKSet(key.toPublicJWK());
    }

    static RSAKey pair(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void publish(RSAKey... keys) {
        published = new JWKSet(List.of(keys).stream()
                .map(RSAKey::toPublicJWK)
                .map(JWK.class::cast)
                .toList());
    }

    String keys(String address) {
        asked++;
        return published.toString(true);
    }

    /** What a good launch says. */
    static Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "https://school.example");
        claims.put("aud", "client-7");
        claims.put("sub", "student-1");
        claims.put("name", "Vera");
        claims.put("nonce", NONCE);
        claims.put("iat", NOW.getEpochSecond());
        claims.put("exp", NOW.getEpochSecond() + 300);
        claims.put(LtiNames.DEPLOYMENT, "1");
        claims.put(LtiNames.VERSION, "1.3.0");
        claims.put(LtiNames.MESSAGE_TYPE, LtiNames.RESOURCE_LINK_REQUEST);
        claims.put(LtiNames.TARGET, OWN + "/lti/launch");
        claims.put(LtiNames.RESOURCE_LINK, Map.of("id", "link-1", "title", "Queues"));
        claims.put(LtiNames.CONTEXT, Map.of("id", "course-1"));
        claims.put(LtiNames.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
        claims.put(LtiNames.CUSTOM, Map.of("kampus", "lesson:queue"));
        claims.put(
                LtiNames.SCORES,
                Map.of("scope", List.of(LtiNames.SCOPE_SCORE), "lineitem", "https://school.example/items/1?type_id=7"));
        return claims;
    }

    String token(Map<String, Object> claims) {
        return token(claims, key, key.getKeyID());
    }

    static String token(Map<String, Object> claims, RSAKey signer, String kid) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> set.claim(
                name,
                value instanceof Long seconds && List.of("iat", "exp", "nbf").contains(name)
                        ? Date.from(Instant.ofEpochSecond(seconds))
                        : value));
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(kid)
                        .build(),
                set.build());
        try {
            jwt.sign(new RSASSASigner(signer));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
