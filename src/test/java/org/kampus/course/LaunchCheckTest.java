package org.kampus.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.course.CourseRefusal.Reason;

/** What makes a launch unbelievable, one by one; each token is good but for one thing. */
class LaunchCheckTest {

    private final CourseSystem school = new CourseSystem();
    private final Hands clock = new Hands();
    private final LaunchCheck check = new LaunchCheck(new PlatformKeys(school::keys, clock), CourseSystem.OWN);
    private final Map<String, Object> claims = CourseSystem.claims();

    /** A clock whose hands can be moved. */
    private static final class Hands extends Clock {

        private Instant at = CourseSystem.NOW;

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private Launch launch() {
        return launch(school.token(claims));
    }

    private Launch launch(String token) {
        return check.check(token, school.platform, CourseSystem.NONCE, clock.instant());
    }

    private void refused(Reason reason) {
        refused(reason, school.token(claims));
    }

    private void refused(Reason reason, String token) {
        assertEquals(
                reason, assertThrows(CourseRefusal.class, () -> launch(token)).reason());
    }

    @Test
    void a_good_launch_opens_what_was_chosen() {
        Launch launch = launch();
        assertEquals("lesson:queue", launch.item().written());
        assertEquals("student-1", launch.subject());
        assertEquals("Vera", launch.name());
        assertEquals("link-1", launch.link());
        assertEquals("https://school.example/items/1?type_id=7", launch.lineItem());
        assertTrue(launch.isScored());
    }

    @Test
    void no_signature_at_all_is_refused() throws Exception {
        refused(Reason.ALGORITHM, new PlainJWT(JWTClaimsSet.parse(claims)).serialize());
    }

    @Test
    void a_hash_keyed_by_the_public_key_is_refused() throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), JWTClaimsSet.parse(claims));
        jwt.sign(new MACSigner(school.key.toRSAPublicKey().getEncoded()));
        refused(Reason.ALGORITHM, jwt.serialize());
    }

    @Test
    void another_key_under_the_same_name_is_refused() {
        refused(Reason.SIGNATURE, CourseSystem.token(claims, school.other, "k1"));
    }

    @Test
    void a_changed_payload_is_refused() {
        String[] parts = school.token(claims).split("\\.");
        String body = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("student-1", "student-2");
        refused(
                Reason.SIGNATURE,
                parts[0] + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(body.getBytes(StandardCharsets.UTF_8))
                        + "." + parts[2]);
    }

    @Test
    void an_unknown_key_is_asked_for_once_a_minute_and_found_after_a_change() {
        launch();
        assertEquals(1, school.asked);
        refused(Reason.UNKNOWN_KEY, CourseSystem.token(claims, school.other, "k2"));
        assertEquals(1, school.asked, "keys were asked for less than a minute ago");
        school.publish(school.key, school.other);
        clock.at = CourseSystem.NOW.plusSeconds(61);
        launch(CourseSystem.token(claims, school.other, "k2"));
        assertEquals(2, school.asked);
    }

    @Test
    void no_token_is_refused() {
        refused(Reason.UNREADABLE, "nonsense");
    }

    @Test
    void another_issuer_is_refused() {
        claims.put("iss", "https://other.example");
        refused(Reason.ISSUER);
    }

    @Test
    void a_token_for_another_tool_is_refused() {
        claims.put("aud", "client-8");
        refused(Reason.AUDIENCE);
    }

    @Test
    void a_token_for_several_tools_must_name_us_as_the_party() {
        claims.put("aud", List.of("client-7", "client-8"));
        refused(Reason.AUDIENCE);
        claims.put("azp", "client-8");
        refused(Reason.AUDIENCE);
        claims.put("azp", "client-7");
        assertEquals("link-1", launch().link());
    }

    @Test
    void a_token_is_over_a_minute_after_its_end() {
        claims.put("exp", CourseSystem.NOW.getEpochSecond() - 59);
        launch();
        claims.put("exp", CourseSystem.NOW.getEpochSecond() - 60);
        refused(Reason.TIME);
    }

    @Test
    void a_token_of_the_future_is_refused() {
        claims.put("iat", CourseSystem.NOW.getEpochSecond() + 61);
        refused(Reason.TIME);
    }

    @Test
    void a_token_without_end_is_refused() {
        claims.remove("exp");
        refused(Reason.MISSING);
    }

    @Test
    void another_nonce_is_refused() {
        claims.put("nonce", "another");
        refused(Reason.NONCE);
    }

    @Test
    void a_deployment_must_be_named_and_short() {
        claims.remove(LtiNames.DEPLOYMENT);
        refused(Reason.MISSING);
        claims.put(LtiNames.DEPLOYMENT, "d".repeat(256));
        refused(Reason.DEPLOYMENT);
    }

    @Test
    void another_version_is_refused() {
        claims.put(LtiNames.VERSION, "1.1");
        refused(Reason.VERSION);
    }

    @Test
    void another_message_is_refused() {
        claims.put(LtiNames.MESSAGE_TYPE, "LtiSubmissionReviewRequest");
        refused(Reason.MESSAGE_TYPE);
    }

    @Test
    void a_launch_without_a_place_in_the_course_is_refused() {
        claims.remove(LtiNames.RESOURCE_LINK);
        refused(Reason.MISSING);
    }

    @Test
    void a_target_elsewhere_is_refused() {
        for (String target : List.of("https://evil.example/", "https://kampus.example.org.evil.example/", "")) {
            claims.put(LtiNames.TARGET, target);
            refused(Reason.TARGET);
        }
    }

    @Test
    void something_unknown_to_open_is_refused() {
        claims.put(LtiNames.CUSTOM, Map.of("kampus", "lesson:../../lead"));
        refused(Reason.ITEM);
    }

    @Test
    void somebody_without_a_name_plays_and_is_not_scored() {
        claims.remove("sub");
        claims.remove("name");
        Launch launch = launch();
        assertEquals("", launch.subject());
        assertFalse(launch.isScored());
    }

    @Test
    void teachers_are_not_scored_whatever_way_their_role_is_written() {
        for (String role : List.of(
                "Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant")) {
            claims.put(LtiNames.ROLES, List.of(role));
            assertFalse(launch().isScored(), role);
        }
    }

    @Test
    void a_professor_who_learns_in_this_course_is_scored() {
        claims.put(
                LtiNames.ROLES,
                List.of(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
        assertTrue(launch().isScored());
    }

    @Test
    void scores_go_nowhere_where_they_are_not_allowed() {
        claims.put(LtiNames.SCORES, Map.of("lineitem", "https://school.example/items/1"));
        assertEquals("", launch().lineItem());
    }

    @Test
    void a_course_system_may_tell_of_no_title_and_no_context() {
        claims.put(LtiNames.RESOURCE_LINK, Map.of("id", "link-1"));
        claims.remove(LtiNames.CONTEXT);
        claims.remove(LtiNames.CUSTOM);
        assertEquals(CourseItem.PATH, launch().item());
    }

    @Test
    void choosing_needs_a_way_back_and_keeps_its_data() {
        claims.put(LtiNames.MESSAGE_TYPE, LtiNames.DEEP_LINKING_REQUEST);
        claims.remove(LtiNames.RESOURCE_LINK);
        claims.put(LtiNames.DEEP_LINKING, Map.of("accept_types", List.of("ltiResourceLink")));
        refused(Reason.MISSING);
        claims.put(
                LtiNames.DEEP_LINKING,
                Map.of(
                        "accept_types",
                        List.of("link", "ltiResourceLink"),
                        "deep_link_return_url",
                        "https://school.example/back",
                        "data",
                        "opaque"));
        assertEquals("opaque", launch().settings().data());
        assertEquals("https://school.example/back", launch().settings().back());
    }
}
