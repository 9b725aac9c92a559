package org.kampus.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link BootCache}: unpacks the server, lets it start once on a database in memory while Java takes notes, and lets
 * Java make the cache of them. Both are processes of their own, which beside a server give way to all others; whoever ends
 * this process ends them, and nothing half done is left.
 */
final class CacheTraining {

    /** Set in the process that starts for the notes; its value is the folder it may write into. */
    static final String REHEARSAL = "kampus.rehearsal";

    private static final Logger LOG = Logger.getLogger("org.kampus.launcher");

    /** People who have waited for the first page come first. */
    private static final Duration RESPITE = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final long LEAST_MEMORY = 2_000;
    private static final int MEGABYTE = 1 << 20;

    private final BootCache cache;
    private final Path jar;
    private @Nullable Process child;
    private boolean givesWay;
    private volatile boolean filling;
    private boolean ended;

    CacheTraining(BootCache cache, Path jar) {
        this.cache = cache;
        this.jar = jar;
    }

    /** Makes it beside a server that has just become ready; what keeps it from that is told in the log. */
    void beside() {
        if (!endsWithProcess()) {
            return;
        }
        givesWay = true;
        Thread.ofPlatform().daemon().name("boot-cache").start(() -> {
            try {
                Thread.sleep(RESPITE);
                if (memory() < LEAST_MEMORY) {
                    LOG.info("The next start will be as slow as this one: preparing a quick one takes " + LEAST_MEMORY
                            + " MB of memory, and this machine has " + memory() + " MB.");
                    return;
                }
                make();
                LOG.info("The next start will be quicker (prepared in " + cache.folder() + ").");
            } catch (IOException e) {
                tell(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Has it ended with this process; false if that ends already. */
    boolean endsWithProcess() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::end));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private synchronized void tell(IOException e) {
        if (!ended) {
            LOG.log(
                    Level.INFO,
                    "The next start will be as slow as this one: a quick one could not be prepared in {0} ({1}).",
                    new Object[] {cache.home(), Space.reason(e)});
        }
    }

    /**
     * Makes it, if no other process does.
     *
     * @throws IOException if it cannot be made; the message says why
     */
    void make() throws IOException, InterruptedException {
        Files.createDirectories(cache.home());
        FileLock lock = cache.claim(true);
        if (lock == null) {
            throw new IOException("another Kampus uses or makes it");
        }
        try {
            if (!cache.isWhole()) {
                fill();
            }
            cache.cleanOthers();
        } finally {
            lock.acquiredBy().close();
        }
    }

    private void fill() throws IOException, InterruptedException {
        Path unfinished = cache.unfinished();
        filling = true;
        Folders.delete(unfinished);
        if (Space.megabytes(cache.home()) < BootCache.LEAST_MEGABYTES) {
            throw new IOException("the disk has " + Space.megabytes(cache.home()) + " MB left, and that takes "
                    + BootCache.LEAST_MEGABYTES + " MB");
        }
        try {
            Files.createDirectories(unfinished.resolve("tmp"));
            ServerFolder server = cache.server();
            if (!server.isWhole()) {
                server.unpack(jar);
            }
            Path notes = unfinished.resolve("notes");
            Path classes = unfinished.resolve("classes.aot");
            run("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes);
            run("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + classes);
            cache.seal(classes);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private void run(String... mode) throws IOException, InterruptedException {
        Path unfinished = cache.unfinished();
        List<String> command = new ArrayList<>();
        Path nice = Path.of("/usr/bin/nice");
        if (givesWay && Files.isExecutable(nice)) {
            command.addAll(List.of(nice.toString(), "-n", "19"));
        }
        command.add(QuickStart.java());
        command.addAll(likeThisProcess());
        command.addAll(List.of(
                "-Xmx512m",
                "-Djava.io.tmpdir=" + unfinished.resolve("tmp"),
                "-D" + REHEARSAL + "=" + unfinished,
                "-D" + ServerFolder.PROPERTY + "=" + cache.folder()));
        command.addAll(List.of(mode));
        command.addAll(List.of("-jar", cache.server().beginning().toString()));
        Path told = unfinished.resolve("told.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(unfinished.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment()
                .keySet()
                .removeIf(name ->
                        name.startsWith("KAMPUS_") || name.startsWith("JAVA_") || name.endsWith("JAVA_OPTIONS"));
        Process process = begin(builder);
        boolean done = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        if (!done || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("Java " + (done ? "ended with status " + process.exitValue() : "took too long") + ": "
                    + last(told));
        }
    }

    private synchronized Process begin(ProcessBuilder builder) throws IOException {
        if (ended) {
            throw new IOException("Kampus is ending");
        }
        Process process = builder.start();
        child = process;
        process.getOutputStream().close();
        return process;
    }

    /** Ends what is under way, and leaves nothing of it. */
    void end() {
        synchronized (this) {
            ended = true;
            if (child != null) {
                child.destroyForcibly();
            }
            if (!filling) {
                return;
            }
        }
        Folders.deleteQuietly(cache.unfinished());
    }

    private static String last(Path told) throws IOException {
        List<String> lines = new String(Files.readAllBytes(told), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() ? "it said nothing" : lines.getLast();
    }

    /** The options by which a cache fits a process: how objects lie in memory, and who collects them. */
    private static List<String> likeThisProcess() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        List<String> options = new ArrayList<>();
        for (String name : List.of("UseSerialGC", "UseParallelGC", "UseG1GC", "UseZGC", "UseShenandoahGC")) {
            if (isOn(machine, name)) {
                options.add("-XX:+" + name);
            }
        }
        for (String name : List.of("UseCompressedOops", "UseCompactObjectHeaders")) {
            options.add("-XX:" + (isOn(machine, name) ? '+' : '-') + name);
        }
        for (String name : List.of("ObjectAlignmentInBytes", "TieredStopAtLevel")) {
            options.add("-XX:" + name + "=" + machine.getVMOption(name).getValue());
        }
        return options;
    }

    private static boolean isOn(HotSpotDiagnosticMXBean machine, String name) {
        try {
            return Boolean.parseBoolean(machine.getVMOption(name).getValue());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What this machine or container has, in MB. */
    private static long memory() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() / MEGABYTE;
    }
}
