package org.kampus.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object somebody sent. What is of the wrong type or unknown is noted, so that all problems can be told at once.
 */
final class JsonBody {

    private static final int LONGEST_VALUE = 60;

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
        if (BoundedJson.read(sent, JsonNode.class, messages) instanceof ObjectNode object) {
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

    private String at(String key) {
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
