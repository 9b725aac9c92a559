package org.kampus.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a YAML or JSON file that knows where it stands. */
sealed interface YamlNode {

    /** Where the value begins. */
    Position at();

    /** Where the key begins that names this value; for list items and the root the value itself. */
    Position keyAt();

    /** The keys from the root, for example {@code lines[0].saleType}; empty for the root. */
    String path();

    /** The value below a key; {@code null} if there is none. */
    default @Nullable YamlNode get(String key) {
        return this instanceof Mapping mapping ? mapping.entries().get(key) : null;
    }

    /** The number in this node; {@code null} if it is none. */
    default @Nullable Double number() {
        return this instanceof Scalar scalar && scalar.value() instanceof Number n ? (Double) n.doubleValue() : null;
    }

    /** The text in this node; {@code null} if it is none. */
    default @Nullable String text() {
        return this instanceof Scalar scalar && scalar.value() instanceof String s ? s : null;
    }

    /** The items of this list; none if it is no list. */
    default List<YamlNode> items() {
        return this instanceof Sequence sequence ? sequence.elements() : List.of();
    }

    /** The entries of this mapping; none if it is no mapping. */
    default Map<String, YamlNode> children() {
        return this instanceof Mapping mapping ? mapping.entries() : Map.of();
    }

    /** What stands in the file, shortened, for messages. */
    default String shown() {
        return this instanceof Scalar scalar ? Problems.shortened(scalar.raw()) : "";
    }

    /** Keys with values, in the order of the file. */
    record Mapping(Position at, Position keyAt, String path, Map<String, YamlNode> entries) implements YamlNode {}

    /** A list. */
    record Sequence(Position at, Position keyAt, String path, List<YamlNode> elements) implements YamlNode {}

    /**
     * A single value.
     *
     * @param raw as written
     * @param value text, {@code Long}, {@code Double}, {@code Boolean}, or {@code null} for an empty value
     */
    record Scalar(
            Position at,
            Position keyAt,
            String path,
            String raw,
            @Nullable Object value) implements YamlNode {}
}
