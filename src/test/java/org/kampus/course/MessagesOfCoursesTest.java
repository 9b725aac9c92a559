package org.kampus.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.course.CourseRefusal.Reason;

class MessagesOfCoursesTest {

    private static final Instant NOW = CourseSystem.NOW;
    private final CourseSystem school = new CourseSystem();

    @Test
    void a_login_goes_on_by_get_with_standard_parameters_only() {
        LoginRequest login = LoginRequest.of(Map.of(
                "iss", "https://school.example",
                "login_hint", "a b&c",
                "target_link_uri", "https://kampus.example.org/lti/launch",
                "repost", "true"));
        String query = login.answer(school.platform, "https://kampus.example.org/lti/launch", "S", "N")
                .getRawQuery();
        assertEquals(
                "scope=openid&response_type=id_token&response_mode=form_post&prompt=none&client_id=client-7"
                        + "&redirect_uri=https%3A%2F%2Fkampus.example.org%2Flti%2Flaunch&login_hint=a+b%26c&state=S&nonce=N",
                query);
    }

    @Test
    void a_login_without_a_hint_is_refused() {
        CourseRefusal refusal =
                assertThrows(CourseRefusal.class, () -> LoginRequest.of(Map.of("iss", "https://school.example")));
        assertEquals(Reason.MISSING, refusal.reason());
        assertEquals("login_hint", refusal.value());
    }

    @Test
    void a_seal_holds_for_its_purpose_its_time_and_its_secret() {
        Seal seal = new Seal(new byte[32]);
        String closed = seal.close("state", Map.of("nonce", "n"), NOW.plusSeconds(600));
        assertEquals("n", seal.open("state", closed, NOW).required("nonce"));
        assertThrows(CourseRefusal.class, () -> seal.open("choice", closed, NOW));
        assertThrows(CourseRefusal.class, () -> seal.open("state", closed, NOW.plusSeconds(600)));
        byte[] other = new byte[32];
        other[0] = 1;
        assertThrows(CourseRefusal.class, () -> new Seal(other).open("state", closed, NOW));
        assertThrows(CourseRefusal.class, () -> seal.open("state", "nonsense", NOW));
    }

    @Test
    void the_query_of_a_line_item_stays_behind() {
        assertEquals(
                "https://school.example/items/1/lineitem/scores?type_id=7",
                ScoreMessage.address("https://school.example/items/1/lineitem?type_id=7"));
        assertEquals("https://school.example/items/1/scores", ScoreMessage.address("https://school.example/items/1"));
    }

    @Test
    void a_score_is_later_than_the_last_by_a_whole_second() {
        assertEquals(NOW, ScoreMessage.moment(NOW, Optional.empty()));
        assertEquals(NOW.plusMillis(800), ScoreMessage.moment(NOW, Optional.of(NOW.minusMillis(200))));
        assertEquals(NOW, ScoreMessage.moment(NOW, Optional.of(NOW.minusSeconds(1))));
    }

    @Test
    void a_score_says_what_course_systems_insist_on() {
        Claims body = Claims.parse(
                new ScoreMessage("student-1", 66.667, true, "Урок пройден", true, Instant.parse("2026-11-30T10:00:00Z"))
                        .json());
        assertEquals("FullyGraded", body.required("gradingProgress"));
        assertEquals("Completed", body.required("activityProgress"));
        assertEquals("2026-11-30T10:00:00.000Z", body.required("timestamp"));
        assertEquals(100L, body.seconds("scoreMaximum").orElseThrow());
        assertTrue(body.has("https://canvas.instructure.com/lti/submission"));
        assertFalse(Claims.parse(new ScoreMessage("s", 1, false, "", false, NOW).json())
                .has("https://canvas.instructure.com/lti/submission"));
    }

    @Test
    void a_list_of_members_is_read_to_its_end() {
        List<String> asked = new ArrayList<>();
        List<Member> members = Member.all("https://school.example/members?id=1", address -> {
            asked.add(address);
            return address.endsWith("p=2")
                    ? new Member.Page(page("c"), List.of())
                    : new Member.Page(page("a", "b"), List.of("<https://school.example/members?p=2>; rel=\"next\""));
        });
        assertEquals(
                List.of("a", "b", "c"), members.stream().map(Member::subject).toList());
        assertEquals(2, asked.size());
    }

    @Test
    void a_broken_page_makes_the_whole_list_fail() {
        assertThrows(
                CourseRefusal.class,
                () -> Member.all(
                        "https://school.example/members",
                        address -> address.endsWith("2")
                                ? new Member.Page("<html>", List.of())
                                : new Member.Page(page("a"), List.of("</members2>; rel=next"))));
    }

    @Test
    void a_next_page_on_another_host_is_refused() {
        CourseRefusal refusal = assertThrows(
                CourseRefusal.class,
                () -> Member.all(
                        "https://school.example/members",
                        address -> new Member.Page(page("a"), List.of("<https://evil.example/>; rel=\"next\""))));
        assertEquals(Reason.ADDRESS, refusal.reason());
    }

    @Test
    void a_list_without_end_is_refused() {
        assertThrows(
                CourseRefusal.class,
                () -> Member.all(
                        "https://school.example/members",
                        address -> new Member.Page(page("a"), List.of("</members>; rel=\"next\""))));
    }

    @Test
    void only_active_learners_get_a_seat() {
        List<Member> members = Member.all("https://school.example/members", address -> new Member.Page("""
                        {"members":[
                          {"user_id":"1","name":"Vera","roles":["Learner"]},
                          {"user_id":"2","status":"Inactive","roles":["Learner"]},
                          {"user_id":"3","roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"]},
                          {"user_id":"4","roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"]},
                          {"name":"Nobody"}]}""", List.of()));
        assertEquals(List.of(new Member("1", "Vera"), new Member("4", "")), members);
    }

    private static String page(String... ids) {
        return "{\"members\":["
                + String.join(
                        ",",
                        List.of(ids).stream()
                                .map(id -> "{\"user_id\":\"" + id + "\",\"roles\":[\"Learner\"]}")
                                .toList())
                + "]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
                "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
                "2002:a00:1::", "ff02::1"
            })
    void a_neighbour_of_the_server_is_not_asked(String address) throws UnknownHostException {
        InetAddress resolved = InetAddress.getByName(address);
        OutboundAddress rule = new OutboundAddress(Set.of(), host -> new InetAddress[] {resolved});
        assertEquals(
                Reason.ADDRESS,
                assertThrows(CourseRefusal.class, () -> rule.require("https://inner.example/keys"))
                        .reason());
    }

    @Test
    void public_hosts_are_asked_by_https_and_named_ones_by_either() throws UnknownHostException {
        InetAddress outside = InetAddress.getByName("93.184.216.34");
        OutboundAddress rule = new OutboundAddress(Set.of("moodle.intranet"), host -> new InetAddress[] {outside});
        assertEquals(URI.create("https://a.example/k"), rule.require("https://a.example/k"));
        assertEquals(URI.create("http://moodle.intranet:8/k"), rule.require("http://moodle.intranet:8/k"));
        for (String address : List.of(
                "http://a.example/k", "https://me@a.example/", "file:///etc/passwd", "https:///k", "ftp://a.example")) {
            assertThrows(CourseRefusal.class, () -> rule.require(address), address);
        }
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("127.0.0.1")};
        assertThrows(
                CourseRefusal.class, () -> new OutboundAddress(Set.of(), host -> both).require("https://a.example/"));
    }

    @Test
    void a_choice_is_signed_and_says_what_was_asked() throws Exception {
        ToolKey key = ToolKey.fresh();
        SignedJWT jwt = SignedJWT.parse(DeepLinkAnswer.signed(
                key,
                school.platform,
                CourseSystem.OWN,
                "1",
                "opaque",
                true,
                List.of(
                        new DeepLinkAnswer.Choice(CourseItem.of("lesson:queue").orElseThrow(), "Queues"),
                        new DeepLinkAnswer.Choice(CourseItem.of("case:first").orElseThrow(), "First"),
                        new DeepLinkAnswer.Choice(CourseItem.of("workshop:ABC").orElseThrow(), "Spring")),
                NOW));
        JWKSet published = JWKSet.parse(ToolKey.published(List.of(key)));
        assertTrue(jwt.verify(new RSASSAVerifier(
                published.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())));
        Claims claims = new Claims(jwt.getPayload().toJSONObject());
        assertEquals("client-7", claims.required("iss"));
        assertEquals(List.of("https://school.example"), claims.texts("aud"));
        assertEquals("opaque", claims.required(LtiNames.DATA));
        assertEquals("1", claims.required(LtiNames.DEPLOYMENT));
        List<Claims> items = claims.objects(LtiNames.CONTENT_ITEMS);
        assertEquals("lesson:queue", items.getFirst().object("custom").required("kampus"));
        assertEquals("https://kampus.example.org/lti/launch", items.getFirst().required("url"));
        assertEquals(
                100L,
                items.getFirst().object("lineItem").seconds("scoreMaximum").orElseThrow());
        assertEquals("case:first", items.get(1).object("lineItem").required("resourceId"));
        assertFalse(items.getLast().has("lineItem"), "workshops are not scored");
    }

    @Test
    void what_is_published_of_a_key_is_its_public_half() {
        ToolKey key = ToolKey.fresh();
        Claims published = Claims.parse(ToolKey.published(List.of(key, ToolKey.fresh())));
        assertEquals(2, published.objects("keys").size());
        Claims first = published.objects("keys").getFirst();
        assertEquals("sig", first.required("use"));
        assertEquals("RS256", first.required("alg"));
        assertEquals(key.kid(), first.required("kid"));
        assertFalse(first.has("d"));
        assertEquals(key.kid(), ToolKey.of(key.kept()).kid());
    }

    @Test
    void access_is_asked_for_with_another_name_each_time() throws Exception {
        ToolKey key = ToolKey.fresh();
        SignedJWT one = SignedJWT.parse(key.assertion(school.platform, NOW));
        SignedJWT two = SignedJWT.parse(key.assertion(school.platform, NOW));
        assertEquals(
                List.of("https://school.example/token"), one.getJWTClaimsSet().getAudience());
        assertEquals("client-7", one.getJWTClaimsSet().getIssuer());
        assertEquals("client-7", one.getJWTClaimsSet().getSubject());
        assertFalse(
                one.getJWTClaimsSet().getJWTID().equals(two.getJWTClaimsSet().getJWTID()));
    }

    @Test
    void a_registration_offers_what_the_course_system_supports() {
        Registration registration = new Registration("""
                {"issuer":"https://school.example","authorization_endpoint":"https://school.example/auth",
                 "token_endpoint":"https://school.example/token","jwks_uri":"https://school.example/keys",
                 "registration_endpoint":"https://school.example/register","authorization_server":"https://aud.example",
                 "https://purl.imsglobal.org/spec/lti-platform-configuration":{"messages_supported":[
                   {"type":"LtiResourceLinkRequest"},
                   {"type":"LtiDeepLinkingRequest","placements":["ContentArea"]},{"type":"Other"}]}}""");
        Claims request = Claims.parse(registration.request(CourseSystem.OWN, "kampus.example.org"));
        assertEquals(List.of("https://kampus.example.org/lti/launch"), request.texts("redirect_uris"));
        Claims tool = request.object("https://purl.imsglobal.org/spec/lti-tool-configuration");
        assertEquals("kampus.example.org", tool.required("domain"));
        assertEquals(2, tool.objects("messages").size());
        assertEquals(List.of("ContentArea"), tool.objects("messages").getLast().texts("placements"));
        Registration.Registered done = registration.registered(
                "{\"client_id\":\"c9\",\"https://purl.imsglobal.org/spec/lti-tool-configuration\":{\"deployment_id\":\"4\"}}",
                "School");
        assertEquals("c9", done.platform().clientId());
        assertEquals("https://aud.example", done.platform().audience());
        assertEquals("4", done.deployment());
    }

    @Test
    void a_registration_without_an_address_is_refused() {
        assertThrows(CourseRefusal.class, () -> new Registration("{\"issuer\":\"https://school.example\"}"));
    }

    @Test
    void what_opens_is_read_as_it_is_written() {
        for (String text : List.of("lesson:queue", "case:chemical-expediters", "workshop:ABC234")) {
            assertEquals(text, CourseItem.of(text).orElseThrow().written());
        }
        for (String text : List.of("", "lesson:", "lesson:../x", "round:1", "lesson:a b")) {
            assertTrue(CourseItem.of(text).isEmpty(), text);
        }
    }
}
