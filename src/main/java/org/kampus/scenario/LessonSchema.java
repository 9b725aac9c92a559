package org.kampus.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of lesson files, as shipped in {@code scenarios/lessons/lesson.schema.json}. */
final class LessonSchema {

    /** Place of the schema on the class path. */
    static final String RESOURCE = "/scenarios/lessons/lesson.schema.json";

    /** In the file, for editors; here both schemas are one document. */
    private static final String OF_SCENARIOS = "../scenario.schema.json#/";

    private static final String PARTS = "$defs";
    private static final ObjectNode DOCUMENT = load();
    private static final Schema LESSON = ScenarioSchema.compile(DOCUMENT);

    private LessonSchema() {}

    /** Records everything in a lesson that the schema does not allow. */
    static void check(YamlNode root, Problems problems) {
        SchemaMessages messages = new SchemaMessages(DOCUMENT, root, problems);
        for (Error error : LESSON.validate(ScenarioSchema.json(root))) {
            messages.report(error);
        }
    }

    /** Keys of the measures a lesson may name. */
    static Iterable<String> measures() {
        return StreamSupport.stream(DOCUMENT.at("/" + PARTS + "/measure/enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** The schema as data. */
    static JsonNode document() {
        return DOCUMENT;
    }

    private static ObjectNode load() {
        try (InputStream in = LessonSchema.class.getResourceAsStream(RESOURCE)) {
            String text = new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode document = (ObjectNode) new JsonMapper().readTree(text.replace(OF_SCENARIOS, "#/"));
            ObjectNode parts = (ObjectNode) document.get(PARTS);
            JsonNode shared = ScenarioSchema.document().get(PARTS);
            for (String name : shared.propertyNames()) {
                parts.set(name, shared.get(name));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
