package org.kampus.course;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kampus.course.CourseRefusal.Reason;

/** Claims of a token, or members of a JSON object, read without believing that they are of the right kind. */
public final class Claims {

    private static final int LONGEST = 8_192;
    private static final int MOST = 1_000;

    private final Map<String, ?> values;

    /** Reads these. */
    public Claims(Map<String, ?> values) {
        this.values = values;
    }

    /**
     * Reads a JSON object.
     *
     * @throws CourseRefusal if it is none
     */
    public static Claims parse(String json) {
        try {
            return new Claims(JSONObjectUtils.parse(json));
        } catch (ParseException e) {
            throw new CourseRefusal(Reason.UNREADABLE, "JSON");
        }
    }

    /** A text; empty if it is absent, of another kind, blank or longer than 8,192 characters. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text && !text.isBlank() && text.length() <= LONGEST
                ? Optional.of(text)
                : Optional.empty();
    }

    /**
     * A text that must be there.
     *
     * @throws CourseRefusal if it is not
     */
    public String required(String name) {
        return text(name).orElseThrow(() -> new CourseRefusal(Reason.MISSING, name));
    }

    /** An object within; without members if it is absent or of another kind. */
    public Claims object(String name) {
        return new Claims(values.get(name) instanceof Map<?, ?> map ? named(map) : Map.of());
    }

    /** Whether something is there under this name. */
    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** A list of texts, or the only text; what is no text is left out. */
    public List<String> texts(String name) {
        Object value = values.get(name);
        if (value instanceof String text) {
            return List.of(text);
        }
        return value instanceof List<?> list
                ? list.stream()
                        .limit(MOST)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** A list of objects; what is no object is left out. */
    public List<Claims> objects(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .limit(MOST)
                        .filter(Map.class::isInstance)
                        .map(map -> new Claims(named((Map<?, ?>) map)))
                        .toList()
                : List.of();
    }

    /** Seconds since 1970; empty if absent or no number. */
    public Optional<Long> seconds(String name) {
        return values.get(name) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    /** Yes or no, also written as a text, as some do. */
    public boolean flag(String name, boolean absent) {
        Object value = values.get(name);
        return value == null ? absent : value.equals(Boolean.TRUE) || value.equals("true");
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                named.put(Objects.toString(key), value);
            }
        });
        return named;
    }
}
