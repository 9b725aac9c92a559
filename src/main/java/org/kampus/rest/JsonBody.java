package org.kampus.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kampus.organisation.Keyed;
import org.kampus.workshop.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object somebody sent. What is of the wrong type or unknown is noted, so that all problems can be told at once.
 */
final class JsonBody {

    private static final int LONGEST_VALUE = 60;
    private static final int LATEST_YEAR = 2100;

    private final ObjectNode node;
    private final String path;
    private final Messages messages;
    private final List<RequestProblem> problems;

    private JsonBody(ObjectNode node, String path, Messages messages, List<RequestProblem> problems) {
        this.node = node;
        this.path = path;
        this.messages = messages;
        this.problems = problems;
    }

    /**
     * Reads a body.
     *
     * @throws UnreadableBodyException if it is no JSON object in UTF-8 within the bounds
     */
    static JsonBody read(byte[] sent, Messages messages) {
        if (BoundedJson.read(sent) instanceof ObjectNode object) {
            return new JsonBody(object, "", messages, new ArrayList<>());
        }
        throw new UnreadableBodyException(0, 0);
    }

    /** Everything noted so far, also in the objects of its lists. */
    List<RequestProblem> problems() {
        return problems;
    }

    /** Notes every key that is not among those known. */
    void knows(String... known) {
        Set<String> names = Set.of(known);
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name ->
                        note(shortened(name), "", "body.unknownKey", shortened(name), String.join(", ", known)));
    }

    /** Whether there is a value other than null. */
    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** A text; empty if there is none. */
    Optional<String> text(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            note(key, shown(value), "body.notText", at(key));
            return Optional.empty();
        }
        return Optional.of(value.stringValue());
    }

    /** A text for people that must be there; what is too short or too long is noted. */
    String name(String key, int shortest, int longest) {
        String name = text(key).orElse("");
        int length = PlainText.length(name);
        if (length < shortest || length > longest) {
            note(key, shortened(name), "body.badLength", at(key), length, shortest, longest);
        }
        return name;
    }

    /** An id; empty if there is none. */
    Optional<UUID> id(String key) {
        Optional<String> sent = text(key);
        try {
            return sent.map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            note(key, shortened(sent.orElse("")), "body.notId", at(key));
            return Optional.empty();
        }
    }

    /** A day as 2026-10-31, of years people live in; empty if there is none. */
    Optional<LocalDate> day(String key) {
        Optional<String> sent = text(key);
        try {
            Optional<LocalDate> day = sent.map(LocalDate::parse);
            if (day.isEmpty() || (day.get().getYear() > 0 && day.get().getYear() < LATEST_YEAR)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        String shown = shortened(sent.orElse(""));
        note(key, shown, "body.notDay", shown);
        return Optional.empty();
    }

    /** A whole number; empty if there is none. */
    OptionalLong whole(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return OptionalLong.empty();
        }
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            note(key, shown(value), "body.notWhole", at(key));
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.asLong());
    }

    /** A whole number within a range; empty if there is none, or one outside it. */
    OptionalLong whole(String key, long min, long max) {
        OptionalLong value = whole(key);
        if (value.isPresent() && (value.getAsLong() < min || value.getAsLong() > max)) {
            note(key, Long.toString(value.getAsLong()), "orders.outOfRange", at(key), value.getAsLong(), min, max);
            return OptionalLong.empty();
        }
        return value;
    }

    /** A number; empty if there is none. */
    OptionalDouble number(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            note(key, shown(value), "body.notNumber", at(key));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.asDouble());
    }

    /** True or false; empty if nothing is said. */
    Optional<Boolean> flag(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            note(key, shown(value), "body.notYesOrNo", at(key));
            return Optional.empty();
        }
        return Optional.of(value.booleanValue());
    }

    /** A constant by its name, in any case, words apart by underscores or not at all; empty if there is none. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        Optional<String> name = text(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String wanted = name.get().replace("_", "");
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(JsonBody::key).collect(Collectors.joining(", "));
            note(key, shortened(name.get()), "body.unknownValue", at(key), shortened(name.get()), known);
        }
        return found;
    }

    /** A choice as JSON writes it: its key, or for {@code ROUND_OPEN}, which has none, {@code roundOpen}. */
    static String key(Enum<?> choice) {
        if (choice instanceof Keyed keyed) {
            return keyed.key();
        }
        StringBuilder key = new StringBuilder();
        for (String word : choice.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    /** The texts of a list; none if there is no list. */
    List<String> texts(String key, int most) {
        List<String> texts = new ArrayList<>();
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return texts;
        }
        if (!value.isArray()) {
            note(key, shown(value), "body.notList", at(key));
        } else if (value.size() > most) {
            note(key, "", "body.tooMany", at(key), value.size(), most);
        } else {
            for (int n = 0; n < value.size(); n++) {
                String place = key + "[" + n + "]";
                if (value.get(n).isString()) {
                    texts.add(value.get(n).stringValue());
                } else {
                    note(place, shown(value.get(n)), "body.notText", at(place));
                }
            }
        }
        return texts;
    }

    /** The whole numbers of a list, each within a range; none if there is no list. */
    List<Integer> wholes(String key, int min, int max) {
        List<Integer> wholes = new ArrayList<>();
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return wholes;
        }
        if (!value.isArray()) {
            note(key, shown(value), "body.notList", at(key));
        } else if (value.size() > max - min + 1) {
            note(key, "", "body.tooMany", at(key), value.size(), max - min + 1);
        } else {
            for (int n = 0; n < value.size(); n++) {
                JsonNode item = value.get(n);
                String place = key + "[" + n + "]";
                if (!item.isNumber() || !item.canConvertToExactIntegral() || !item.canConvertToInt()) {
                    note(place, shown(item), "body.notWhole", at(place));
                } else if (item.asInt() < min || item.asInt() > max) {
                    note(place, shown(item), "orders.outOfRange", at(place), item.asInt(), min, max);
                } else {
                    wholes.add(item.asInt());
                }
            }
        }
        return wholes;
    }

    /** The object below a key; empty if there is none. */
    Optional<JsonBody> inner(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value instanceof ObjectNode object) {
            return Optional.of(new JsonBody(object, at(key), messages, problems));
        }
        note(key, shown(value), "body.notObject", at(key));
        return Optional.empty();
    }

    /** Its keys. */
    Set<String> keys() {
        return new TreeSet<>(node.propertyNames());
    }

    /**
     * Ends the reading.
     *
     * @throws UnsoundBodyException with everything noted, if anything was
     */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new UnsoundBodyException(problems);
        }
    }

    /** An object as JSON; empty if there is none. */
    Optional<String> object(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            note(key, shown(value), "body.notObject", at(key));
            return Optional.empty();
        }
        return Optional.of(value.toString());
    }

    /** The numbers of an object by key; none if there is no object. */
    Map<String, Double> numbers(String key, int most) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return numbers;
        }
        if (!(value instanceof ObjectNode object)) {
            note(key, shown(value), "body.notObject", at(key));
        } else if (object.size() > most) {
            note(key, "", "body.tooMany", at(key), object.size(), most);
        } else {
            object.properties().forEach(entry -> {
                if (entry.getValue().isNumber()) {
                    numbers.put(entry.getKey(), entry.getValue().asDouble());
                } else {
                    note(key, shown(entry.getValue()), "body.notNumber", shortened(entry.getKey()));
                }
            });
        }
        return numbers;
    }

    /** The objects of a list; none if there is no list. */
    List<JsonBody> list(String key, int most) {
        JsonNode value = node.get(key);
        List<JsonBody> items = new ArrayList<>();
        if (value == null || value.isNull()) {
            return items;
        }
        if (!value.isArray()) {
            note(key, shown(value), "body.notList", at(key));
        } else if (value.size() > most) {
            note(key, "", "body.tooMany", at(key), value.size(), most);
        } else {
            for (int n = 0; n < value.size(); n++) {
                String place = key + "[" + n + "]";
                if (value.get(n) instanceof ObjectNode object) {
                    items.add(new JsonBody(object, at(place), messages, problems));
                } else {
                    note(place, shown(value.get(n)), "body.notObject", at(place));
                }
            }
        }
        return items;
    }

    /** The whole object without some of its keys, as JSON. */
    String without(String... keys) {
        ObjectNode rest = node.deepCopy();
        rest.remove(List.of(keys));
        return rest.toString();
    }

    /** Notes a problem of a key; see {@link RequestProblem#of}. */
    void note(String key, String value, String name, Object... values) {
        problems.add(RequestProblem.of(at(key), value, messages, name, values));
    }

    /** The whole place of a key. */
    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(JsonNode value) {
        return shortened(value.isString() ? value.stringValue() : value.toString());
    }

    /** The beginning of a text that somebody sent, short enough to be told. */
    static String shortened(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST_VALUE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
