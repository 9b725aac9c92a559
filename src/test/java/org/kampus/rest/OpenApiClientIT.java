package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A linter of others accepts the description that is served, without a warning; a client that a generator of others makes
 * of it compiles under strict TypeScript and works. Needs Node and packages from npm; where they are not, it is skipped
 * and says so.
 */
class OpenApiClientIT extends ApiTestCase {

    private static final Path SOURCES = Path.of("src/test/openapi-client");
    private static final Path FOLDER = Path.of("target/openapi-client");
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*", Pattern.DOTALL);

    /** What npm says when the registry cannot be reached, or does not have the packages. */
    private static final Pattern OFFLINE = Pattern.compile(
            "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|E404|E403|E50\\d|ERR_SOCKET|network");

    /** What a program said, and how it ended. */
    private record Ended(int code, String said) {}

    @Test
    void a_linter_accepts_the_description_and_a_generated_client_compiles_and_works() throws Exception {
        requireNode();
        copySources();
        Ended installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (installed.code() != 0 && OFFLINE.matcher(installed.said()).find()) {
            skip("the packages of src/test/openapi-client cannot be had from npm: " + installed.said());
        }
        assertEquals(0, installed.code(), installed.said());
        String description = kampus().address() + "openapi";

        succeed(tool("redocly"), "lint", description);
        succeed(tool("redocly"), "bundle", description, "--output", "bundled.json");
        succeed(tool("openapi-ts"), "--input", "bundled.json", "--output", "client");
        succeed(tool("tsc"), "--project", ".");
        String said = succeed("node", "compiled/use.js");

        JsonNode used = JsonMapper.builder()
                .build()
                .readTree(said.lines().reduce((a, b) -> b).orElseThrow());
        assertTrue(used.at("/profit").isNumber(), said);
        assertEquals("headcount.hunter", used.at("/doubt").asString(), said);
        assertTrue(used.at("/cure").asString().contains("/api/v1/scenarios"), said);
        assertFalse(used.at("/valid").asBoolean(true), said);
    }

    private static void requireNode() throws InterruptedException {
        try {
            Ended node = run("node", "--version");
            Matcher version = VERSION.matcher(node.said());
            boolean fits = version.matches()
                    && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) >= 2019;
            if (!fits) {
                skip("Node is " + node.said().strip() + " but must be 20.19 or newer");
            }
            run("npm", "--version");
        } catch (IOException e) {
            skip("there is no Node with npm here: " + e.getMessage());
        }
    }

    /** Says aloud that this was not tested. */
    private static void skip(String why) {
        System.err.println("NOT TESTED: whether others can use the description at /openapi, since " + why);
        Assumptions.abort(why);
    }

    private void copySources() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path use = FOLDER.resolve("use.ts");
        String address = kampus().address();
        Files.writeString(use, Files.readString(use).replace("ADDRESS", address.substring(0, address.length() - 1)));
    }

    private static String tool(String name) {
        return FOLDER.resolve("node_modules/.bin")
                .resolve(name)
                .toAbsolutePath()
                .toString();
    }

    private static String succeed(String... command) throws IOException, InterruptedException {
        Ended ended = run(command);
        assertEquals(0, ended.code(), () -> List.of(command) + "\n" + ended.said());
        return ended.said();
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path said = Files.createTempFile(FOLDER.toAbsolutePath(), "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process process = builder.start();
        boolean ended = process.waitFor(300, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said);
        Files.delete(said);
        assertTrue(ended, () -> List.of(command) + " did not end\n" + text);
        return new Ended(process.exitValue(), text);
    }
}
