package org.kampus.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import tools.jackson.databind.JsonNode;

/** Turns what the schema validator finds into words of the trade, with the place in the file. */
final class SchemaMessages {

    /** Keywords of JSON Schema this class has words for; the schema must use no other that can fail. */
    static final List<String> KEYWORDS = List.of(
            "required",
            "additionalProperties",
            "type",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "enum",
            "const",
            "pattern",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems");

    private final JsonNode schema;
    private final YamlNode root;
    private final Problems problems;

    SchemaMessages(JsonNode schema, YamlNode root, Problems problems) {
        this.schema = schema;
        this.root = root;
        this.problems = problems;
    }

    /** Records one finding, unless its value has been found wrong before. */
    void report(Error error) {
        YamlNode node = find(error.getInstanceLocation());
        String keyword = error.getKeyword();
        if (keyword.equals("required")) {
            missing(node, error.getProperty(), rules(error));
        } else if (keyword.equals("additionalProperties")) {
            unknown(node, error.getProperty(), rules(error));
        } else if (!problems.has(node.path())) {
            switch (keyword) {
                case "type" -> WrongValue.type(node, rules(error), problems);
                case "minimum", "maximum", "exclusiveMinimum" ->
                    WrongValue.range(node, rules(error), saleType(node), problems);
                case "enum" -> WrongValue.choice(node, error.getSchemaNode(), problems);
                case "const" -> WrongValue.constant(node, error.getSchemaNode(), problems);
                case "pattern" -> WrongValue.pattern(node, problems);
                case "maxLength" ->
                    WrongValue.tooLong(node, error.getSchemaNode().asInt(), problems);
                case "minItems", "maxItems" -> WrongValue.count(node, rules(error), problems);
                case "uniqueItems" -> WrongValue.repeated(node, problems);
                default ->
                    problems.add(
                            node,
                            ProblemTexts.text("schema.other", name(node), error.getMessage()),
                            ProblemTexts.text("schema.other.cure"));
            }
        }
    }

    private void missing(YamlNode node, String key, JsonNode rules) {
        String path = node.path().isEmpty() ? key : node.path() + "." + key;
        if (problems.has(path) || isMisspelt(node, key, rules)) {
            return;
        }
        LocalizedText message;
        LocalizedText hint;
        if (key.equals("ru") || key.equals("en")) {
            message = key.equals("ru")
                    ? ProblemTexts.text("schema.noRussian", name(node))
                    : ProblemTexts.text("schema.noEnglish", name(node));
            hint = ProblemTexts.text("schema.language.cure");
        } else {
            message = ProblemTexts.text("schema.missing", path);
            hint = node.path().isEmpty()
                    ? ProblemTexts.text("schema.missing.atTop", key)
                    : ProblemTexts.text("schema.missing.below", key, node.path());
        }
        problems.add(node.keyAt(), path, "", message, hint);
    }

    /** Whether an unknown key stands there that was probably meant to be this one. */
    private static boolean isMisspelt(YamlNode node, String key, JsonNode rules) {
        List<String> known = List.copyOf(rules.path("properties").propertyNames());
        return node.children().keySet().stream()
                .filter(k -> !known.contains(k))
                .anyMatch(k -> Suggestion.nearest(k, known).filter(key::equals).isPresent());
    }

    private void unknown(YamlNode node, String key, JsonNode rules) {
        YamlNode child = node.get(key);
        Position at = child == null ? node.at() : child.keyAt();
        String path = child == null ? node.path() : child.path();
        List<String> known = List.copyOf(rules.path("properties").propertyNames());
        LocalizedText message = node.path().isEmpty()
                ? ProblemTexts.text("schema.unknown.atTop", Problems.shortened(key))
                : ProblemTexts.text("schema.unknown.below", Problems.shortened(key), node.path());
        problems.add(at, path, child == null ? "" : child.shown(), message, hint(key, known, child));
    }

    private LocalizedText hint(String key, List<String> known, @Nullable YamlNode child) {
        boolean isRestOfText = child instanceof YamlNode.Scalar scalar && scalar.value() == null && key.contains(" ");
        return isRestOfText ? ProblemTexts.text("schema.unknown.comma") : unknownHint(key, known);
    }

    private LocalizedText unknownHint(String key, List<String> known) {
        Optional<String> elsewhere = Optional.ofNullable(places().get(key));
        if (elsewhere.isPresent() && !elsewhere.get().isEmpty()) {
            return ProblemTexts.text("schema.unknown.elsewhere", elsewhere.get());
        }
        Optional<String> near = Suggestion.nearest(key, known);
        if (near.isPresent()) {
            return ProblemTexts.text("schema.unknown.like", near.get());
        }
        return known.size() <= 12
                ? ProblemTexts.text("schema.unknown.known", String.join(", ", known))
                : ProblemTexts.text("schema.unknown.cure");
    }

    /** Where each key of the schema belongs, if that is one place only. */
    private Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        collect(schema.path("properties"), "", places);
        JsonNode parts = schema.path("$defs");
        collect(parts.path("line").path("properties"), "lines[]", places);
        collect(parts.path("lineParameters").path("properties"), "lines[].parameters", places);
        collect(parts.path("clientParameters").path("properties"), "clients", places);
        collect(parts.path("organisationParameters").path("properties"), "organisation", places);
        collect(parts.path("plan").path("properties"), "startingPlan", places);
        collect(parts.path("limits").path("properties"), "limits", places);
        collect(parts.path("briefing").path("properties"), "briefing", places);
        return places;
    }

    private static void collect(JsonNode properties, String place, Map<String, String> places) {
        for (String key : properties.propertyNames()) {
            places.merge(key, place, (one, other) -> "");
        }
    }

    /** The schema object whose keyword failed. */
    private JsonNode rules(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        JsonNode node = schema;
        List<String> steps = new ArrayList<>(List.of(pointer.split("/")));
        for (String step : steps.subList(1, steps.size() - 1)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    private YamlNode find(NodePath location) {
        YamlNode node = root;
        for (int i = 0; i < location.getNameCount(); i++) {
            YamlNode child = switch (location.getElement(i)) {
                case Integer index -> node.items().get(index);
                case Object key -> node.get(key.toString());
            };
            if (child == null) {
                return node;
            }
            node = child;
        }
        return node;
    }

    /** The sale type of the line a value belongs to; {@code null} if it belongs to none that can be read. */
    private @Nullable SaleType saleType(YamlNode node) {
        YamlNode lines = root.get("lines");
        for (YamlNode item : lines == null ? List.<YamlNode>of() : lines.items()) {
            SaleLine line = node.path().startsWith(item.path() + ".") ? ScenarioTree.line(item) : null;
            if (line != null) {
                return line.type();
            }
        }
        return null;
    }

    /** How a message calls a value: by its whole path. */
    static LocalizedText name(YamlNode node) {
        return node.path().isEmpty() ? ProblemTexts.text("schema.file") : new LocalizedText(node.path(), node.path());
    }
}
