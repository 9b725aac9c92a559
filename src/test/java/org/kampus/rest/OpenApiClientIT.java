package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kampus.browser.NodeProject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A linter of others accepts the description that is served, without a warning; a client that a generator of others makes
 * of it compiles under strict TypeScript and works. Needs Node and packages from npm; where they are not, it is skipped
 * and says so.
 */
class OpenApiClientIT extends ApiTestCase {

    @Test
    void a_linter_accepts_the_description_and_a_generated_client_compiles_and_works() throws Exception {
        NodeProject node =
                NodeProject.installed("openapi-client", "whether others can use the description at /openapi");
        String address = kampus().address();
        Path use = node.folder().resolve("use.ts");
        Files.writeString(use, Files.readString(use).replace("ADDRESS", address.substring(0, address.length() - 1)));
        String description = address + "openapi";

        node.succeed(node.tool("redocly"), "lint", description);
        node.succeed(node.tool("redocly"), "bundle", description, "--output", "bundled.json");
        node.succeed(node.tool("openapi-ts"), "--input", "bundled.json", "--output", "client");
        node.succeed(node.tool("tsc"), "--project", ".");
        String said = node.succeed("node", "compiled/use.js");

        JsonNode used = JsonMapper.builder()
                .build()
                .readTree(said.lines().reduce((a, b) -> b).orElseThrow());
        assertTrue(used.at("/profit").isNumber(), said);
        assertEquals("headcount.hunter", used.at("/doubt").asString(), said);
        assertTrue(used.at("/cure").asString().contains("/api/v1/scenarios"), said);
        assertFalse(used.at("/valid").asBoolean(true), said);
    }
}
