package org.kampus.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder the server is unpacked into, or the little it writes when it was unpacked before. */
final class TemporaryFolder {

    /** What the unpacked server takes, with some room. */
    static final long LEAST_MEGABYTES = 220;

    /** What an unpacked server writes, with some room. */
    static final long LEAST_MEGABYTES_UNPACKED = 16;

    private static final String CURE = " Choose another folder with java -Djava.io.tmpdir=DIR -jar kampus.jar.";

    private TemporaryFolder() {}

    /**
     * Makes sure that the server can be unpacked.
     *
     * @throws CannotStart if the folder is missing, cannot be written or is too full
     */
    static void require() {
        require(
                Path.of(System.getProperty("java.io.tmpdir")),
                QuickStart.isUnderWay() ? LEAST_MEGABYTES_UNPACKED : LEAST_MEGABYTES);
    }

    static void require(Path folder, long least) {
        if (!Files.isDirectory(folder)) {
            throw new CannotStart("The temporary folder " + folder
                    + ", into which Kampus unpacks its server, does not exist. Make it." + CURE);
        }
        try {
            Path probe = Files.createTempFile(folder, "kampus", ".probe");
            try {
                Files.write(probe, new byte[] {'\n'});
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw new CannotStart("The temporary folder " + folder
                    + ", into which Kampus unpacks its server, cannot be written (" + Space.reason(e)
                    + "). Make it writable, or free some space there if it is full." + CURE);
        }
        long free = Space.megabytes(folder);
        if (free < least) {
            throw new CannotStart("The temporary folder " + folder + " has only " + free
                    + " MB left, and Kampus needs " + least
                    + " MB to unpack its server. Free some space there." + CURE);
        }
    }
}
