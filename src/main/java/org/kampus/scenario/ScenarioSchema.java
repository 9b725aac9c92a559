package org.kampus.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of scenario files, as shipped in {@code scenarios/scenario.schema.json}, and of plans alone. */
public final class ScenarioSchema {

    /** Place of the schema on the class path. */
    static final String RESOURCE = "/scenarios/scenario.schema.json";

    private static final ObjectNode DOCUMENT = load();
    private static final Schema SCENARIO = compile(DOCUMENT);
    private static final ObjectNode PLAN_DOCUMENT = planDocument();
    private static final Schema PLAN = compile(PLAN_DOCUMENT);

    private ScenarioSchema() {}

    /** Records everything in a scenario that the schema does not allow. */
    static void checkScenario(YamlNode root, Problems problems) {
        check(SCENARIO, root, problems);
    }

    /** Records everything in a plan that the schema does not allow. */
    static void checkPlan(YamlNode root, Problems problems) {
        check(PLAN, root, problems);
    }

    /** The schema of scenario files (JSON Schema 2020-12) as JSON on several lines. */
    public static String ofScenarios() {
        return DOCUMENT.toPrettyString();
    }

    /** The schema of a plan alone (JSON Schema 2020-12) as JSON on several lines. */
    public static String ofPlans() {
        return PLAN_DOCUMENT.toPrettyString();
    }

    /** The schema as data. */
    static JsonNode document() {
        return DOCUMENT;
    }

    private static void check(Schema schema, YamlNode root, Problems problems) {
        SchemaMessages messages = new SchemaMessages(DOCUMENT, root, problems);
        for (Error error : schema.validate(json(root))) {
            messages.report(error);
        }
    }

    private static ObjectNode load() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path; the build is incomplete");
            }
            return (ObjectNode) new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan's part of the schema as a schema of its own; the definitions it needs keep their places. */
    private static ObjectNode planDocument() {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        plan.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        plan.put("$id", "urn:kampus:plan:1");
        plan.put("$ref", "#/$defs/plan");
        ObjectNode definitions = plan.putObject("$defs");
        define("plan", definitions);
        return plan;
    }

    /** Puts a definition among others, with those it refers to. */
    private static void define(String name, ObjectNode definitions) {
        JsonNode definition = DOCUMENT.at("/$defs/" + name);
        if (!definitions.has(name)) {
            definitions.set(name, definition);
            definition
                    .findValues("$ref")
                    .forEach(reference -> define(reference.asString().replace("#/$defs/", ""), definitions));
        }
    }

    static Schema compile(ObjectNode document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
        schema.initializeValidators();
        return schema;
    }

    static JsonNode json(YamlNode node) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (node) {
            case YamlNode.Mapping mapping -> {
                ObjectNode object = factory.objectNode();
                for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
                    object.set(entry.getKey(), json(entry.getValue()));
                }
                yield object;
            }
            case YamlNode.Sequence sequence -> {
                ArrayNode array = factory.arrayNode();
                for (YamlNode element : sequence.elements()) {
                    array.add(json(element));
                }
                yield array;
            }
            case YamlNode.Scalar scalar ->
                switch (scalar.value()) {
                    case null -> factory.nullNode();
                    case Long number -> factory.numberNode(number);
                    case Double number -> factory.numberNode(number);
                    case Boolean flag -> factory.booleanNode(flag);
                    default -> factory.stringNode(scalar.raw());
                };
        };
    }
}
