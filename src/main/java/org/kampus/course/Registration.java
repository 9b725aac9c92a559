package org.kampus.course;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kampus.course.CourseRefusal.Reason;

/** Connecting a course system by itself (LTI dynamic registration 1.0), and what one is told that is connected by hand. */
public final class Registration {

    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String TITLE = "Kampus";

    private final Claims platform;

    /**
     * What a course system says of itself.
     *
     * @param configuration the JSON at its {@code openid_configuration}
     * @throws CourseRefusal if something is missing
     */
    public Registration(String configuration) {
        platform = Claims.parse(configuration);
        for (String name :
                List.of("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint")) {
            platform.required(name);
        }
    }

    /** Who signs its launches. */
    public String issuer() {
        return platform.required("issuer");
    }

    /** Where the request goes. */
    public String endpoint() {
        return platform.required("registration_endpoint");
    }

    /** Addresses that Kampus will ask later. */
    public List<String> addresses() {
        return List.of(endpoint(), platform.required("token_endpoint"), platform.required("jwks_uri"));
    }

    /**
     * The request.
     *
     * @param own public address of Kampus, without a slash at the end
     * @param host of that address
     */
    public String request(String own, String host) {
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("domain", host);
        tool.put("target_link_uri", own + "/lti/launch");
        tool.put("claims", List.of("iss", "sub", "name", "locale"));
        tool.put(
                "messages",
                platform.object(PLATFORM).objects("messages_supported").stream()
                        .filter(message -> message.text("type")
                                .filter(type -> type.equals(LtiNames.RESOURCE_LINK_REQUEST)
                                        || type.equals(LtiNames.DEEP_LINKING_REQUEST))
                                .isPresent())
                        .map(message -> message(message, own))
                        .toList());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("application_type", "web");
        body.put("response_types", List.of("id_token"));
        body.put("grant_types", List.of("implicit", "client_credentials"));
        body.put("initiate_login_uri", own + "/lti/login");
        body.put("redirect_uris", List.of(own + "/lti/launch"));
        body.put("client_name", TITLE);
        body.put("jwks_uri", own + "/lti/keys");
        body.put("token_endpoint_auth_method", "private_key_jwt");
        body.put("scope", LtiNames.SCOPE_SCORE + " " + LtiNames.SCOPE_MEMBERS);
        body.put(TOOL, tool);
        return JSONObjectUtils.toJSONString(body);
    }

    private static Map<String, Object> message(Claims message, String own) {
        Map<String, Object> offered = new LinkedHashMap<>();
        String type = message.required("type");
        offered.put("type", type);
        offered.put("target_link_uri", target(own, type.equals(LtiNames.DEEP_LINKING_REQUEST)));
        offered.put("label", TITLE);
        List<String> placements = message.texts("placements");
        if (!placements.isEmpty()) {
            offered.put("placements", placements);
        }
        return offered;
    }

    /** Where launches and choices begin. */
    static String target(String own, boolean deepLinking) {
        return own + (deepLinking ? "/lti/deep-link" : "/lti/launch");
    }

    /**
     * The course system as it is kept, with the installation it told, if any.
     *
     * @param answer the JSON it answered
     * @param name as a trainer calls it
     */
    public Registered registered(String answer, String name) {
        Claims told = Claims.parse(answer);
        String token = platform.required("token_endpoint");
        return new Registered(
                new Platform(
                        UUID.randomUUID(),
                        name,
                        issuer(),
                        told.required("client_id"),
                        platform.required("authorization_endpoint"),
                        token,
                        platform.required("jwks_uri"),
                        platform.text("authorization_server").orElse(token),
                        false),
                told.object(TOOL).text("deployment_id").orElse(""));
    }

    /**
     * What came of it.
     *
     * @param deployment the installation it told; empty if none
     */
    public record Registered(Platform platform, String deployment) {}

    /** What Canvas is told when Kampus is connected by hand. */
    public static String canvas(String own, String host, String description) {
        Map<String, Object> deep = new LinkedHashMap<>();
        deep.put("placement", "link_selection");
        deep.put("message_type", LtiNames.DEEP_LINKING_REQUEST);
        deep.put("target_link_uri", target(own, true));
        Map<String, Object> assignment = new LinkedHashMap<>(deep);
        assignment.put("placement", "assignment_selection");
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("text", TITLE);
        settings.put("placements", List.of(deep, assignment));
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("platform", "canvas.instructure.com");
        extension.put("domain", host);
        extension.put("privacy_level", "name_only");
        extension.put("settings", settings);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", TITLE);
        body.put("description", description);
        body.put("oidc_initiation_url", own + "/lti/login");
        body.put("target_link_uri", target(own, false));
        body.put("public_jwk_url", own + "/lti/keys");
        body.put("scopes", List.of(LtiNames.SCOPE_SCORE, LtiNames.SCOPE_MEMBERS));
        body.put("extensions", List.of(extension));
        return JSONObjectUtils.toJSONString(body);
    }

    /**
     * Refuses an address of a course system that is none.
     *
     * @throws CourseRefusal with the address
     */
    public static void requireAddress(String address) {
        if (!address.matches("https?://[^\\s\"<>]{1,900}")) {
            throw new CourseRefusal(Reason.ADDRESS, address);
        }
    }
}
