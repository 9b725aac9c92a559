package org.kampus.course;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;

/** What a learner did, as record stores take it (xAPI 1.0.3). */
public final class Statement {

    /** The version of xAPI that is spoken. */
    public static final String VERSION = "1.0.3";

    /** Statements sent at once. */
    public static final int MOST_AT_ONCE = 50;

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";
    private static final int POINTS = 100;
    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;
    private static final int UUID_BYTES = 16;

    private Statement() {}

    /**
     * Somebody as a course system knows her; never a mail address.
     *
     * @param homePage the course system
     * @param name what it calls the person
     */
    public record Account(String homePage, String name) {}

    /**
     * Where it was done.
     *
     * @param own public address of Kampus, without a slash at the end
     * @param lesson the lesson's id
     * @param title of the lesson
     * @param language of the title and the learner, {@code en} or {@code ru}
     * @param platform what Kampus calls itself
     */
    public record Place(String own, String lesson, String title, String language, String platform) {

        String activity() {
            return own + "/xapi/lesson/" + lesson;
        }
    }

    /**
     * An answer.
     *
     * @param id of the answer; the same answer gives the same statement
     * @param item what was answered
     * @param confidence how sure, 0-1; empty if nobody asked
     * @param brier Brier's score, 0-1; empty if nobody asked
     */
    public static String answered(
            UUID id,
            Account actor,
            Place place,
            String item,
            String response,
            boolean success,
            OptionalDouble confidence,
            OptionalDouble brier,
            Instant at) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("type", ACTIVITIES + "cmi.interaction");
        definition.put("interactionType", "choice");
        definition.put("name", Map.of(place.language(), place.title()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("response", response);
        result.put("success", success);
        Map<String, Object> more = new LinkedHashMap<>();
        confidence.ifPresent(value -> more.put(place.own() + "/xapi/extensions/confidence", value));
        brier.ifPresent(value -> more.put(place.own() + "/xapi/extensions/brier", value));
        if (!more.isEmpty()) {
            result.put("extensions", more);
        }
        return statement(
                derived(id + " answered"),
                actor,
                "answered",
                object(place.activity() + "/" + item, definition),
                result,
                place,
                at);
    }

    /**
     * A lesson that is finished.
     *
     * @param id of the last answer
     * @param points 0-100
     */
    public static String completed(UUID id, Account actor, Place place, double points, Instant at) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("score", Map.of("scaled", points / POINTS, "raw", points, "min", 0, "max", POINTS));
        result.put("completion", true);
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("type", ACTIVITIES + "lesson");
        definition.put("name", Map.of(place.language(), place.title()));
        return statement(
                derived(id + " completed"),
                actor,
                "completed",
                object(place.activity(), definition),
                result,
                place,
                at);
    }

    private static Map<String, Object> object(String id, Map<String, Object> definition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("objectType", "Activity");
        object.put("id", id);
        object.put("definition", definition);
        return object;
    }

    private static String statement(
            UUID id,
            Account actor,
            String verb,
            Map<String, Object> object,
            Map<String, Object> result,
            Place place,
            Instant at) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("id", id.toString());
        statement.put(
                "actor",
                Map.of("objectType", "Agent", "account", Map.of("homePage", actor.homePage(), "name", actor.name())));
        statement.put("verb", Map.of("id", VERBS + verb, "display", Map.of("en", verb)));
        statement.put("object", object);
        statement.put("result", result);
        statement.put(
                "context",
                Map.of(
                        "platform",
                        place.platform(),
                        "language",
                        place.language(),
                        "contextActivities",
                        Map.of("grouping", List.of(Map.of("objectType", "Activity", "id", place.activity())))));
        statement.put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        return JSONObjectUtils.toJSONString(statement);
    }

    /** A name-based UUID (RFC 9562, version 5): what is sent twice is the same statement. */
    static UUID derived(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(UUID_BYTES)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            byte[] bytes = Arrays.copyOf(sha.digest(name.getBytes(StandardCharsets.UTF_8)), UUID_BYTES);
            bytes[VERSION_BYTE] = (byte) (bytes[VERSION_BYTE] & 0x0f | 0x50);
            bytes[VARIANT_BYTE] = (byte) (bytes[VARIANT_BYTE] & 0x3f | 0x80);
            ByteBuffer whole = ByteBuffer.wrap(bytes);
            return new UUID(whole.getLong(), whole.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
