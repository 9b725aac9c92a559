package org.kampus.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that keeps the games, taken for this process alone. */
final class DataFolder {

    /** What a start needs there at least: the database file grows by some MB, the log by some more. */
    static final long LEAST_MEGABYTES = 32;

    private static final String CURE = " Choose another directory with --data DIR.";

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The directory itself, absolute. */
    Path path() {
        return path;
    }

    /** Lets another process have it. */
    void release() throws IOException {
        lock.acquiredBy().close();
    }

    /**
     * Takes a directory, making it if it is missing.
     *
     * @throws CannotStart if it cannot be written, is full, or belongs to another running Kampus
     */
    static DataFolder take(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        make(path);
        FileLock lock = lock(path);
        long free = Space.megabytes(path);
        if (free < LEAST_MEGABYTES) {
            throw new CannotStart("The disk of the data directory " + path + " has only " + free
                    + " MB left, and Kampus needs " + LEAST_MEGABYTES + " MB to start. Free some space there." + CURE);
        }
        return new DataFolder(path, lock);
    }

    private static void make(Path path) {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(
                    "The data directory " + path + " cannot be made, because " + e.getFile() + " is a file." + CURE);
        } catch (IOException e) {
            throw new CannotStart("The data directory " + path + " cannot be made (" + Space.reason(e)
                    + "). Make it yourself, writable for the user who starts Kampus." + CURE);
        }
    }

    private static FileLock lock(Path path) {
        Path file = path.resolve("kampus.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = tryLock(channel);
            if (taken == null) {
                channel.close();
                throw new CannotStart("The data in " + path
                        + " is in use by another running Kampus. End that one, or choose another directory with --data"
                        + " DIR.");
            }
            // An empty lock file can be made on a full disk; a byte cannot be written there.
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
            channel.force(true);
            requireWritable(path);
            return taken;
        } catch (IOException e) {
            String need = e instanceof NoSuchFileException
                    ? ""
                    : "Make it and the files in it writable for the user"
                            + " who starts Kampus, or free some space if it is full.";
            throw new CannotStart(
                    "The data directory " + path + " cannot be written (" + Space.reason(e) + "). " + need + CURE);
        }
    }

    /** The database file may belong to somebody else although the directory does not. */
    private static void requireWritable(Path path) throws IOException {
        Path database = path.resolve("kampus.mv.db");
        if (Files.exists(database)) {
            FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)
                    .close();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
