package org.kampus.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@link Main} begins on a Java that is new enough. */
public final class Launch {

    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;

    /** Held as long as the process lives, so that no second one opens the same data. */
    private static @Nullable DataFolder data;

    private Launch() {}

    /** Starts Kampus as the arguments say; ends with 2 for arguments not understood and 1 for a failed start. */
    public static void main(String[] arguments) {
        ProcessLanguage.fix();
        try {
            if (System.getProperty(CacheTraining.REHEARSAL) != null) {
                rehearse(Path.of(System.getProperty(CacheTraining.REHEARSAL)));
                return;
            }
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            if (options.caching() == Options.Caching.MAKE) {
                makeCache(options);
                return;
            }
            if (QuickStart.isWanted(options) && !QuickStart.isUnderWay()) {
                QuickStart.attempt(options, List.of(arguments));
            }
            start(options);
            System.out.printf(
                    Locale.ROOT,
                    "%nKampus answers at http://localhost:%d/ (data in %s, started in %.1f s). Ctrl+C ends it.%n",
                    options.port(),
                    options.data().toAbsolutePath().normalize(),
                    (System.currentTimeMillis() - QuickStart.began()) / 1e3);
            if (QuickStart.isWanted(options)) {
                QuickStart.prepareNext(options, List.of(arguments));
            }
        } catch (BadUsage e) {
            fail(e.getMessage() + " Try --help.", BAD_USAGE);
        } catch (CannotStart e) {
            fail(e.getMessage(), FAILED);
        }
    }

    private static void start(Options options) {
        try (WaitingRoom waiting = WaitingRoom.open(options.port())) {
            TemporaryFolder.require();
            data = DataFolder.take(options.data());
            System.setProperty("kampus.data", data.path().toString());
            System.setProperty("kampus.forgottenPassword", options.forgottenPassword());
            set("kampus.trusted-proxies", options.trustedProxies());
            set("kampus.metrics-readers", options.metricsReaders());
            set("kampus.public-address", options.publicAddress());
            DatabaseAddress.settle(data.path());
            ClusterName.settle(options.cluster());
            LogFiles.in(data.path());
            Server.start(options.port(), waiting);
        }
    }

    /** A start for Java's notes, on a database in memory and for nobody; ends the process. */
    private static void rehearse(Path folder) {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(FAILED)));
        System.setProperty("kampus.data", folder.toString());
        System.setProperty("kampus.forgottenPassword", "");
        System.setProperty("kampus.db.url", "jdbc:h2:mem:kampus;DB_CLOSE_DELAY=-1");
        System.setProperty("kampus.cluster", "");
        LogFiles.in(folder);
        int port = freePort();
        Server.rehearse(port);
        Server.visit(port);
        System.exit(0);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No port is free (" + e.getMessage() + ").");
        }
    }

    private static void makeCache(Options options) {
        if (!QuickStart.isPossible()) {
            System.out.println("Java " + Runtime.version() + " keeps no boot cache; Java " + BootCache.OLDEST_JAVA
                    + " or newer does. Nothing was made.");
            return;
        }
        try {
            BootCache cache = BootCache.of(options.bootCache().toAbsolutePath().normalize(), QuickStart.jar());
            CacheTraining training = new CacheTraining(cache, QuickStart.jar());
            if (training.endsWithProcess()) {
                training.make();
            }
            System.out.println("The boot cache is in " + cache.folder() + ".");
        } catch (IOException e) {
            throw new CannotStart("The boot cache could not be made in " + options.bootCache() + " (" + Space.reason(e)
                    + "). Name another directory with --boot-cache DIR, or do without it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Making the boot cache was interrupted.");
        }
    }

    /** What is not told here may be told by the environment. */
    private static void set(String property, String value) {
        if (!value.isEmpty()) {
            System.setProperty(property, value);
        }
    }

    private static void fail(@Nullable String message, int status) {
        PrintStream err = System.err;
        err.println("kampus: " + message);
        err.flush();
        System.exit(status);
    }
}
