package org.kampus.rest;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kampus.scenario.ScenarioSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the programming interface as a judge of answers: each must be described, and be as described. */
final class DescribedInterface {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BASE = "https://kampus.test/";
    private static final String DOCUMENT = BASE + "openapi";
    private static final ObjectNode DESCRIPTION = closed(ApiDescription.document());
    private static final List<Operation> OPERATIONS = operations();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    DOCUMENT,
                    DESCRIPTION.toString(),
                    BASE + "api/v1/schemas/plan",
                    anonymous(ScenarioSchema.ofPlans()),
                    BASE + "api/v1/schemas/scenario",
                    anonymous(ScenarioSchema.ofScenarios()))));

    private DescribedInterface() {}

    /**
     * An operation.
     *
     * @param method in capitals
     * @param template its path
     * @param path what paths look like
     * @param pointer where it stands in the description
     */
    record Operation(String method, String template, Pattern path, String pointer) {

        JsonNode described() {
            return DESCRIPTION.at(pointer);
        }

        String id() {
            return described().at("/operationId").asString();
        }
    }

    /** The whole description. */
    static JsonNode description() {
        return DESCRIPTION;
    }

    /** All operations, those with fewer parameters first. */
    static List<Operation> all() {
        return OPERATIONS;
    }

    /** What a reference refers to, or the same if it is none. */
    static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#") ? resolved(DESCRIPTION.at(reference.substring(1))) : node;
    }

    /** The operation behind a request; empty where the interface has none. */
    static Optional<Operation> of(String method, String path) {
        return OPERATIONS.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.path().matcher(path).matches())
                .findFirst();
    }

    /** What is wrong with an answer; empty if it is as described. */
    static List<String> faults(Operation operation, int status, String type, String body) {
        List<String> faults = new ArrayList<>();
        String pointer = operation.pointer() + "/responses/" + status;
        JsonNode answer = DESCRIPTION.at(pointer);
        if (answer.isMissingNode()) {
            faults.add("%s answers %d, which is not described: %s".formatted(operation.id(), status, body));
            return faults;
        }
        String reference = answer.path("$ref").asString("");
        String place = reference.isEmpty() ? pointer : reference.substring(1);
        JsonNode content = DESCRIPTION.at(place).path("content");
        String media = type.replaceAll(";.*", "").strip();
        if (content.isMissingNode() || content.isEmpty()) {
            if (!body.isEmpty()) {
                faults.add("%s answers %d with a body, which is not described: %s"
                        .formatted(operation.id(), status, body));
            }
        } else if (!content.has(media)) {
            faults.add("%s answers %d as '%s', described are %s"
                    .formatted(operation.id(), status, type, content.propertyNames()));
        } else if (media.endsWith("json") && content.get(media).has("schema")) {
            validate(place + "/content/" + escaped(media) + "/schema", MAPPER.readTree(body))
                    .forEach(error -> faults.add("%s %d: %s".formatted(operation.id(), status, error)));
        }
        return faults;
    }

    /** What in a value is not as a schema of the description says. */
    static List<String> validate(String pointer, JsonNode value) {
        return SCHEMAS.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer)).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private static List<Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        DESCRIPTION.get("paths").properties().forEach(path -> {
            String template = path.getKey();
            Pattern pattern = Pattern.compile(Pattern.quote(template).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q"));
            path.getValue().propertyNames().stream()
                    .filter(method -> !method.equals("parameters"))
                    .map(method -> new Operation(
                            method.toUpperCase(Locale.ROOT),
                            template,
                            pattern,
                            "/paths/" + escaped(template) + "/" + method))
                    .forEach(operation -> operations.put(operation.method() + template, operation));
        });
        return operations.values().stream()
                .sorted(Comparator.comparingLong(operation ->
                        operation.template().chars().filter(c -> c == '{').count()))
                .toList();
    }

    /** A key as a part of a JSON Pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Objects that say nothing about further keys may have none here, so that nothing is told without being described. */
    private static ObjectNode closed(ObjectNode document) {
        for (JsonNode schema : document.at("/components/schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return document;
    }

    private static String anonymous(String schema) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(schema);
        tree.remove("$id");
        return tree.toString();
    }
}
