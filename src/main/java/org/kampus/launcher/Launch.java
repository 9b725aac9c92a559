package org.kampus.launcher;

import java.io.PrintStream;
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
        long begin = System.nanoTime();
        ProcessLanguage.fix();
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            start(options);
            System.out.printf(
                    Locale.ROOT,
                    "%nKampus answers at http://localhost:%d/ (data in %s, started in %.1f s). Ctrl+C ends it.%n",
                    options.port(),
                    options.data().toAbsolutePath().normalize(),
                    (System.nanoTime() - begin) / 1e9);
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
            DatabaseAddress.settle(data.path());
            LogFiles.in(data.path());
            Server.start(options.port(), waiting);
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
