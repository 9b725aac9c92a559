package org.kampus.course;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.kampus.course.CourseRefusal.Reason;

/**
 * Seals what others carry for us for a while, such as the state of a login, so that nothing is stored until somebody who
 * can be believed comes back with it. A seal for one purpose is none for another.
 */
public final class Seal {

    private static final String PURPOSE = "kampus+";

    private final byte[] secret;

    /**
     * A seal.
     *
     * @param secret at least 32 bytes that nobody else knows
     */
    public Seal(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Seals claims until a time. */
    public String close(String purpose, Map<String, String> claims, Instant until) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder().expirationTime(Date.from(until));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType(PURPOSE + purpose))
                        .build(),
                set.build());
        try {
            token.sign(new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException("HS256 is always there", e);
        }
        return token.serialize();
    }

    /**
     * Opens what was sealed.
     *
     * @throws CourseRefusal if it was not sealed by us for this purpose, or its time is over
     */
    public Claims open(String purpose, String sealed, Instant now) {
        try {
            SignedJWT token = SignedJWT.parse(sealed);
            boolean ours = token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                    && new JOSEObjectType(PURPOSE + purpose)
                            .equals(token.getHeader().getType())
                    && token.verify(new MACVerifier(secret));
            Date until = ours ? token.getJWTClaimsSet().getExpirationTime() : null;
            if (until != null && now.isBefore(until.toInstant())) {
                return new Claims(token.getPayload().toJSONObject());
            }
        } catch (ParseException | JOSEException e) {
            throw new CourseRefusal(Reason.STATE, purpose);
        }
        throw new CourseRefusal(Reason.STATE, purpose);
    }
}
