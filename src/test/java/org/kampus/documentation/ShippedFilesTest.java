package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.browser.NginxProgram;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files by which Kampus is shipped, checked by whatever can be had without an engine of containers. */
class ShippedFilesTest {

    private static final Path DOCKER = Path.of("docker");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode compose(String file) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(DOCKER.resolve(file)));
        return MAPPER.valueToTree(read);
    }

    private static List<Error> problems(JsonNode compose) throws IOException {
        try (InputStream in = ShippedFilesTest.class.getResourceAsStream("compose-spec.json")) {
            // The published file writes the name of its dialect with https, and its own is no address.
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("https://json-schema.org/draft-07/schema", "http://json-schema.org/draft-07/schema#")
                    .replace("\"$id\": \"compose_spec.json\",", "");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(MAPPER.readTree(schema))
                    .validate(compose);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "two-nodes/compose.yaml"})
    void compose_files_fit_the_published_schema(String file) throws IOException {
        assertEquals(List.of(), problems(compose(file)));
    }

    @Test
    void the_schema_finds_mistakes() throws IOException {
        JsonNode wrong =
                MAPPER.readTree("{\"services\": {\"kampus\": {\"image\": \"kampus\", \"restarts\": \"always\"}}}");
        assertFalse(problems(wrong).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "two-nodes/compose.yaml"})
    void what_compose_files_name_is_there(String file) throws IOException {
        Path folder = DOCKER.resolve(file).getParent();
        JsonNode compose = compose(file);
        for (JsonNode service : compose.at("/services")) {
            JsonNode build = service.at("/build");
            if (!build.isMissingNode()) {
                Path context = folder.resolve(build.at("/context").asString());
                assertTrue(Files.exists(context.resolve(build.at("/dockerfile").asString())), build.toString());
            }
            for (JsonNode volume : service.at("/volumes")) {
                String from = volume.asString().split(":", 2)[0];
                assertTrue(
                        from.startsWith("./")
                                ? Files.exists(folder.resolve(from))
                                : !compose.at("/volumes").path(from).isMissingNode(),
                        from);
            }
            for (String other : service.at("/depends_on").propertyNames()) {
                assertFalse(compose.at("/services/" + other).isMissingNode(), other);
            }
        }
    }

    /** The names in the balancer's configuration are those of the servers, their cookies and their hosts. */
    @Test
    void the_balancer_knows_every_server_by_its_name() throws IOException {
        String nginx = Files.readString(DOCKER.resolve("two-nodes/nginx.conf"));
        JsonNode services = compose("two-nodes/compose.yaml").at("/services");
        int servers = 0;
        for (String service : services.propertyNames()) {
            JsonNode command = services.at("/" + service + "/command");
            if (!command.isMissingNode()) {
                servers++;
                String name = command.at("/1").asString();
                assertEquals("--cluster", command.at("/0").asString());
                assertTrue(nginx.matches("(?s).*\\n    " + name + " +kampus_" + name + ";.*"), name);
                assertTrue(nginx.contains("upstream kampus_" + name + " {\n    server " + service + ":8080 "), name);
            }
        }
        assertEquals(2, servers);
    }

    @Test
    void nginx_takes_the_balancer_s_configuration() throws Exception {
        var program = NginxProgram.find();
        assumeTrue(program.isPresent(), "nginx is not on this machine; name it in KAMPUS_NGINX");
        Path home = Files.createTempDirectory("kampus-nginx");
        String shown = Files.readString(DOCKER.resolve("two-nodes/nginx.conf"))
                .replace("kampus-a:8080", "127.0.0.1:18080")
                .replace("kampus-b:8080", "127.0.0.1:18081")
                .replace("listen 80;", "listen 127.0.0.1:18082;");
        Files.writeString(
                home.resolve("nginx.conf"),
                "pid " + home.resolve("pid") + ";\nerror_log " + home.resolve("error.log")
                        + ";\nevents {}\nhttp {\naccess_log off;\n" + shown + "}\n");
        String told = run(List.of(
                program.get(),
                "-t",
                "-p",
                home.toString(),
                "-c",
                home.resolve("nginx.conf").toString()));
        assertTrue(told.contains("test is successful"), told);
    }

    @Test
    void systemd_takes_the_unit() throws Exception {
        Path program = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(program), "systemd is not on this machine");
        String told = run(List.of(program.toString(), "verify", "docker/systemd/kampus.service"))
                .lines()
                // Whether Java, the user and the network are there is the machine's affair.
                .filter(line -> line.contains("kampus.service"))
                .filter(line -> !line.contains("is not executable") && !line.contains("not found"))
                .reduce("", (all, line) -> all + line + "\n");
        assertEquals("", told);
    }

    /** The image starts the server as the unit and the pages say, and leaves out nothing that a server needs. */
    @Test
    void the_image_s_lines_are_those_that_its_test_plays() throws IOException {
        try (Stream<String> lines = Files.lines(DOCKER.resolve("Dockerfile"))) {
            assertEquals(
                    List.of(
                            "FROM",
                            "RUN",
                            "COPY",
                            "RUN",
                            "USER",
                            "WORKDIR",
                            "VOLUME",
                            "EXPOSE",
                            "HEALTHCHECK",
                            "ENTRYPOINT"),
                    lines.filter(line -> line.matches("[A-Z]+ .*"))
                            .map(line -> line.split(" ", 2)[0])
                            .toList());
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return told;
    }
}
