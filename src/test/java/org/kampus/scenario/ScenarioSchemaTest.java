package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioSchemaTest {

    private static final Path FILE = Path.of("scenarios", "scenario.schema.json");

    /** Keywords that describe or lead on to other schemas and cannot fail by themselves. */
    private static final Set<String> DESCRIBING =
            Set.of("$schema", "$id", "$ref", "$defs", "title", "description", "properties", "items");

    @Test
    void the_schema_repeats_vocabulary_and_ranges_of_the_core() throws IOException {
        JsonNode schema = new JsonMapper().readTree(FILE);
        String wanted = SchemaVocabulary.written(SchemaVocabulary.brought(schema));
        if (Boolean.getBoolean("kampus.schema.write")) {
            Files.writeString(FILE, wanted);
        }
        assertEquals(
                wanted,
                Files.readString(FILE),
                "The schema differs from the core. Bring it into step with "
                        + "./mvnw test -Dtest=ScenarioSchemaTest -Dkampus.schema.write=true and commit the change.");
    }

    @Test
    void every_keyword_that_can_fail_has_its_words() {
        Set<String> used = new TreeSet<>();
        collect(ScenarioSchema.document(), used);
        used.removeAll(DESCRIBING);
        used.removeAll(SchemaMessages.KEYWORDS);
        assertTrue(used.isEmpty(), () -> "no words for " + used);
    }

    private static void collect(JsonNode rules, Set<String> used) {
        for (String keyword : rules.propertyNames()) {
            used.add(keyword);
            JsonNode value = rules.get(keyword);
            switch (keyword) {
                case "properties", "$defs" -> value.forEach(part -> collect(part, used));
                case "items" -> collect(value, used);
                default -> {}
            }
        }
    }
}
