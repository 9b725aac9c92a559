package org.kampus.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The packaged application, started once for all tests on a free port with an empty database. */
public final class RunningKampus implements AutoCloseable {

    private static final Path JAR = Path.of("target", "kampus.jar");
    private static final Path HOME = Path.of("target", "kampus-it");
    private static final Path LOG = HOME.resolve("kampus.log");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Pattern SET_UP = Pattern.compile("/lead/welcome/([A-Za-z0-9_-]+)");

    private final int port;
    private final Process process;

    private RunningKampus(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** The one that serves all tests of this run; started by the first that asks. */
    public static RunningKampus of(ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningKampus.class))
                .computeIfAbsent(RunningKampus.class, type -> start(), RunningKampus.class);
    }

    private static RunningKampus start() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing. Run the tests with ./kampus test, which builds it.");
        }
        try {
            Files.createDirectories(HOME);
            var data = Files.createTempDirectory(HOME.toAbsolutePath(), "data");
            int port = freePort();
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            var command = List.of(
                    java.toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    // As little as serves a workshop, so that whatever eats memory is noticed.
                    "-Xmx512m",
                    "-jar",
                    JAR.toString(),
                    "--port",
                    Integer.toString(port),
                    "--data",
                    data.toString());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("KAMPUS_DB_"));
            var running = new RunningKampus(port, builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the application answers; ends with a slash. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** What makes the first trainer's account, as the log tells it; good for one use. */
    String setUpSecret() {
        try {
            var found = SET_UP.matcher(Files.readString(LOG));
            if (found.find()) {
                return found.group(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(LOG + " names no set-up link");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Kampus ended or did not get ready within " + PATIENCE.toSeconds()
                        + " s; the end of " + LOG + ":\n" + endOfLog());
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for Kampus", e);
            }
        }
    }

    private boolean isReady() {
        try {
            var request = (HttpURLConnection)
                    URI.create(address() + "health/ready").toURL().openConnection();
            request.setConnectTimeout(1000);
            request.setReadTimeout(5000);
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Everything the application has written to its log so far. */
    public String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String endOfLog() throws IOException {
        var lines = Files.readAllLines(LOG);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
