package org.kampus.course;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.Launch.DeepLinking;

/** Checks the token with which a course system launches Kampus (LTI 1.3 core, section 5; security framework, section 5). */
public final class LaunchCheck {

    private static final int LONGEST_TOKEN = 65_536;
    private static final int LONGEST_DEPLOYMENT = 255;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ID = 255;
    private static final long SLACK = 60;

    private final PlatformKeys keys;
    private final String own;

    /**
     * A check.
     *
     * @param own public address of Kampus, without a slash at the end
     */
    public LaunchCheck(PlatformKeys keys, String own) {
        this.keys = keys;
        this.own = own;
    }

    /**
     * Checks a token.
     *
     * @param nonce the number sent with the login
     * @throws CourseRefusal if it is not to be believed
     */
    public Launch check(String token, Platform platform, String nonce, Instant now) {
        Claims claims = signed(token, platform);
        if (!claims.required("iss").equals(platform.issuer())) {
            throw new CourseRefusal(Reason.ISSUER, claims.required("iss"));
        }
        requireAudience(claims, platform.clientId());
        requireTime(claims, now);
        if (!claims.text("nonce").equals(Optional.of(nonce))) {
            throw new CourseRefusal(Reason.NONCE, "nonce");
        }
        return launch(claims);
    }

    private Claims signed(String token, Platform platform) {
        if (token.length() > LONGEST_TOKEN) {
            throw new CourseRefusal(Reason.UNREADABLE, "id_token");
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            // By name and before any key is looked up: none and keyed hashes are no signatures of somebody else.
            if (!jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)) {
                throw new CourseRefusal(
                        Reason.ALGORITHM, jwt.getHeader().getAlgorithm().getName());
            }
            String kid = Optional.ofNullable(jwt.getHeader().getKeyID())
                    .filter(id -> id.length() <= LONGEST_ID)
                    .orElseThrow(() -> new CourseRefusal(Reason.MISSING, "kid"));
            if (!jwt.verify(new RSASSAVerifier(keys.find(platform.keys(), kid).toRSAPublicKey()))) {
                throw new CourseRefusal(Reason.SIGNATURE, kid);
            }
            return new Claims(jwt.getPayload().toJSONObject());
        } catch (ParseException e) {
            throw new CourseRefusal(unsigned(token) ? Reason.ALGORITHM : Reason.UNREADABLE, "id_token");
        } catch (JOSEException | IllegalArgumentException e) {
            throw new CourseRefusal(Reason.SIGNATURE, "id_token");
        }
    }

    /** Told apart only for the words. */
    private static boolean unsigned(String token) {
        return token.endsWith(".");
    }

    private static void requireAudience(Claims claims, String clientId) {
        List<String> audience = claims.texts("aud");
        Optional<String> party = claims.text("azp");
        boolean forUs = audience.contains(clientId)
                && (audience.size() == 1 || party.isPresent())
                && (party.isEmpty() || party.get().equals(clientId));
        if (!forUs) {
            throw new CourseRefusal(Reason.AUDIENCE, String.join(" ", audience));
        }
    }

    private static void requireTime(Claims claims, Instant now) {
        long until = claims.seconds("exp").orElseThrow(() -> new CourseRefusal(Reason.MISSING, "exp"));
        long made = claims.seconds("iat").orElseThrow(() -> new CourseRefusal(Reason.MISSING, "iat"));
        long at = now.getEpochSecond();
        if (at - SLACK >= until || made > at + SLACK || claims.seconds("nbf").orElse(0L) > at + SLACK) {
            throw new CourseRefusal(Reason.TIME, "exp " + until + ", iat " + made);
        }
    }

    private Launch launch(Claims claims) {
        String deployment = claims.required(LtiNames.DEPLOYMENT);
        if (deployment.length() > LONGEST_DEPLOYMENT) {
            throw new CourseRefusal(Reason.DEPLOYMENT, deployment);
        }
        String version = claims.required(LtiNames.VERSION);
        if (!version.equals("1.3.0")) {
            throw new CourseRefusal(Reason.VERSION, version);
        }
        String type = claims.required(LtiNames.MESSAGE_TYPE);
        boolean deep = type.equals(LtiNames.DEEP_LINKING_REQUEST);
        if (!deep && !type.equals(LtiNames.RESOURCE_LINK_REQUEST)) {
            throw new CourseRefusal(Reason.MESSAGE_TYPE, type);
        }
        Claims link = claims.object(LtiNames.RESOURCE_LINK);
        return new Launch(
                deployment,
                limited(claims.text("sub"), LONGEST_ID, "sub"),
                name(claims),
                deep,
                deep ? "" : limited(Optional.of(link.required("id")), LONGEST_ID, "resource_link"),
                link.text("title").map(LaunchCheck::shortened).orElse(""),
                limited(claims.object(LtiNames.CONTEXT).text("id"), LONGEST_ID, "context"),
                item(claims, deep),
                claims.texts(LtiNames.ROLES),
                lineItem(claims),
                claims.object(LtiNames.MEMBERS).text("context_memberships_url").orElse(""),
                deep ? settings(claims.object(LtiNames.DEEP_LINKING)) : DeepLinking.NONE,
                claims.object(LtiNames.PRESENTATION)
                        .text("locale")
                        .or(() -> claims.text("locale"))
                        .orElse(""));
    }

    private static String limited(Optional<String> text, int longest, String name) {
        if (text.isPresent() && text.get().length() > longest) {
            throw new CourseRefusal(Reason.MISSING, name);
        }
        return text.orElse("");
    }

    private static String name(Claims claims) {
        return claims.text("name")
                .or(() -> claims.text("given_name"))
                .map(LaunchCheck::shortened)
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    private CourseItem item(Claims claims, boolean deep) {
        String target = claims.text(LtiNames.TARGET).orElse("");
        if (!deep && !target.equals(own) && !target.startsWith(own + "/")) {
            throw new CourseRefusal(Reason.TARGET, target);
        }
        Optional<String> asked = claims.object(LtiNames.CUSTOM).text(LtiNames.ITEM);
        return asked.map(text -> CourseItem.of(text).orElseThrow(() -> new CourseRefusal(Reason.ITEM, text)))
                .orElse(CourseItem.PATH);
    }

    private static String lineItem(Claims claims) {
        Claims scores = claims.object(LtiNames.SCORES);
        return scores.texts("scope").contains(LtiNames.SCOPE_SCORE)
                ? scores.text("lineitem").orElse("")
                : "";
    }

    private static DeepLinking settings(Claims settings) {
        if (!settings.texts("accept_types").contains("ltiResourceLink")) {
            throw new CourseRefusal(Reason.MESSAGE_TYPE, String.join(" ", settings.texts("accept_types")));
        }
        return new DeepLinking(
                settings.required("deep_link_return_url"),
                settings.text("data").orElse(""),
                settings.flag("accept_multiple", true),
                settings.flag("accept_lineitem", true));
    }
}
