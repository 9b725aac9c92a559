package org.kampus.course;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A course system asks Kampus to begin a launch (login initiated by a third party, OpenID Connect Core section 4).
 *
 * @param hint whom the launch is for; given back untouched
 * @param target where it will go; believed only from the token later
 * @param clientId empty if the course system does not tell
 * @param messageHint given back untouched; empty if there is none
 */
public record LoginRequest(String issuer, String hint, String target, String clientId, String messageHint) {

    /**
     * Reads the parameters of the request.
     *
     * @throws CourseRefusal if one that must be there is missing
     */
    public static LoginRequest of(Map<String, String> parameters) {
        Claims claims = new Claims(parameters);
        return new LoginRequest(
                claims.required("iss"),
                claims.required("login_hint"),
                claims.text("target_link_uri").orElse(""),
                claims.text("client_id").orElse(""),
                claims.text("lti_message_hint").orElse(""));
    }

    /**
     * Where the browser goes to be recognised by the course system: by GET and with standard parameters only, since newer
     * Moodles keep no cookies otherwise.
     *
     * @param redirect where the course system sends its token
     */
    public URI answer(Platform platform, String redirect, String state, String nonce) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("scope", "openid");
        query.put("response_type", "id_token");
        query.put("response_mode", "form_post");
        query.put("prompt", "none");
        query.put("client_id", platform.clientId());
        query.put("redirect_uri", redirect);
        query.put("login_hint", hint);
        if (!messageHint.isEmpty()) {
            query.put("lti_message_hint", messageHint);
        }
        query.put("state", state);
        query.put("nonce", nonce);
        String separator = platform.authorization().contains("?") ? "&" : "?";
        return URI.create(platform.authorization() + separator + form(query));
    }

    /** Parameters as they stand in an address or a form. */
    public static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
