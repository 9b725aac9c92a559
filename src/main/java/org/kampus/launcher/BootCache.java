package org.kampus.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What makes the next start quick: the server, unpacked, and beside it a file in which Java keeps the server's classes
 * loaded and linked (JEP 483, 514). Both are good for one build of Kampus and one of Java, which name them.
 *
 * @param home the directory of caches; may be shared by several Kampus, then one of them makes what all use
 * @param name which cache in it
 */
record BootCache(Path home, String name) {

    /** The oldest Java that can keep classes linked, and run the same in a process begun anew. */
    static final int OLDEST_JAVA = 25;

    /** What it takes while it is made: the server, Java's notes of a start, and the file made of them. */
    static final long LEAST_MEGABYTES = 700;

    private static final String CLASSES = "classes.aot";
    private static final int PORTION = 1 << 20;

    /**
     * The cache of this jar on this Java.
     *
     * @throws IOException if the jar cannot be read
     */
    static BootCache of(Path home, Path jar) throws IOException {
        return new BootCache(home, name(System.getProperty("java.vm.version"), JarDigest.of(jar)));
    }

    /** The machine's build is in it, since another one refuses what it finds; names of files bear no plus sign everywhere. */
    static String name(String java, String digest) {
        return "java-" + java.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_") + "-" + digest;
    }

    /** Its place. */
    Path folder() {
        return home.resolve(name);
    }

    /** The unpacked server in it. */
    ServerFolder server() {
        return new ServerFolder(folder().resolve("server"));
    }

    /** The classes, loaded and linked. */
    Path classes() {
        return folder().resolve(CLASSES);
    }

    /** Where the classes are written until they are whole. */
    Path unfinished() {
        return folder().resolve("unfinished");
    }

    private Path seal() {
        return folder().resolve(CLASSES + ".crc");
    }

    /** Whether a start can use it: nothing is missing and the classes are the ones that were written. */
    boolean isWhole() {
        try {
            return Files.isRegularFile(classes())
                    && server().isWhole()
                    && Files.readString(seal()).equals(checksum(classes()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes classes that are whole into use; at no moment is there half a file. */
    void seal(Path written) throws IOException {
        String checksum = checksum(written);
        force(written);
        Files.deleteIfExists(classes());
        Path note = Files.writeString(unfinished().resolve("crc"), checksum);
        force(note);
        Files.move(note, seal(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.move(written, classes(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Throws the classes away, because this Java did not take them. */
    void refuse() throws IOException {
        Files.deleteIfExists(classes());
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A damaged file could end the process that maps it; 160 MB take some hundredths of a second. */
    private static String checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer portion = ByteBuffer.allocateDirect(PORTION);
            while (channel.read(portion) >= 0) {
                sum.update(portion.flip());
                portion.clear();
            }
            return Long.toHexString(sum.getValue()) + " " + channel.size();
        }
    }

    /**
     * Says that a process uses this cache or makes it.
     *
     * @param alone for who makes or deletes it; others may use it together
     * @return null if somebody else does; the directory need not be writable for who only uses it
     */
    @Nullable FileLock claim(boolean alone) throws IOException {
        return claim(home.resolve(name + ".lock"), alone);
    }

    private static @Nullable FileLock claim(Path file, boolean alone) throws IOException {
        FileChannel channel = alone || !Files.exists(file)
                ? FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.READ);
        FileLock lock = null;
        try {
            lock = channel.tryLock(0, Long.MAX_VALUE, !alone);
        } catch (OverlappingFileLockException e) {
            // This very process has it.
        }
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    /** Deletes the caches of other builds that no process uses. */
    void cleanOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(home)) {
            others = all.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith("java-"))
                    .filter(path -> !path.equals(folder()))
                    .toList();
        }
        for (Path other : others) {
            Path file = home.resolve(other.getFileName() + ".lock");
            FileLock lock = claim(file, true);
            if (lock != null) {
                try {
                    Folders.delete(other);
                    Files.deleteIfExists(file);
                } finally {
                    lock.acquiredBy().close();
                }
            }
        }
    }
}
