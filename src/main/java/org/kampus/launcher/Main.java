package org.kampus.launcher;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry point of {@code kampus.jar}. */
public final class Main {

    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;

    /** Held as long as the process lives, so that no second one opens the same data. */
    private static @Nullable FileLock lock;

    private Main() {}

    /** Starts Kampus as the arguments say; ends with 2 for arguments not understood and 1 for a failed start. */
    public static void main(String[] arguments) {
        var begin = System.nanoTime();
        try {
            var options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            start(options);
            System.out.printf(
                    "%nKampus answers at http://localhost:%d/ (data in %s, started in %.1f s). Ctrl+C ends it.%n",
                    options.port(), options.data().toAbsolutePath().normalize(), (System.nanoTime() - begin) / 1e9);
        } catch (BadUsage e) {
            fail(e.getMessage() + " Try --help.", BAD_USAGE);
        } catch (CannotStart e) {
            fail(e.getMessage(), FAILED);
        }
    }

    private static void start(Options options) {
        requireFree(options.port());
        var data = options.data().toAbsolutePath().normalize();
        lock = lock(data);
        System.setProperty("kampus.data", data.toString());
        System.setProperty("kampus.forgottenPassword", options.forgottenPassword());
        set("kampus.trusted-proxies", options.trustedProxies());
        set("kampus.metrics-readers", options.metricsReaders());
        if (System.getenv("KAMPUS_DB_URL") == null && System.getProperty("kampus.db.url") == null) {
            System.setProperty(
                    "kampus.db.url",
                    "jdbc:h2:file:" + data.resolve("kampus") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        }
        deploy(options.port());
    }

    private static void set(String property, String value) {
        if (!value.isEmpty()) {
            System.setProperty(property, value);
        }
    }

    private static void deploy(int port) {
        String[] arguments = {"--port", Integer.toString(port), "--nocluster", "--nohostaware", "--disablephonehome"};
        try {
            PayaraMicroLauncher.create(arguments);
            requireReady(port);
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw new CannotStart("The server could not start: " + e);
        }
    }

    /** The server runs on even if the application in it has failed, so the application itself is asked. */
    private static void requireReady(int port) throws IOException {
        var health = URI.create("http://localhost:" + port + "/health/ready").toURL();
        var answer = (HttpURLConnection) health.openConnection();
        if (answer.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new CannotStart("Kampus did not come up in its server; the log above says why.");
        }
    }

    private static void requireFree(int port) {
        try (var probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " cannot be used (" + e.getMessage()
                    + "). Maybe another program answers there; choose another with --port N.");
        }
    }

    private static FileLock lock(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(data.resolve("kampus.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var taken = channel.tryLock();
            if (taken == null) {
                channel.close();
                throw new CannotStart("The data in " + data
                        + " is in use by another running Kampus. End that one, or choose another directory with --data"
                        + " DIR.");
            }
            return taken;
        } catch (IOException e) {
            throw new CannotStart("The data directory " + data + " cannot be used (" + e
                    + "). Choose one that can be written with --data DIR.");
        }
    }

    private static void fail(@Nullable String message, int status) {
        PrintStream err = System.err;
        err.println("kampus: " + message);
        err.flush();
        System.exit(status);
    }
}
