package org.kampus.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** Whether and how this start uses a {@link BootCache}. */
final class QuickStart {

    /** When the process began, in ms since 1970, told to the one that goes on. */
    static final String BEGAN = "kampus.began";

    /** Held as long as the process lives, so that nobody deletes what it uses. */
    private static @Nullable FileLock use;

    private QuickStart() {}

    /** Whether this Java can. */
    static boolean isPossible() {
        return Runtime.version().feature() >= BootCache.OLDEST_JAVA;
    }

    /** Whether this start may use and prepare caches. */
    static boolean isWanted(Options options) {
        return isPossible() && options.caching() != Options.Caching.NONE;
    }

    /** Whether this process runs from an unpacked server already. */
    static boolean isUnderWay() {
        return System.getProperty(ServerFolder.PROPERTY) != null;
    }

    /** The jar this process was begun from. */
    static Path jar() throws IOException {
        try {
            return Path.of(QuickStart.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("nobody knows where Kampus's own jar is", e);
        }
    }

    /** Goes on from the cache, if there is one; returns if there is none, or this process cannot be begun anew. */
    static void attempt(Options options, List<String> arguments) {
        try {
            BootCache cache = BootCache.of(home(options), jar());
            if (!cache.isWhole()) {
                return;
            }
            Optional<CommandLine> line = CommandLine.ofThisProcess(arguments);
            line.ifPresent(typed -> ProcessBegunAnew.run(
                    typed.with(java(), flags(cache), cache.server().beginning())));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the cache, Kampus starts without it.
        }
    }

    /** Has what is missing made for the next start, while this one serves. */
    static void prepareNext(Options options, List<String> arguments) {
        boolean own = options.caching() == Options.Caching.OWN;
        try {
            if (isUnderWay()) {
                BootCache cache = inUse();
                if (own && isRefused()) {
                    cache.refuse();
                    release();
                    new CacheTraining(cache, jar()).beside();
                }
            } else if (own && CommandLine.ofThisProcess(arguments).isPresent()) {
                BootCache cache = BootCache.of(home(options), jar());
                if (!cache.isWhole()) {
                    new CacheTraining(cache, jar()).beside();
                }
            }
        } catch (IOException e) {
            Logger.getLogger("org.kampus.launcher")
                    .info("The next start will be as slow as this one (" + Space.reason(e) + ").");
        }
    }

    /** Whether Java took no notice of the cache it was given: then it shares no classes at all. */
    private static boolean isRefused() {
        try {
            String told = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmMetaspace",
                            new Object[] {new String[] {"basic"}},
                            new String[] {String[].class.getName()});
            return told.contains("CDS: off");
        } catch (JMException e) {
            return false;
        }
    }

    private static void release() throws IOException {
        if (use != null) {
            use.acquiredBy().close();
            use = null;
        }
    }

    private static Path home(Options options) {
        return options.bootCache().toAbsolutePath().normalize();
    }

    private static List<String> flags(BootCache cache) {
        return List.of(
                "-XX:AOTCache=" + cache.classes(),
                // Java may not like the file, and then starts without it; that is no error.
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "-D" + ServerFolder.PROPERTY + "=" + cache.folder(),
                "-D" + BEGAN + "=" + began());
    }

    /** When this process began, in ms since 1970. */
    static long began() {
        String told = System.getProperty(BEGAN);
        return told == null
                ? ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(java.time.Instant::toEpochMilli)
                        .orElseGet(System::currentTimeMillis)
                : Long.parseLong(told);
    }

    /** The program this process runs. */
    static String java() {
        Path own = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.exists(own)
                ? own.toString()
                : ProcessHandle.current().info().command().orElse(own + ".exe");
    }

    /** The cache this process was begun from; marks it as used. */
    static BootCache inUse() {
        Path folder = Path.of(System.getProperty(ServerFolder.PROPERTY));
        BootCache cache =
                new BootCache(folder.resolveSibling(""), folder.getFileName().toString());
        try {
            if (use == null) {
                use = cache.claim(false);
            }
        } catch (IOException e) {
            // In a folder that cannot be written nobody deletes.
        }
        return cache;
    }
}
