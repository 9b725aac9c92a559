package org.kampus.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk of a database in a file, as the launcher has settled it. */
final class DataDisk {

    private static final long MEGABYTE = 1L << 20;

    private DataDisk() {}

    /** The folder of the file; empty for another database. */
    static String folder() {
        boolean file = System.getProperty("kampus.db.url", "").startsWith("jdbc:h2:file:");
        return file ? System.getProperty("kampus.data", "") : "";
    }

    /** Whether there is a file and no room beside it. */
    static boolean full() {
        return freeMegabytes() < 1;
    }

    /** Room beside the file, in MB; very much if there is no file or nobody knows. */
    static long freeMegabytes() {
        String folder = folder();
        try {
            return folder.isEmpty()
                    ? Long.MAX_VALUE
                    : Files.getFileStore(Path.of(folder)).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
