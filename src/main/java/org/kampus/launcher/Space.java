package org.kampus.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a disk has left, and what it says when it refuses. */
final class Space {

    private static final long MEGABYTE = 1L << 20;

    private Space() {}

    /** Space a user of this machine may still write at a place, in MB; very much if nobody knows. */
    static long megabytes(Path place) {
        try {
            long bytes = Files.getFileStore(place).getUsableSpace();
            return bytes < 0 ? Long.MAX_VALUE : bytes / MEGABYTE;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The reason of a refusal in words. */
    static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refused instanceof FileSystemException told && told.getReason() != null) {
            return told.getReason();
        }
        return refused.getMessage() == null ? refused.toString() : refused.getMessage();
    }
}
