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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The packaged application in a process of its own, on a free port and with an empty database. Most tests share
 * {@linkplain #of one}; who kills it or measures it {@linkplain #start starts} another.
 */
public final class RunningKampus implements AutoCloseable {

    /** The origin whose pages may use the programming interface of the server of tests. */
    public static final String NAMED_ORIGIN = "https://courses.example.org";

    /** Stands in an option for the port at which the server answers. */
    public static final String PORT = "{port}";

    private static final Path JAR = Path.of("target", "kampus.jar");

    /** Made by the build, see pom.xml; without it servers start as they would for the first time. */
    private static final Path BOOT_CACHE = Path.of("target", "boot-cache");

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /** The server of tests; as little memory as serves a workshop, so that whatever eats memory is noticed. */
    public static final List<String> FOR_TESTS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Dkampus.cors.origins=" + RunningKampus.NAMED_ORIGIN);

    private static final Pattern SET_UP = Pattern.compile("/lead/welcome/([A-Za-z0-9_-]+)");

    private final List<String> options;
    private final Map<String, String> environment;
    private final Path log;
    private final Path data;
    private final int port;
    private Process process;

    private RunningKampus(List<String> options, Path home, Map<String, String> environment, Consumer<String> watcher)
            throws IOException {
        Files.createDirectories(home);
        this.options = options;
        this.environment = environment;
        data = Files.createTempDirectory(home.toAbsolutePath(), "data");
        log = home.resolve(data.getFileName() + ".log");
        port = freePort();
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitReady(watcher);
    }

    /**
     * The one that serves all tests of this Java machine; started by the first that asks, ended with the machine. A store
     * of JUnit would end with each class: where several machines share the tests, each class is a run of its own.
     */
    public static RunningKampus shared() {
        return Shared.KAMPUS;
    }

    private static final class Shared {

        static final RunningKampus KAMPUS = start(FOR_TESTS, Path.of("target", "kampus-it"));
    }

    /** A server of one's own for a test that will kill it. */
    public static RunningKampus toBeKilled() {
        return start(FOR_TESTS, Path.of("target", "kampus-killed"));
    }

    /**
     * Starts a server of one's own, and waits until it is ready.
     *
     * @param options options of the Java machine
     * @param home directory that gets its data and its log
     */
    public static RunningKampus start(List<String> options, Path home) {
        return start(options, home, Map.of());
    }

    /**
     * Starts a server of one's own, and waits until it is ready.
     *
     * @param options options of the Java machine
     * @param home directory that gets its data and its log
     * @param environment variables it finds besides those of this process
     */
    public static RunningKampus start(List<String> options, Path home, Map<String, String> environment) {
        return start(options, home, environment, address -> {});
    }

    /**
     * Starts a server of one's own, and looks at it until it is ready.
     *
     * @param watcher is given its address several times a second
     */
    public static RunningKampus watched(List<String> options, Path home, Consumer<String> watcher) {
        return start(options, home, Map.of(), watcher);
    }

    private static RunningKampus start(
            List<String> options, Path home, Map<String, String> environment, Consumer<String> watcher) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing. Run the tests with ./kampus test, which builds it.");
        }
        try {
            return new RunningKampus(options, home, environment, watcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.forEach(option -> command.add(option.replace(PORT, Integer.toString(port))));
        command.addAll(List.of("-jar", JAR.toString(), "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(bootCache());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KAMPUS_DB_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Options by which a server of tests starts quickly, and prepares nothing itself. */
    public static List<String> bootCache() {
        return Files.isDirectory(BOOT_CACHE)
                ? List.of("--boot-cache", BOOT_CACHE.toString())
                : List.of("--no-boot-cache");
    }

    /** Ends the server as a power failure does, by SIGKILL. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts the server again on the data it has left, at the same address. */
    public void startAgain() {
        try {
            process = launch();
            awaitReady(address -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the server's process. */
    public long pid() {
        return process.pid();
    }

    /** The directory of the server's data. */
    public Path data() {
        return data;
    }

    /** Where the application answers; ends with a slash. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** What makes the first trainer's account, as the log tells it; good for one use. */
    String setUpSecret() {
        try {
            var found = SET_UP.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(log + " names no set-up link");
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

    private void awaitReady(Consumer<String> watcher) {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            watcher.accept(address());
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Kampus ended or did not get ready within " + PATIENCE.toSeconds()
                        + " s; the end of " + log + ":\n" + endOfLog());
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
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of that log. */
    String endOfLog() {
        var lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
