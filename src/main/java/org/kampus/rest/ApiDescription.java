package org.kampus.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the programming interface as OpenAPI: {@code openapi.yaml}, with the true answers of
 * {@code openapi-examples.json} as examples.
 */
final class ApiDescription {

    private static final String DOCUMENT = "openapi.yaml";
    private static final String EXAMPLES = "openapi-examples.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectNode WHOLE = whole();

    private ApiDescription() {}

    /** The description as data. */
    static ObjectNode document() {
        return WHOLE.deepCopy();
    }

    /** The description as JSON. */
    static String json() {
        return WHOLE.toPrettyString();
    }

    /** The description as YAML. */
    static String yaml() {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema())
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(MAPPER.convertValue(WHOLE, Object.class));
    }

    private static ObjectNode whole() {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        ObjectNode document = MAPPER.valueToTree(new Load(settings).loadFromString(text(DOCUMENT)));
        JsonNode examples = MAPPER.readTree(text(EXAMPLES));
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                JsonNode id = operation.get("operationId");
                if (id != null) {
                    show(operation.at("/requestBody/content"), examples.at("/requests/" + id.asString()));
                    operation
                            .get("responses")
                            .forEach(answer -> show(answer.path("content"), examples.at("/answers/" + id.asString())));
                }
            }
        }
        examples.path("problems")
                .properties()
                .forEach(problem -> show(
                        document.at("/components/responses/" + problem.getKey() + "/content"), problem.getValue()));
        return document;
    }

    /** Puts examples under the first media type of a content. */
    private static void show(JsonNode content, JsonNode examples) {
        if (content instanceof ObjectNode types && !types.isEmpty() && examples instanceof ObjectNode values) {
            ObjectNode shown = ((ObjectNode) types.iterator().next()).putObject("examples");
            values.properties()
                    .forEach(example -> shown.putObject(example.getKey()).set("value", example.getValue()));
        }
    }

    private static String text(String name) {
        try (InputStream in = ApiDescription.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path; the build is incomplete");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
