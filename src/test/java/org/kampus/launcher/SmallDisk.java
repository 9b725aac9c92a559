package org.kampus.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Small file systems in memory, which only the administrator of a Linux machine may mount. */
public final class SmallDisk {

    private SmallDisk() {}

    /** Mounts one; false where that is not allowed. */
    public static boolean mount(Path place, int megabytes) throws IOException {
        Files.createDirectories(place);
        return run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()));
    }

    /** Lets nothing be written any more. */
    public static void readOnly(Path place) throws IOException {
        if (!run(List.of("mount", "-o", "remount,ro", place.toString()))) {
            throw new IOException(place + " cannot be made read-only");
        }
    }

    /** Takes it away with everything in it. */
    public static void unmount(Path place) throws IOException {
        if (!run(List.of("umount", "-l", place.toString()))) {
            throw new IOException(place + " cannot be unmounted");
        }
    }

    private static boolean run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
