package org.kampus.course;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A score as course systems take it (LTI assignment and grade services 2.0).
 *
 * @param subject whose
 * @param points 0-100
 * @param finished whether the work is done
 * @param comment in the learner's language
 * @param again whether a score of this person was sent there before
 * @param at later by a whole second than that of the score before, see {@link #moment}
 */
public record ScoreMessage(String subject, double points, boolean finished, String comment, boolean again, Instant at) {

    /** The content type; any other is refused by some. */
    public static final String CONTENT_TYPE = "application/vnd.ims.lis.v1.score+json";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
    private static final int MOST = 100;

    /** Where scores of a line item go: its query stays behind. */
    public static String address(String lineItem) {
        int query = lineItem.indexOf('?');
        return query < 0 ? lineItem + "/scores" : lineItem.substring(0, query) + "/scores" + lineItem.substring(query);
    }

    /** The time to send: some compare whole seconds and refuse a score that is not later than the last. */
    public static Instant moment(Instant now, Optional<Instant> last) {
        return last.map(before -> before.plusSeconds(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    /** The body. */
    public String json() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("userId", subject);
        body.put("scoreGiven", Math.rint(points * MOST) / MOST);
        body.put("scoreMaximum", MOST);
        body.put("activityProgress", finished ? "Completed" : "InProgress");
        // Anything else makes some course systems ignore the number.
        body.put("gradingProgress", "FullyGraded");
        body.put("timestamp", STAMP.format(at.atOffset(ZoneOffset.UTC)));
        body.put("comment", comment);
        if (again) {
            body.put("https://canvas.instructure.com/lti/submission", Map.of("new_submission", false));
        }
        return JSONObjectUtils.toJSONString(body);
    }
}
