package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The steps of the container's image, run as a script in an empty folder that stands for its file system: what is copied,
 * what is prepared, how it starts, and how it says that it is well. Only with {@code -Dkampus.image=true}, since
 * preparing quick starts takes a minute.
 */
class ImageIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path root;

    @Test
    void the_image_starts_from_what_it_has_prepared() throws Exception {
        assumeTrue(Boolean.getBoolean("kampus.image"), "played on demand only, see docs/how-to/test.md");
        String dockerfile = Files.readString(Path.of("docker", "Dockerfile")).replaceAll("\\\\\\n\\s*", " ");
        int port = freePort();
        Files.createDirectories(root.resolve("opt"));
        Files.createDirectories(root.resolve("data"));
        for (Matcher copy = lines("COPY", dockerfile); copy.find(); ) {
            String[] parts = copy.group(1).split(" ");
            Files.copy(Path.of(parts[0]), inRoot(parts[1]));
        }
        for (Matcher run = lines("RUN", dockerfile); run.find(); ) {
            if (run.group(1).startsWith("java ")) {
                assertEquals(0, sh(run.group(1), port).waitFor(), run.group(1));
            }
        }
        Process server = new ProcessBuilder(words("ENTRYPOINT", dockerfile, port))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("log").toFile())
                .start();
        try {
            List<String> health =
                    words("CMD", dockerfile.replace("    CMD", "\nCMD").replaceAll("\\s+CMD \\[", "\nCMD ["), port);
            Instant end = Instant.now().plus(PATIENCE);
            while (new ProcessBuilder(health).start().waitFor() != 0) {
                assertTrue(server.isAlive() && Instant.now().isBefore(end), Files.readString(root.resolve("log")));
                TimeUnit.MILLISECONDS.sleep(300);
            }
            assertTrue(Files.exists(root.resolve("data/kampus.mv.db")), "the games are in the volume");
            server.destroy();
            assertTrue(server.waitFor(30, TimeUnit.SECONDS), "it ends within its grace");
        } finally {
            server.destroyForcibly();
        }
    }

    private Matcher lines(String instruction, String dockerfile) {
        return Pattern.compile("(?m)^" + instruction + " (.*)$").matcher(dockerfile);
    }

    private List<String> words(String instruction, String dockerfile, int port) {
        Matcher line = lines(instruction, dockerfile);
        assertTrue(line.find(), instruction);
        List<String> words = new ArrayList<>();
        for (JsonNode word : new JsonMapper().readTree(line.group(1))) {
            words.add(placed(word.asString(), port));
        }
        if (words.getFirst().equals("java")) {
            words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(List.of("--port", Integer.toString(port)));
        }
        return words;
    }

    private Process sh(String command, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder("sh", "-c", placed(command, port).replaceFirst("^java ", java + " "))
                .directory(root.toFile())
                .inheritIO()
                .start();
    }

    private String placed(String text, int port) {
        return text.replaceAll("(?<![\\w/.])/(opt|data)", Matcher.quoteReplacement(root.toString()) + "/$1")
                .replace("127.0.0.1/8080", "127.0.0.1/" + port);
    }

    private Path inRoot(String path) {
        return root.resolve(path.substring(1));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
