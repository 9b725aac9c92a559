package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kampus.course.Claims;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.LoginRequest;
import org.kampus.course.LtiNames;
import org.kampus.course.Member;
import org.kampus.course.Platform;
import org.kampus.course.ScoreMessage;

/** Services of course systems: scores and members, asked for with a token that is kept as long as it is good. */
@ApplicationScoped
public class CourseServices {

    private static final long SPARE = 60;
    private static final long LONGEST = 3_600;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int FORGOTTEN = 401;

    private final CourseKeys keys;
    private final CourseClient client;
    private final Map<String, Access> tokens = new ConcurrentHashMap<>();

    private record Access(String token, Instant until) {}

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseServices() {
        keys = null;
        client = null;
    }

    /** Services asked by this client. */
    @Inject
    public CourseServices(CourseKeys keys, CourseClient client) {
        this.keys = keys;
        this.client = client;
    }

    /**
     * Sends a score.
     *
     * @return the HTTP status
     * @throws CourseRefusal if nobody answers or gives access
     */
    public int send(Platform platform, String lineItem, ScoreMessage score) {
        CourseClient.Answer answer = client.post(
                ScoreMessage.address(lineItem),
                ScoreMessage.CONTENT_TYPE,
                score.json(),
                bearer(platform, LtiNames.SCOPE_SCORE));
        forgetRefused(platform, LtiNames.SCOPE_SCORE, answer);
        return answer.status();
    }

    /**
     * All active learners of a course.
     *
     * @throws CourseRefusal if the list cannot be read to its end
     */
    public List<Member> members(Platform platform, String address) {
        return Member.all(address, page -> {
            Map<String, String> headers = new TreeMap<>(bearer(platform, LtiNames.SCOPE_MEMBERS));
            headers.put("Accept", Member.CONTENT_TYPE);
            CourseClient.Answer answer = client.get(page, headers);
            forgetRefused(platform, LtiNames.SCOPE_MEMBERS, answer);
            if (!answer.good()) {
                throw new CourseRefusal(Reason.ANSWER, "HTTP " + answer.status());
            }
            return new Member.Page(answer.body(), answer.links());
        });
    }

    private void forgetRefused(Platform platform, String scope, CourseClient.Answer answer) {
        if (answer.status() == FORGOTTEN) {
            tokens.remove(name(platform.id(), scope));
        }
    }

    private static String name(UUID platform, String scope) {
        return platform + " " + scope;
    }

    private Map<String, String> bearer(Platform platform, String scope) {
        Instant now = Instant.now();
        Access known = tokens.get(name(platform.id(), scope));
        if (known == null || !now.isBefore(known.until())) {
            known = fresh(platform, scope, now);
            tokens.put(name(platform.id(), scope), known);
        }
        return Map.of("Authorization", "Bearer " + known.token());
    }

    private Access fresh(Platform platform, String scope, Instant now) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("grant_type", "client_credentials");
        asked.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        asked.put("client_assertion", keys.signing().assertion(platform, now));
        asked.put("scope", scope);
        CourseClient.Answer answer =
                client.post(platform.token(), FORM, LoginRequest.form(asked), Map.of("Accept", "application/json"));
        if (!answer.good()) {
            throw new CourseRefusal(Reason.ANSWER, "HTTP " + answer.status());
        }
        Claims told = Claims.parse(answer.body());
        long lasts = Math.clamp(told.seconds("expires_in").orElse(LONGEST) - SPARE, 0, LONGEST);
        return new Access(told.required("access_token"), now.plusSeconds(lasts));
    }
}
